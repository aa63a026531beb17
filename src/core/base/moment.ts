import type { ClockTime } from './clock-time.ts'
import type { EpochMilliseconds, Hours, Minutes } from './units.ts'
import { finite, isRecord } from './parse.ts'

/** A moment with its local UTC offset: it keeps its time of day wherever it is read. */
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
  return fromMidnight(Math.floor(at / MINUTE + offsetMinutes))
}

/** The clock time so many whole minutes after a midnight, or before it. */
export function fromMidnight(minutes: Minutes): ClockTime {
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return { hour: Math.floor(ofDay / 60), minute: ofDay % 60 }
}

/** The moment at which the clock turned to the minute it shows: nobody reports a night to the second. */
export function wholeMinute({ at, offsetMinutes }: Moment): Moment {
  return { at: at - (at % MINUTE), offsetMinutes }
}

/** What a time of day is searched near to. */
export interface Beside {
  readonly anchor: EpochMilliseconds
  /** How far ahead of it the 24 hours (by local clocks) begin in which the time lies: 12 finds the nearest showing. */
  readonly before: Hours
  /** Where clocks go back and show a time twice, the showing nearest to this counts. Missing: to the anchor. */
  readonly near?: EpochMilliseconds | undefined
}

/**
 * The moment at which local clocks show `time` within the 24 hours beside an anchor; where they go forward over it, the
 * moment just as long after midnight.
 */
export function momentAround(
  time: ClockTime,
  offsetAt: OffsetAt,
  { anchor, before, near = anchor }: Beside
): Moment {
  const from = anchor + offsetAt(anchor) * MINUTE - before * HOUR
  const ofDay = time.hour * HOUR + time.minute * MINUTE
  const midnight = Math.floor(from / DAY) * DAY
  const today = midnight + ofDay
  const local = today < from ? today + DAY : today
  const [first, second] = showings(local, offsetAt)
  if (!first || !second) return momentOfLocal(local, offsetAt)
  const isFirst = first.at >= anchor - before * HOUR && near - first.at <= second.at - near
  return isFirst ? first : second
}

/**
 * Of two showings, where the clocks go back, the first counts.
 * @param local milliseconds since 1970-01-01 00:00 on the local clock
 */
export function momentOfLocal(local: number, offsetAt: OffsetAt): Moment {
  const [shown] = showings(local, offsetAt)
  if (shown) return shown
  // Clocks skip this time: as long after midnight as it says, which they show as an hour later.
  const skipped = at(local, offsetAt(local - DAY))
  return { at: skipped.at, offsetMinutes: offsetAt(skipped.at) }
}

/** The moments at which clocks show a local time, in their order: one, two where they go back, none where they skip it. */
function showings(local: number, offsetAt: OffsetAt): readonly Moment[] {
  // Changes of the clocks lie weeks apart: a day to either side, at most one has happened.
  const offsets = new Set([offsetAt(local - DAY), offsetAt(local + DAY)])
  return [...offsets]
    .map(offset => at(local, offset))
    .filter(moment => offsetAt(moment.at) === moment.offsetMinutes)
}

function at(local: number, offsetMinutes: number): Moment {
  return { at: local - offsetMinutes * MINUTE, offsetMinutes }
}

/** Reads a time of day of unknown origin, as rows hold it. @returns undefined where it is none */
export function parseStoredClockTime(stored: unknown): ClockTime | undefined {
  if (!isRecord(stored)) return undefined
  const hour = finite(stored['hour'], 0, 23)
  const minute = finite(stored['minute'], 0, 59)
  if (hour === undefined || minute === undefined) return undefined
  return { hour: Math.floor(hour), minute: Math.floor(minute) }
}
