import { LONGEST_SCORE } from '../../score/score.ts'
import { type Period, expandDay } from './expand.ts'
import { expandKeyframes, keyframesOf } from './keyframes.ts'
import type { Channel, Milliseconds, SbgFile } from './syntax.ts'
import { DAY, modDay } from './time-tokens.ts'
import { unfold } from './unfold.ts'

/** What somebody hears who starts a sequence at its beginning. */
export interface Timeline {
  /** From 0 on without a gap, up to what a score can hold. */
  readonly periods: readonly Period[]
  /** How long it plays by itself; infinite for one that covers the whole day. */
  readonly length: Milliseconds
}

const FARTHEST: Milliseconds = LONGEST_SCORE * 1000

/**
 * Lays a file out from the listener's start: at `-T`, else at its first line, whatever the time of day.
 * @param now the time of day for NOW
 * @param farthest latest end; at most a day
 * @throws ImportError
 */
export function timelineOf(file: SbgFile, now: Milliseconds, farthest = FARTHEST): Timeline {
  const { options } = file
  const limit = options.length === undefined || options.length === 0 ? Infinity : options.length
  if (file.dialect === 'sbagenx') return keyframeTimeline(file, limit, farthest)
  const stations = unfold(file, now)
  const first = (stations[0]?.at ?? 0) % DAY
  const last = stations.at(-1)?.at ?? 0
  const day = expandDay(stations, options.fade)
  const start = options.startAt ?? first
  const toLast = modDay(last - start)
  // A file that ends in silence is silent until the next day: it is over, with or without an option to end it.
  const silent = stations.at(-1)?.channels.length === 0
  // A single line has no end to move to.
  const ends = (options.toEnd || silent) && toLast > 0
  const end = silent ? fadedAt(between(day, start, DAY), toLast) : toLast
  const length = Math.min(limit, ends ? end : Infinity)
  return { periods: between(day, start, Math.min(length, farthest)), length }
}

/** SBaGenX holds the last line for ever, unless it is to end there or the line is silent. */
function keyframeTimeline(file: SbgFile, limit: Milliseconds, farthest: Milliseconds): Timeline {
  const stations = keyframesOf(file)
  const [first, last] = [stations[0], stations.at(-1)]
  const start = first?.at ?? 0
  const toLast = (last?.at ?? 0) - start
  const ends = (file.options.toEnd || last?.channels.length === 0) && toLast > 0
  const length = Math.min(limit, ends ? toLast : Infinity)
  const wanted = Math.min(length, farthest)
  const periods = expandKeyframes(stations, start + wanted)
  return { periods: periods.flatMap(period => cut(period, -start, wanted) ?? []), length }
}

/** When the sound of the line at this time has ended: after a short tone-set, its fade comes late. */
function fadedAt(periods: readonly Period[], last: Milliseconds): Milliseconds {
  return periods.reduce(
    (end, period) =>
      period.start <= end &&
      period.end > end &&
      period.from.some(each => each.amplitude > 0 && each.kind !== 'off')
        ? period.end
        : end,
    last
  )
}

/** A day's periods from a time on, cut to a length, with that time as their 0; they repeat after the day. */
function between(
  periods: readonly Period[],
  start: Milliseconds,
  wanted: Milliseconds
): readonly Period[] {
  // A day may have begun before the start, by as much as half a fade.
  return [-1, 0, 1]
    .flatMap(day => periods.map(period => cut(period, day * DAY - start, wanted)))
    .filter(period => period !== undefined)
}

/** The part of a period, shifted in time, between 0 and `end`. */
function cut(period: Period, by: Milliseconds, end: Milliseconds): Period | undefined {
  const [from, to] = [period.start + by, period.end + by]
  if (to <= 0 || from >= end || to <= from) return undefined
  const at = (time: Milliseconds): readonly Channel[] =>
    period.from.map((channel, index) =>
      mixture(channel, period.to[index] ?? channel, (time - from) / (to - from))
    )
  return {
    start: Math.max(0, from),
    end: Math.min(end, to),
    from: from < 0 ? at(0).map(silentBell) : period.from,
    to: to > end ? at(end) : period.to
  }
}

function mixture(one: Channel, other: Channel, share: number): Channel {
  const mean = (from: number, to: number): number => from + (to - from) * share
  return {
    ...one,
    amplitude: mean(one.amplitude, other.amplitude),
    carrier: mean(one.carrier, other.carrier),
    beat: mean(one.beat, other.beat)
  }
}

/** A bell that already rang is not rung again. */
function silentBell(channel: Channel): Channel {
  return channel.kind === 'bell' ? { ...channel, amplitude: 0 } : channel
}
