import { type Moment, type OffsetAt, momentOfLocal } from './moment.ts'
import type { EpochMilliseconds } from './units.ts'

/**
 * Which night: 'YYYY-MM-DD', the local date of its evening. A night goes from noon to noon, so that what happens after
 * midnight belongs to the evening before. Dates sort as text.
 */
export type NightDate = string

const MINUTES_A_DAY = 1440
const DAY = 86_400_000
const NOON = 720

/** The night a moment belongs to. @param offsetMinutes minutes that local time was ahead of UTC then and there */
export function nightOf(at: EpochMilliseconds, offsetMinutes: number): NightDate {
  return dateOf(nightIndex(at, offsetMinutes))
}

/** Counts nights; only differences mean anything. */
export function nightIndex(at: EpochMilliseconds, offsetMinutes: number): number {
  return Math.floor((at / 60_000 + offsetMinutes - NOON) / MINUTES_A_DAY)
}

/** Reads a night of unknown origin. @returns undefined for anything but a calendar day, years 0001 to 9999 */
export function parseNightDate(value: unknown): NightDate | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined
  const index = dayIndex(value)
  // `Date` turns a day that does not exist, such as 30 February, into another one or into NaN.
  return Number.isFinite(index) && !value.startsWith('0000') && dateOf(index) === value
    ? value
    : undefined
}

/** The night `count` nights later; earlier when it is below 0. */
export function nightAfter(night: NightDate, count: number): NightDate {
  return dateOf(dayIndex(night) + count)
}

/** How many nights `to` lies after `from`; below 0 when before. */
export function nightsBetween(from: NightDate, to: NightDate): number {
  return dayIndex(to) - dayIndex(from)
}

/** The noon at which a night begins. @param offsetAt gives the local UTC offset */
export function noonOf(night: NightDate, offsetAt: OffsetAt): Moment {
  return momentOfLocal(dayIndex(night) * DAY + DAY / 2, offsetAt)
}

function dayIndex(night: NightDate): number {
  return Date.parse(`${night}T00:00:00Z`) / DAY
}

function dateOf(index: number): NightDate {
  return new Date(index * DAY).toISOString().slice(0, 10)
}
