import type { ClockTime } from './clock-time.ts'
import type { EpochMilliseconds, Hours } from './units.ts'
import { finite, isRecord } from './unknown.ts'

/** A moment and what local clocks made of it: it keeps its time of day wherever it is read. */
export interface Moment {
  readonly at: EpochMilliseconds
  /** Minutes that local time was ahead of UTC then and there. */
  readonly offsetMinutes: number
}

/** Minutes that local time is ahead of UTC at a moment: the clock's port, or a time zone of a test. */
export type OffsetAt = (at: EpochMilliseconds) => number

/** The last day whose date has a year of four digits. */
export const LAST_MOMENT: EpochMilliseconds = Date.UTC(9999, 11, 31)
/** Clocks anywhere are at most 14 hours from UTC; a day leaves room for those to come. */
export const MOST_OFFSET = 1440

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Reads a moment of unknown origin. @returns undefined for anything else */
export function parseMoment(stored: unknown): Moment | undefined {
  if (!isRecord(stored)) return undefined
  const at = finite(stored['at'], 0, LAST_MOMENT)
  const offsetMinutes = finite(stored['offsetMinutes'], -MOST_OFFSET, MOST_OFFSET)
  return at === undefined || offsetMinutes === undefined ? undefined : { at, offsetMinutes }
}

/** The time of day that local clocks showed. */
export function clockTimeOf({ at, offsetMinutes }: Moment): ClockTime {
  const minutes = Math.floor(at / MINUTE + offsetMinutes)
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return { hour: Math.floor(ofDay / 60), minute: ofDay % 60 }
}

/** The moment at which the clock turned to the minute it shows: nobody tells a night to the second. */
export function wholeMinute({ at, offsetMinutes }: Moment): Moment {
  return { at: at - (at % MINUTE), offsetMinutes }
}

/**
 * The moment at which local clocks show `time` within the 24 hours (by local clocks) that begin `before` hours ahead of
 * `anchor`: with 12, the showing nearest to the anchor. Of two showings, where the clocks go back, the first counts;
 * where they go forward over it, the moment just as long after midnight.
 */
export function momentAround(
  anchor: EpochMilliseconds,
  before: Hours,
  time: ClockTime,
  offsetAt: OffsetAt
): Moment {
  const from = anchor + offsetAt(anchor) * MINUTE - before * HOUR
  const ofDay = time.hour * HOUR + time.minute * MINUTE
  const midnight = Math.floor(from / DAY) * DAY
  const today = midnight + ofDay
  return momentOfLocal(today < from ? today + DAY : today, offsetAt)
}

/** @param local milliseconds since 1970-01-01 00:00 on the local clock */
export function momentOfLocal(local: number, offsetAt: OffsetAt): Moment {
  // Changes of the clocks lie weeks apart: a day to either side, at most one has happened.
  const offsets = [offsetAt(local - DAY), offsetAt(local + DAY)]
  const moments = offsets.map(offset => at(local, offset))
  const shown = moments.find(moment => offsetAt(moment.at) === moment.offsetMinutes)
  if (shown) return shown
  // Clocks skip this time: as long after midnight as it says, which they show as an hour later.
  const skipped = at(local, offsets[0] ?? 0)
  return { at: skipped.at, offsetMinutes: offsetAt(skipped.at) }
}

function at(local: number, offsetMinutes: number): Moment {
  return { at: local - offsetMinutes * MINUTE, offsetMinutes }
}
