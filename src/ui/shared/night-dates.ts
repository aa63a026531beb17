import type { NightDate } from '../../core/base/night-date.ts'
import { dateFormat } from '../kit/date-format.ts'

const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const
const SHORT = { day: 'numeric', month: 'short' } as const
const MONTH = { month: 'long', year: 'numeric' } as const

/** A moment on that date, for charts. */
export function timeOf(night: NightDate): number {
  return Date.parse(`${night}T00:00:00Z`)
}

/** "Saturday, 14 March". */
export function longDate(night: NightDate): string {
  return dateFormat(LONG).format(timeOf(night))
}

/** "14 Mar", with the year where it differs from that of `beside`. */
export function shortDate(night: NightDate, beside = night): string {
  const sameYear = night.slice(0, 4) === beside.slice(0, 4)
  return dateFormat(sameYear ? SHORT : { ...SHORT, year: 'numeric' }).format(timeOf(night))
}

/** "March 2026". */
export function monthName(night: NightDate): string {
  return dateFormat(MONTH).format(timeOf(night))
}

/** "Mar 2026", where there is little room. */
export function shortMonth(night: NightDate): string {
  return dateFormat({ month: 'short', year: 'numeric' }).format(timeOf(night))
}

/** "Mar 26", under a picture of a long time. */
export function monthAndYear(night: NightDate): string {
  return dateFormat({ month: 'short', year: '2-digit' }).format(timeOf(night))
}

/** "9 – 15 March". */
export function rangeOf(first: NightDate, last: NightDate): string {
  return dateFormat({ day: 'numeric', month: 'long' }).formatRange(timeOf(first), timeOf(last))
}

/** "M", "T", … from Monday on. */
export function weekdayInitials(): readonly string[] {
  const day = dateFormat({ weekday: 'narrow' })
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, index) => day.format(Date.UTC(1970, 0, 5 + index)))
}
