import { type NightDate, nightAfter, nightsBetween } from './night-date.ts'

/** How the journal groups nights. */
export const PERIODS = ['week', 'month'] as const
export type PeriodKind = (typeof PERIODS)[number]

/** Weeks begin with Monday, as ISO 8601 has it. */
const A_MONDAY: NightDate = '1970-01-05'
const WEEK = 7

/** The first night of the week or month that a night lies in. */
export function firstOf(kind: PeriodKind, night: NightDate): NightDate {
  return kind === 'week' ? nightAfter(night, -weekdayOf(night)) : `${night.slice(0, 7)}-01`
}

/** The last night of the week or month that a night lies in. */
export function lastOf(kind: PeriodKind, night: NightDate): NightDate {
  const first = firstOf(kind, night)
  return kind === 'week'
    ? nightAfter(first, WEEK - 1)
    : nightAfter(firstOf('month', nightAfter(first, 31)), -1)
}

/** Every night of the week or month that a night lies in, in order. */
export function nightsOf(kind: PeriodKind, night: NightDate): readonly NightDate[] {
  const first = firstOf(kind, night)
  const count = nightsBetween(first, lastOf(kind, night)) + 1
  return Array.from({ length: count }, (_, index) => nightAfter(first, index))
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(night: NightDate): number {
  const days = nightsBetween(A_MONDAY, night) % WEEK
  return days < 0 ? days + WEEK : days
}
