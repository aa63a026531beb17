import type { JournalNight } from './journal-nights.ts'
import type { NightValue } from './summary.ts'

/**
 * What the pictures show and comparisons compare.
 * - `onset`: minutes to fall asleep
 * - `awakenings`: how often they woke
 * - `quality`: as rated, 1 (very poor) to 5 (very good)
 */
export const OUTCOMES = ['onset', 'awakenings', 'quality'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a morning said of an outcome; undefined where it said nothing. */
export function outcomeOf(outcome: Outcome, { checkIn }: JournalNight): number | undefined {
  switch (outcome) {
    case 'onset':
      return checkIn?.sleepOnset
    case 'awakenings':
      return checkIn?.awakenings
    case 'quality':
      return checkIn?.quality
  }
}

/** An outcome over the nights of which it is known, in their order. */
export function valuesOf(outcome: Outcome, nights: readonly JournalNight[]): readonly NightValue[] {
  return nights.flatMap(night => {
    const value = outcomeOf(outcome, night)
    return value === undefined ? [] : [{ night: night.night, value }]
  })
}
