import type { Seconds } from '../../base/units.ts'
import { type Moment, passage, passageLength } from './transition.ts'
import { type Station, type Track, MOST_TRACKS } from './syntax.ts'

/** A track at a moment, as far as the file moves it. */
export interface Sample {
  readonly track: Track
  /** Percent of full scale, with the fades of the timetable. */
  readonly amplitude: number
  readonly carrier: number
  readonly beat: number
  readonly smooth: number
  /** Of the effect: 0 without one. */
  readonly intensity: number
  readonly rate: number
  /** 0–1: how much of its place an effect has taken, where it comes or goes. */
  readonly effect: number
  /** Shares of its waveforms. */
  readonly waves: Readonly<Partial<Record<Track['wave'], number>>>
}

/** A stretch in which everything moves in straight lines. */
export interface Stretch {
  readonly start: Seconds
  readonly end: Seconds
  readonly from: Sample
  readonly to: Sample
}

/** One channel while it stays one kind of track with one kind of effect. */
export interface ChannelRun {
  readonly kind: Track['kind']
  readonly effect: 'none' | NonNullable<Track['effect']>['kind']
  readonly stretches: readonly Stretch[]
}

/** At most this long before and after a line, what cannot go on as the next fades out and in. */
const LONGEST_FADE: Seconds = 30
/** Lines of a straight passage in which one waveform becomes another. */
const MORPHING = 8

/** Follows every channel through a file: a run for each kind of track that it is. */
export function channelRuns(stations: readonly Station[]): readonly ChannelRun[] {
  return Array.from({ length: MOST_TRACKS }, (_, channel) => {
    const runs = new Map<string, { run: ChannelRun; stretches: Stretch[] }>()
    passagesOf(stations, channel).forEach(({ from, to, ...rest }) => {
      const effect = (from.effect ?? to.effect)?.kind ?? 'none'
      const key = `${from.kind} ${from.colour} ${from.source} ${effect}`
      let found = runs.get(key)
      if (!found) {
        const stretches: Stretch[] = []
        found = { run: { kind: from.kind, effect, stretches }, stretches }
        runs.set(key, found)
      }
      found.stretches.push(...stretchesOf({ from, to, ...rest }))
    })
    return [...runs.values()].map(({ run }) => run)
  }).flat()
}

/** How many stretches a file comes to, at the most. */
export function mostStretches(stations: readonly Station[]): number {
  return stations.reduce((sum, { tracks, transition, steps }, index) => {
    const next = stations[index + 1]?.tracks
    const count = Math.max(tracks?.length ?? 0, next?.length ?? 0)
    const lines = passageLength(transition, steps, MORPHING) + 1
    return sum + (index + 1 < stations.length ? count * lines : 0)
  }, 0)
}

/** One channel on the way from one line to the next. */
interface Passage {
  readonly start: Seconds
  readonly end: Seconds
  readonly from: Track
  readonly to: Track
  readonly station: Station
  /** It comes from, or goes to, something that it cannot become. */
  readonly fadesIn: boolean
  readonly fadesOut: boolean
}

function passagesOf(stations: readonly Station[], channel: number): readonly Passage[] {
  return stations.slice(0, -1).flatMap((station, index): readonly Passage[] => {
    const next = stations[index + 1]
    if (!next) return []
    const [here, there] = [station.tracks?.[channel], next.tracks?.[channel]]
    const before = stations[index - 1]
    const place = { start: station.at, end: next.at, station }
    // Out of silence, a track rises in place; into silence, it sinks.
    if (!station.tracks)
      return there ? [{ ...place, from: hushed(there), to: there, ...NO_FADE }] : []
    if (!here) return []
    const came = before?.tracks
    const fadesIn = came !== undefined && !goesOn(came[channel], here)
    if (!next.tracks) return [{ ...place, from: here, to: hushed(here), fadesIn, fadesOut: false }]
    const fadesOut = !goesOn(here, there)
    return [{ ...place, from: here, to: fadesOut || !there ? here : there, fadesIn, fadesOut }]
  })
}

const NO_FADE = { fadesIn: false, fadesOut: false } as const

function hushed(track: Track): Track {
  return { ...track, amplitude: 0 }
}

/** Whether one track can become another by moving; an effect may come or go. */
function goesOn(one: Track | undefined, other: Track | undefined): boolean {
  if (!one || !other) return one === other
  const [first, second] = [one.effect?.kind, other.effect?.kind]
  const effects = !first || !second || first === second
  // A tone is as little a noise as one noise is another.
  return (
    effects &&
    one.kind === other.kind &&
    (one.kind !== 'noise' || one.colour === other.colour) &&
    one.source === other.source
  )
}

function stretchesOf({
  start,
  end,
  from,
  to,
  station,
  fadesIn,
  fadesOut
}: Passage): readonly Stretch[] {
  const length = end - start
  const morphing = from.wave !== to.wave || !from.effect !== !to.effect
  const moments = passage(station.transition, station.steps, morphing ? MORPHING : 1)
  const fade = Math.min(LONGEST_FADE, fadesIn && fadesOut ? length / 2 : length)
  const [rise, fall] = [fadesIn ? fade / length : 0, fadesOut ? 1 - fade / length : 1]
  const times = [...new Set([...moments.map(({ time }) => time), rise, fall])].toSorted(
    (one, other) => one - other
  )
  const loudness = (time: number): number => {
    if (time < rise) return time / rise
    return time > fall ? (1 - time) / (1 - fall) : 1
  }
  const ways = waysAt(moments, times)
  const samples = times.map((time, index) => sampled(from, to, ways[index] ?? 1, loudness(time)))
  return times.slice(1).flatMap((time, index): readonly Stretch[] => {
    const [first, second] = [samples[index], samples[index + 1]]
    if (!first || !second) return []
    const earlier = times[index] ?? 0
    // The ends as they are, and not a rounding away.
    const stop = time === 1 ? end : start + time * length
    return [{ start: start + earlier * length, end: stop, from: first, to: second }]
  })
}

/** The ways that are gone by some times, in rising order. */
function waysAt(moments: readonly Moment[], times: readonly number[]): readonly number[] {
  let after = 0
  return times.map(time => {
    while (after < moments.length - 1 && (moments[after]?.time ?? 1) < time) after++
    const [before, next] = [moments[after - 1], moments[after]]
    if (!next) return 1
    if (!before || next.time <= time) return next.way
    return before.way + ((next.way - before.way) * (time - before.time)) / (next.time - before.time)
  })
}

function sampled(from: Track, to: Track, way: number, loudness: number): Sample {
  const between = (one: number, other: number): number => one + (other - one) * way
  const [first, second] = [from.effect, to.effect]
  return {
    track: way < 0.5 ? from : to,
    amplitude: between(from.amplitude, to.amplitude) * loudness,
    carrier: between(from.carrier, to.carrier),
    beat: between(from.beat, to.beat),
    smooth: between(from.smooth, to.smooth),
    intensity: between(first?.intensity ?? 0, second?.intensity ?? 0),
    rate: between((first ?? second)?.rate ?? 0, (second ?? first)?.rate ?? 0),
    effect: between(first ? 1 : 0, second ? 1 : 0),
    waves: from.wave === to.wave ? { [from.wave]: 1 } : { [from.wave]: 1 - way, [to.wave]: way }
  }
}
