import type { SessionRow } from './journal.ts'
import { NIGHT_HEARD } from './journal-nights.ts'
import type { Moment } from './moment.ts'
import { clockTimeOf } from './moment.ts'
import type { NightDate } from './night-date.ts'
import { nightOf } from './night-date.ts'
import type { Hours } from './units.ts'

/** From this hour on it is morning, until {@link MORNING_ENDS}. */
const MORNING_BEGINS: Hours = 3
const MORNING_ENDS: Hours = 15
/** Nobody has slept on it yet while the last sound is not this long over. */
const SINCE_SOUND: Hours = 1
const HOUR = 3_600_000

/** The night that is to be told of now: the last one, until the next morning begins at 3:00. */
export function nightToTell(now: Moment): NightDate {
  return nightOf(now.at - (MORNING_BEGINS + 12) * HOUR, now.offsetMinutes)
}

/** Whether it is the morning after that night: from 3:00 to 15:00. */
export function isMorningAfter(night: NightDate, now: Moment): boolean {
  const { hour } = clockTimeOf(now)
  return night === nightToTell(now) && hour >= MORNING_BEGINS && hour < MORNING_ENDS
}

/** The sessions of a night, in the order in which they came. */
export function sessionsOf(night: NightDate, rows: readonly SessionRow[]): readonly SessionRow[] {
  return rows
    .filter(row => nightOf(row.startedAt, row.offsetMinutes) === night)
    .toSorted((one, other) => one.startedAt - other.startedAt)
}

/**
 * The session they went to bed with: the first that was heard for {@link NIGHT_HEARD}, or the first at all; what was
 * played in the afternoon only where there is nothing else.
 * @param sessions of one night, in their order
 */
export function bedtimeSession(sessions: readonly SessionRow[]): SessionRow | undefined {
  const late = sessions.filter(row => {
    const { hour } = clockTimeOf(startOf(row))
    return hour >= 18 || hour < 12
  })
  return [...late, ...sessions].find(row => row.heard >= NIGHT_HEARD) ?? late[0] ?? sessions[0]
}

/** When a session was started. */
export function startOf({ startedAt, offsetMinutes }: SessionRow): Moment {
  return { at: startedAt, offsetMinutes }
}

/**
 * The night a check-in can be offered for on this morning, its sound long over; undefined where there is none, or none
 * was heard for {@link NIGHT_HEARD}.
 */
export function nightToOffer(rows: readonly SessionRow[], now: Moment): NightDate | undefined {
  const night = nightToTell(now)
  if (!isMorningAfter(night, now)) return undefined
  const sessions = sessionsOf(night, rows)
  const heard = sessions.some(row => row.heard >= NIGHT_HEARD)
  const over = sessions.every(row => now.at - row.seenAt >= SINCE_SOUND * HOUR)
  return heard && over ? night : undefined
}
