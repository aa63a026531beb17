import { highest } from '../../base/extremes.ts'
import type { Channel, Milliseconds } from './syntax.ts'
import { DAY, modDay } from './time-tokens.ts'
import { offChannel } from './tone-tokens.ts'
import type { Station } from './unfold.ts'
import { refused } from './tokens.ts'

/** A stretch of the sequence in which every channel moves in a straight line from one value to another. */
export interface Period {
  /** From midnight of the first day; the periods of a day follow one another without a gap. */
  readonly start: Milliseconds
  readonly end: Milliseconds
  readonly from: readonly Channel[]
  readonly to: readonly Channel[]
}

/** The change from one station to the next. */
interface Transition {
  start: Milliseconds
  end: Milliseconds
}

/**
 * Lays a timetable out as periods that fill one day, from its first line on: each station holds until half a fade
 * before the next, where its holding time lets it; `->` gives the whole time to the transition.
 * @param fade length of a fade
 * @throws ImportError where the lines take more than a day.
 */
export function expandDay(stations: readonly Station[], fade: Milliseconds): readonly Period[] {
  const width = widthOf(stations)
  const sets = stations.map(each => padded(each.channels, width))
  const times = unwrapped(stations)
  const transitions = layTransitions(stations, times, Math.floor(fade / 2))
  const periods: Period[] = []
  const last = transitions.at(-1)
  let held = (last?.end ?? 0) - DAY
  // A bell rings once: the station after its transition no longer has it.
  const rung = stations.map(() => false)
  const endsInto = stations.length - 1
  if (stations.length > 1 && stations[endsInto]?.toNext !== 'slide' && hasBells(sets[0] ?? []))
    rung[0] = true
  stations.forEach((station, index) => {
    const next = (index + 1) % stations.length
    const [set, goal] = [sets[index] ?? [], sets[next] ?? []]
    const { start, end } = transitions[index] ?? { start: held, end: held }
    const here = rung[index] ? withoutBells(set) : set
    periods.push({ start: held, end: start, from: here, to: here })
    const sliding = station.toNext === 'slide'
    const change = sliding
      ? slide(here, goal)
      : crossing(withoutBells(here), goal, station.fadeOut, stations[next]?.fadeIn ?? 'fade')
    if (!sliding && hasBells(goal)) rung[next] = true
    const middle = Math.floor((start + end) / 2)
    if (change.through) {
      periods.push({ start, end: middle, from: change.from, to: change.fall })
      periods.push({ start: middle, end, from: change.rise, to: change.to })
    } else periods.push({ start, end, from: change.from, to: change.to })
    held = end
  })
  return withoutEmpty(periods)
}

/** Times that only rise, the first between 0 and a day. */
function unwrapped(stations: readonly Station[]): readonly Milliseconds[] {
  let at = (stations[0]?.at ?? 0) % DAY
  const first = at
  return stations.map((station, index) => {
    if (index > 0) at += modDay(station.at - at)
    if (at - first > DAY)
      throw refused(station.place, 'an earlier time', { kind: 'at most', count: 24, of: 'hours' })
    return at
  })
}

function layTransitions(
  stations: readonly Station[],
  times: readonly Milliseconds[],
  half: Milliseconds
): readonly Transition[] {
  const first = times[0] ?? 0
  const transitions = stations.map((station, index): Transition => {
    const end = times[index + 1] ?? first + DAY
    return { start: station.toNext === 'slide' ? (times[index] ?? 0) : end, end }
  })
  if (stations.length < 2) return transitions.map(() => ({ start: first + DAY, end: first + DAY }))
  transitions.forEach((transition, index) => {
    if (stations[index]?.toNext === 'slide') return
    const before = transitions[index - 1]
    const after = transitions[index + 1]
    const wrapped = transitions.at(-1)
    const held = transition.start - (before ? before.end : (wrapped?.end ?? 0) - DAY)
    const ahead = (after ? after.start : (transitions[0]?.start ?? 0) + DAY) - transition.end
    transition.start -= Math.min(half, held)
    transition.end += Math.min(half, ahead)
  })
  return transitions
}

/** How the channels go from one station to the next: straight, or down to a middle and up from there. */
export interface Change {
  readonly through: boolean
  readonly from: readonly Channel[]
  readonly fall: readonly Channel[]
  readonly rise: readonly Channel[]
  readonly to: readonly Channel[]
}

/** `->`: what begins or ends here does so from or to silence at its own pitch. */
export function slide(here: readonly Channel[], goal: readonly Channel[]): Change {
  const next = withoutBells(goal)
  const from = here.map((channel, index) => startOf(channel, next[index]))
  const to = next.map((channel, index) => startOf(channel, here[index]))
  return crossing(from, to, 'slide', 'slide')
}

function startOf(channel: Channel, other: Channel | undefined): Channel {
  const begins = channel.kind === 'off' && other && other.kind !== 'off' && other.kind !== 'bell'
  return begins ? { ...other, amplitude: 0 } : channel
}

function crossing(
  from: readonly Channel[],
  to: readonly Channel[],
  fadeOut: Station['fadeOut'],
  fadeIn: Station['fadeIn']
): Change {
  const silent = fadeOut === 'silence' || fadeIn === 'silence'
  const sliding = fadeOut === 'slide' && fadeIn === 'slide'
  let through = false
  const [fall, rise]: [Channel[], Channel[]] = [[], []]
  from.forEach((start, index) => {
    const end = to[index] ?? offChannel(start.line)
    const bellEnds = start.kind === 'bell' && end.kind === 'off'
    const parted = silent || (!alike(start, end) && !bellEnds)
    if (parted || (!sliding && isPitched(start) && !samePitch(start, end))) {
      through = true
      fall.push(start.kind === 'off' ? start : { ...start, amplitude: 0 })
      rise.push(end.kind === 'off' || end.kind === 'bell' ? end : { ...end, amplitude: 0 })
    } else {
      const amplitude = (start.amplitude + end.amplitude) / 2
      const pitch = bellEnds
        ? start
        : { carrier: (start.carrier + end.carrier) / 2, beat: (start.beat + end.beat) / 2 }
      fall.push({ ...start, ...pitch, amplitude })
      rise.push({ ...end, ...pitch, amplitude })
    }
  })
  return { through, from, fall, rise, to }
}

/** Whether one channel can continue as the other. */
function alike(one: Channel, other: Channel): boolean {
  return one.kind === other.kind && one.flavour === other.flavour
}

function isPitched({ kind }: Channel): boolean {
  return kind === 'tone' || kind === 'isochronic' || kind === 'monaural'
}

function samePitch(one: Channel, other: Channel): boolean {
  return one.carrier === other.carrier && one.beat === other.beat
}

function same(one: Channel, other: Channel): boolean {
  return alike(one, other) && samePitch(one, other) && one.amplitude === other.amplitude
}

/** Whether two sets of channels sound the same. */
export function sameSets(one: readonly Channel[], other: readonly Channel[]): boolean {
  return one.every((channel, index) => same(channel, other[index] ?? channel))
}

function hasBells(set: readonly Channel[]): boolean {
  return set.some(channel => channel.kind === 'bell')
}

/**
 * After its bell a channel is silent but keeps its numbers: the field's programs do not join otherwise equal stretches
 * here, and neither do we.
 */
function withoutBells(set: readonly Channel[]): readonly Channel[] {
  return set.map(channel => (channel.kind === 'bell' ? { ...channel, kind: 'off' } : channel))
}

/** The most channels that any of these stations has; at least one. */
export function widthOf(stations: readonly Station[]): number {
  return Math.max(1, highest(stations.map(({ channels }) => channels.length)))
}

export function padded(set: readonly Channel[], width: number): readonly Channel[] {
  return Array.from({ length: width }, (_, index) => set[index] ?? offChannel(0))
}

/** Drops periods of zero length, and joins those that only continue one another. */
function withoutEmpty(periods: readonly Period[]): readonly Period[] {
  const found: Period[] = []
  for (const period of periods) {
    if (period.end === period.start) continue
    const before = found.at(-1)
    if (before && goesOn(before, period)) found[found.length - 1] = { ...before, end: period.end }
    else found.push(period)
  }
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || first === last || !goesOn(last, first)) return found
  return [{ ...first, start: last.start - DAY }, ...found.slice(1, -1)]
}

/** Whether a period sounds like the one before it, throughout. */
export function goesOn(before: Period, period: Period): boolean {
  return (
    sameSets(before.from, before.to) &&
    sameSets(before.to, period.from) &&
    sameSets(period.from, period.to)
  )
}
