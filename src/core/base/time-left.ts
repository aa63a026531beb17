import type { Seconds } from './units.ts'

/** Time left as the player shows it: whole minutes, counted up to the next; seconds only in the last minute. */
export type TimeLeft = { readonly unit: 'min' | 's'; readonly count: number }

/** Splits a remaining time into a count and its unit; never below 0. */
export function timeLeft(seconds: Seconds): TimeLeft {
  const left = Math.max(0, seconds)
  return left > 60
    ? { unit: 'min', count: Math.ceil(left / 60) }
    : { unit: 's', count: Math.ceil(left) }
}
