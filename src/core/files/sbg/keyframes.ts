import { type Period, padded, widthOf } from './expand.ts'
import type { Channel, Milliseconds, SbgFile, TimeLine } from './syntax.ts'
import { DAY } from './time-tokens.ts'
import { type Station, unfold } from './unfold.ts'

/**
 * The lines of a timetable as SBaGenX takes them: counted from its start, and a line that is earlier than the one above
 * it is of the next day.
 * @throws ImportError
 */
export function keyframesOf(file: SbgFile): readonly Station[] {
  const stations: Station[] = []
  let last = 0
  for (const station of unfold(file, 0)) {
    last = station.at + Math.max(0, Math.ceil((last - station.at) / DAY)) * DAY
    stations.push({ ...station, at: last })
  }
  return stations
}

/**
 * Lays keyframes out as SBaGenX does. `->` slides straight to the next line, a step holds and jumps. Otherwise what
 * changes its kind, binaural tones and spins that change their pitch, and all that begins or ends goes through silence
 * halfway; all else slides. The last line holds.
 * @param stations in rising time
 * @param end how long the last line holds; nothing where it is no later than that line
 */
export function expandKeyframes(
  stations: readonly Station[],
  end: Milliseconds
): readonly Period[] {
  const width = widthOf(stations)
  const sets = strikingOnce(stations.map(({ channels }) => padded(channels, width)))
  return stations.flatMap((station, index): readonly Period[] => {
    const next = stations[index + 1]
    const from = sets[index] ?? []
    const [start, stop] = [station.at, next ? next.at : Math.max(station.at, end)]
    if (stop === start) return []
    const way = next ? passage(station) : 'step'
    const changes = from.map((channel, lane) =>
      way === 'step' ? holding(channel) : change(channel, sets[index + 1]?.[lane] ?? channel, way)
    )
    const set = (moment: 'from' | 'fall' | 'rise' | 'to'): readonly Channel[] =>
      changes.map(each => each[moment])
    if (!changes.some(({ through }) => through))
      return [{ start, end: stop, from: set('from'), to: set('to') }]
    const middle = Math.floor((start + stop) / 2)
    return [
      { start, end: middle, from: set('from'), to: set('fall') },
      { start: middle, end: stop, from: set('rise'), to: set('to') }
    ]
  })
}

/** How one line moves to the next: the last such word counts, and any `=` holds. */
function passage({ toNext, fadeIn, fadeOut }: Station): Exclude<TimeLine['toNext'], 'linear'> {
  if (toNext === 'linear') return 'usual'
  if (toNext !== 'usual') return toNext
  if (fadeIn === 'slide' || fadeOut === 'slide') return 'step'
  return fadeIn === 'fade' && fadeOut === 'silence' ? 'slide' : 'usual'
}

/** A channel at the start, before and behind the middle, and at the end of the transition from one line to the next. */
interface Change {
  /** Whether it is silent in the middle. */
  readonly through: boolean
  readonly from: Channel
  readonly fall: Channel
  readonly rise: Channel
  readonly to: Channel
}

function holding(channel: Channel): Change {
  return { through: false, from: channel, fall: channel, rise: rung(channel), to: channel }
}

function change(here: Channel, next: Channel, way: 'usual' | 'slide'): Change {
  if (here.kind === 'bell' || next.kind === 'bell') return holding(here)
  const slides = way === 'slide'
  const from = slides && here.kind === 'off' ? silent(next) : here
  const to = slides && next.kind === 'off' ? silent(here) : next
  if (!goesOn(from, to) || (!slides && isParted(from, to)))
    return { through: true, from, fall: silent(from), rise: silent(to), to }
  const half = {
    ...from,
    carrier: (from.carrier + to.carrier) / 2,
    beat: (from.beat + to.beat) / 2,
    amplitude: (from.amplitude + to.amplitude) / 2
  }
  return { through: false, from, fall: half, rise: half, to }
}

/** Whether one channel can continue as the other, ignoring the file's own envelopes and spectra. */
function goesOn(one: Channel, other: Channel): boolean {
  return one.kind === other.kind && source(one) === source(other)
}

function source({ flavour }: Channel): string {
  return flavour
    .split(':')
    .filter(part => !/^(?:wave|custom|noise)\d\d$/.test(part))
    .join(':')
}

/** Whether a change of pitch separates them: monaural tones and pulses slide instead. */
function isParted(one: Channel, other: Channel): boolean {
  const parts = one.kind === 'tone' || one.kind === 'spin'
  return parts && (one.carrier !== other.carrier || one.beat !== other.beat)
}

function silent(channel: Channel): Channel {
  return { ...channel, amplitude: 0 }
}

/** A bell already struck. */
function rung(channel: Channel): Channel {
  return channel.kind === 'bell' ? silent(channel) : channel
}

/** A bell is struck where its channel becomes one, and not again while it stays one. */
function strikingOnce(sets: readonly (readonly Channel[])[]): readonly (readonly Channel[])[] {
  return sets.map((set, index) =>
    set.map((channel, lane) =>
      channel.kind === 'bell' && sets[index - 1]?.[lane]?.kind === 'bell'
        ? silent(channel)
        : channel
    )
  )
}
