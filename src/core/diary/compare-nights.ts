import { SELF_TEST_FROM } from '../session/night-mark.ts'
import type { IntervalEstimate } from './interval-estimate.ts'
import { compareGroups, comparePairs } from './interval-estimate.ts'
import type { DiaryNight } from './diary-night.ts'
import { heardIn, mainSession, NIGHT_HEARD } from './diary-night.ts'
import type { NightFactor } from './night-factor.ts'
import { NIGHT_FACTORS, hasFactor } from './night-factor.ts'
import type { NightDate } from '../base/night-date.ts'
import { nightsBetween } from '../base/night-date.ts'
import type { SleepMeasure } from './sleep-measure.ts'
import { sleepMeasureOf } from './sleep-measure.ts'

/** One night of a comparison. */
export interface ComparedNight {
  readonly night: NightDate
  readonly value: number
  /** Whether the night had what is compared. */
  readonly with: boolean
}

/** Every night of a comparison, oldest first, and their interval. */
export interface NightComparison {
  readonly nights: readonly ComparedNight[]
  readonly result: IntervalEstimate
}

/** What can be compared: a factor, or the two sides of the self-test. */
export type Compared = 'self-test' | NightFactor

/** Comparisons with at least one night on each side, the self-test first. */
export function comparableOf(all: readonly DiaryNight[]): readonly Compared[] {
  const answered = all.filter(({ checkIn }) => checkIn)
  const tested = answered.some(night => mainSession(night)?.arm !== undefined)
  const aspects = NIGHT_FACTORS.filter(aspect => {
    const sides = new Set(answered.map(night => hasFactor(aspect, night)))
    return sides.has(true) && sides.has(false)
  })
  return tested ? ['self-test', ...aspects] : aspects
}

/** Compares nights: those drawn by lot in the self-test, or as they came about. */
export function compareNights(
  what: Compared,
  outcome: SleepMeasure,
  all: readonly DiaryNight[]
): NightComparison {
  return what === 'self-test' ? compareSelfTest(outcome, all) : compareChosen(what, outcome, all)
}

/**
 * Compares nights with and without a factor, as they were chosen or happened to be. Nights whose factor or measure is
 * unknown do not count.
 */
export function compareChosen(
  aspect: NightFactor,
  outcome: SleepMeasure,
  all: readonly DiaryNight[]
): NightComparison {
  const nights = inOrder(all).flatMap(night => {
    const value = sleepMeasureOf(outcome, night)
    const has = hasFactor(aspect, night)
    return value === undefined || has === undefined
      ? []
      : [{ night: night.night, value, with: has }]
  })
  return { nights, result: compareGroups(side(nights, true), side(nights, false), 'chosen') }
}

/** Two nights that lie further apart are not a pair: what changes slowly would not fall on both alike. */
const PAIR_REACH = 28

/**
 * Compares the nights of self-tests that are revealed: those with the beat beside those without, in the pairs in which
 * they were drawn. A pair does not count if either night was missed, heard too little, or has no check-in.
 */
export function compareSelfTest(
  outcome: SleepMeasure,
  all: readonly DiaryNight[]
): NightComparison {
  const pairs: [ComparedNight, ComparedNight][] = []
  /** The first night of each pair that still waits for its second. */
  const waiting = new Map<number, ComparedNight>()
  /** When the last pair was complete: a sound soon after it is the same night heard again. */
  const found = new Map<number, NightDate>()
  for (const night of inOrder(all)) {
    const { night: number, arm } = mainSession(night) ?? {}
    const value = sleepMeasureOf(outcome, night)
    if (!number || !arm || value === undefined || heardIn(night) < NIGHT_HEARD) continue
    const pair = Math.floor((number - SELF_TEST_FROM) / 2)
    if (isNear(found.get(pair), night.night)) continue
    const compared = { night: night.night, value, with: arm === 'beat' }
    const first = waiting.get(pair)
    if (first && isNear(first.night, night.night)) {
      if (first.with === compared.with) continue
      pairs.push([first, compared])
      waiting.delete(pair)
      found.set(pair, night.night)
    } else waiting.set(pair, compared)
  }
  const nights = pairs.flat().toSorted(byNight)
  const result = comparePairs(
    pairs.map(([one, other]) => ({
      with: one.with ? one.value : other.value,
      without: one.with ? other.value : one.value
    }))
  )
  return { nights, result }
}

/** Whether a self-test is running with nights not revealed yet. */
export function isTesting(all: readonly DiaryNight[]): boolean {
  return all.some(({ sessions }) => sessions.some(({ seal }) => seal !== undefined))
}

function isNear(earlier: NightDate | undefined, later: NightDate): boolean {
  return earlier !== undefined && nightsBetween(earlier, later) <= PAIR_REACH
}

/**
 * Probability (0–1) that at least one of `comparisons` has a 95 % interval without 0 though nothing makes any
 * difference.
 */
export function falseAlarmChance(comparisons: number): number {
  return 1 - 0.95 ** comparisons
}

function side(nights: readonly ComparedNight[], wanted: boolean): readonly number[] {
  return nights.filter(each => each.with === wanted).map(({ value }) => value)
}

function inOrder(nights: readonly DiaryNight[]): readonly DiaryNight[] {
  return nights.toSorted(byNight)
}

function byNight(one: { readonly night: NightDate }, other: { readonly night: NightDate }): number {
  return one.night < other.night ? -1 : 1
}
