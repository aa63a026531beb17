import type { EpochMilliseconds, Seconds } from './units.ts'

/** Time left as the player shows it: whole minutes, counted up to the next; seconds only in the last minute. */
export type TimeLeft = { readonly unit: 'min' | 's'; readonly count: number }

/** Splits a remaining time into a count and its unit; never below 0. */
export function timeLeft(seconds: Seconds): TimeLeft {
  const left = Math.max(0, seconds)
  return left > 60
    ? { unit: 'min', count: Math.ceil(left / 60) }
    : { unit: 's', count: Math.ceil(left) }
}

/** A wall-clock time such as "23:04", in the habit of a BCP 47 locale. */
export function clockWords(at: EpochMilliseconds, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at)
}
