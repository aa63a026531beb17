import type { CheckIn } from './check-in.ts'
import { wakeFault } from '../recipe/lay-after-recipe.ts'
import type { SessionRow } from '../session/session-row.ts'
import { nightOfRow } from '../session/night-of-row.ts'
import { NIGHT_HEARD } from './diary-night.ts'
import type { Moment, OffsetAt } from '../base/moment.ts'
import { clockTimeOf, LAST_MOMENT, momentAround } from '../base/moment.ts'
import { nightClock } from './night-clock.ts'
import { type NightDate, nightOf, parseNightDate } from '../base/night-date.ts'
import type { EpochMilliseconds, Hours } from '../base/units.ts'
import { finite, isRecord } from '../base/parse.ts'

/** From this hour on it is morning, until {@link MORNING_ENDS}. */
const MORNING_BEGINS: Hours = 3
const MORNING_ENDS: Hours = 15
/** Sleep begun from noon until this hour is a day's sleep. */
const EVENING_BEGINS: Hours = 18
/** For this long after a short sound ended, nobody is taken to have slept. */
const SINCE_SOUND: Hours = 1
/** No night is shorter: nobody has risen sooner, and sound that ran for longer was slept with. */
export const SHORTEST_NIGHT: Hours = 3
/** A sound this long before another belongs to another sleep: a nap before the night shift. */
const LONGEST_SLEEP: Hours = 12
const HOUR = 3_600_000

/** Now, on this device. */
export interface Here {
  readonly at: EpochMilliseconds
  readonly offsetAt: OffsetAt
}

/** A dismissed offer to fill in a check-in. */
export interface PutAway {
  readonly night: NightDate
  readonly at: EpochMilliseconds
}

/** What was done about past nights. */
export interface Settled {
  readonly checkIns: readonly CheckIn[]
  readonly putAway: PutAway | undefined
}

/** Reads a dismissed offer. Earlier versions stored the night alone: it is never offered again. */
export function parsePutAway(stored: unknown): PutAway | undefined {
  const { night, at } = isRecord(stored) ? stored : { night: stored, at: LAST_MOMENT }
  const date = parseNightDate(night)
  const when = finite(at, 0, LAST_MOMENT)
  return date !== undefined && when !== undefined ? { night: date, at: when } : undefined
}

/** The night to check in for by the clock alone: the last one, until the next morning begins at 3:00. */
export function nightToCheckIn(now: Moment): NightDate {
  return nightOf(now.at - (MORNING_BEGINS + 12) * HOUR, now.offsetMinutes)
}

/**
 * Whether the listener may just have risen from a night: from 3:00 to 15:00 where they slept, and as long after a sleep
 * that was begun by day.
 * @param sessions of that night
 */
export function isMorningAfter(
  night: NightDate,
  sessions: readonly SessionRow[],
  here: Here
): boolean {
  const bed = bedtimeSession(sessions)
  if (bed) {
    const { begins, ends } = morningAfter(bed, here.offsetAt)
    return begins <= here.at && here.at < ends
  }
  const now = momentHere(here)
  const { hour } = clockTimeOf(now)
  return night === nightToCheckIn(now) && hour >= MORNING_BEGINS && hour < MORNING_ENDS
}

/** The sessions of a night, in the order in which they came. */
export function sessionsOf(night: NightDate, rows: readonly SessionRow[]): readonly SessionRow[] {
  return rows
    .filter(row => nightOfRow(row) === night)
    .toSorted((one, other) => one.startedAt - other.startedAt)
}

/**
 * The session they went to bed with: the first that was heard for {@link NIGHT_HEARD}, or the first at all; what was
 * played in the afternoon, half a day before another sound, or to go back to sleep, only where there is nothing else.
 * @param sessions of one night, in their order
 */
export function bedtimeSession(sessions: readonly SessionRow[]): SessionRow | undefined {
  const first = sessions.filter(row => !row.again)
  const late = first.filter(row => !isOfDay(row))
  const last = late.findLast(isHeard)?.startedAt ?? 0
  const ofLastSleep = late.filter(row => last - row.startedAt <= LONGEST_SLEEP * HOUR)
  return [...ofLastSleep, ...first].find(isHeard) ?? late[0] ?? first[0] ?? sessions[0]
}

/** When a session was started. */
export function startOf({ startedAt, offsetMinutes }: SessionRow): Moment {
  return { at: startedAt, offsetMinutes }
}

/** The latest night that can be checked in for: the last one by the clock, or a later one already slept. */
export function latestNight(rows: readonly SessionRow[], here: Here): NightDate {
  const slept = rows.filter(row => isHeard(row) && isOver(row, here.at) && isSleptOn(row, here.at))
  const nights = slept.map(nightOfRow)
  return [nightToCheckIn(momentHere(here)), ...nights].toSorted().at(-1) ?? ''
}

/**
 * The night meant when no date is given: the latest, except where that may have been a nap and the night before has no
 * check-in yet.
 */
export function nightToOpen(
  rows: readonly SessionRow[],
  checkIns: readonly CheckIn[],
  here: Here
): NightDate {
  const last = nightToCheckIn(momentHere(here))
  const latest = latestNight(rows, here)
  const hasCheckIn = (night: NightDate): boolean => checkIns.some(each => each.night === night)
  const lastWaits = !hasCheckIn(last) && sessionsOf(last, rows).some(isHeard)
  const isSleep = sessionsOf(latest, rows).some(isWholeSleep)
  return lastWaits && (hasCheckIn(latest) || !isSleep) ? last : latest
}

/**
 * The night a check-in can be offered for now, on the morning after it; undefined where there is none, or none was
 * heard for {@link NIGHT_HEARD}. After a short sound the offer waits an hour, since they may still be falling asleep.
 */
export function nightToOffer(
  rows: readonly SessionRow[],
  here: Here,
  settled: Settled
): NightDate | undefined {
  const nights = [latestNight(rows, here), nightToCheckIn(momentHere(here))]
  return nights.find(night => {
    const sessions = sessionsOf(night, rows)
    return (
      sessions.some(isHeard) &&
      sessions.every(row => isOver(row, here.at)) &&
      sessions.some(row => row === bedtimeSession(sessions) && isSleptOn(row, here.at)) &&
      isMorningAfter(night, sessions, here) &&
      !isSettled(night, sessions, settled)
    )
  })
}

/**
 * Whether a night has a check-in or was dismissed. Where that was a day's sleep, in the evening, the following night is
 * still asked about.
 */
function isSettled(
  night: NightDate,
  sessions: readonly SessionRow[],
  { checkIns, putAway }: Settled
): boolean {
  const saved = checkIns.find(each => each.night === night)?.savedAt
  const away = putAway?.night === night ? putAway.at : undefined
  return [saved, away].some(
    at =>
      at !== undefined &&
      !sessions.some(row => row.startedAt > at && isHeard(row) && isOfNight(row))
  )
}

/** From when to when it is the morning after a sleep. */
function morningAfter(
  bed: SessionRow,
  device: OffsetAt
): { readonly begins: EpochMilliseconds; readonly ends: EpochMilliseconds } {
  const { morning } = nightClock([startOf(bed)], device, false)
  const at = (from: EpochMilliseconds, hour: Hours): EpochMilliseconds =>
    momentAround({ hour, minute: 0 }, morning, { anchor: from, before: 0 }).at
  // A short sound after noon was for a nap: the following night is the one to ask about.
  const byClock = isOfNight(bed) || (isOfDay(bed) && !isWholeSleep(bed))
  const begins = byClock ? at(bed.startedAt, MORNING_BEGINS) : bed.startedAt + SHORTEST_NIGHT * HOUR
  const ends = byClock ? at(begins, MORNING_ENDS) : begins + (MORNING_ENDS - MORNING_BEGINS) * HOUR
  return { begins: endedByWake(bed) ? Math.min(begins, bed.seenAt) : begins, ends }
}

function momentHere({ at, offsetAt }: Here): Moment {
  return { at, offsetMinutes: offsetAt(at) }
}

function isHeard(row: SessionRow): boolean {
  return row.heard >= NIGHT_HEARD
}

/** Begun from noon on, before the evening. */
function isOfDay(row: SessionRow): boolean {
  const { hour } = clockTimeOf(startOf(row))
  return hour >= 12 && hour < EVENING_BEGINS
}

/** Begun in the evening, or before the next morning. */
function isOfNight(row: SessionRow): boolean {
  const { hour } = clockTimeOf(startOf(row))
  return hour >= EVENING_BEGINS || hour < MORNING_BEGINS
}

function isSleptOn(row: SessionRow, now: EpochMilliseconds): boolean {
  return now - row.startedAt >= SHORTEST_NIGHT * HOUR || endedByWake(row)
}

/** Whether its sound is over for good: at once if it was slept with, else after a while. */
function isOver(row: SessionRow, now: EpochMilliseconds): boolean {
  return isWholeSleep(row) || now - row.seenAt >= SINCE_SOUND * HOUR
}

/** Whether it was ended and slept with from beginning to end. */
function isWholeSleep(row: SessionRow): boolean {
  const ranForHours = row.seenAt - row.startedAt >= SHORTEST_NIGHT * HOUR
  return row.end !== undefined && (ranForHours || endedByWake(row))
}

/** Whether its wake ended it: a wake too soon or too late for the session was left out. */
function endedByWake({ end, recipe, startedAt, offsetMinutes, seenAt }: SessionRow): boolean {
  const { wake } = recipe
  if (end !== 'finished' || !wake) return false
  const { at } = momentAround(wake, () => offsetMinutes, { anchor: startedAt, before: 0 })
  // The clocks may have gone forward in that night.
  return !wakeFault(recipe, (at - startedAt) / 1000) && seenAt >= at - HOUR
}
