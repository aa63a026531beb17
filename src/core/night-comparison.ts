import type { Comparison } from './comparison.ts'
import { compareGroups } from './comparison.ts'
import type { JournalNight } from './journal-nights.ts'
import type { Aspect } from './night-aspect.ts'
import { hasAspect } from './night-aspect.ts'
import type { NightDate } from './night-date.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome.ts'

/** One night of a comparison. */
export interface ComparedNight {
  readonly night: NightDate
  readonly value: number
  /** Whether it was a night with what is compared. */
  readonly with: boolean
}

/** Every night of a comparison, oldest first, and what they tell together. */
export interface NightComparison {
  readonly nights: readonly ComparedNight[]
  readonly result: Comparison
}

/**
 * Compares nights with and without an aspect, as they were chosen or happened to be. Nights of which the aspect or the
 * outcome is not known do not count.
 */
export function compareChosen(
  aspect: Aspect,
  outcome: Outcome,
  all: readonly JournalNight[]
): NightComparison {
  const nights = inOrder(all).flatMap(night => {
    const value = outcomeOf(outcome, night)
    const has = hasAspect(aspect, night)
    return value === undefined || has === undefined
      ? []
      : [{ night: night.night, value, with: has }]
  })
  return { nights, result: compareGroups(side(nights, true), side(nights, false), 'chosen') }
}

/** How often at least one of so many comparisons has a 95 % interval without 0, though nothing makes any difference: 0–1. */
export function falseAlarmChance(comparisons: number): number {
  return 1 - 0.95 ** comparisons
}

function side(nights: readonly ComparedNight[], wanted: boolean): readonly number[] {
  return nights.filter(each => each.with === wanted).map(({ value }) => value)
}

function inOrder(nights: readonly JournalNight[]): readonly JournalNight[] {
  return nights.toSorted((one, other) => (one.night < other.night ? -1 : 1))
}
