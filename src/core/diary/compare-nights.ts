import { SELF_TEST_FROM } from '../session/night-mark.ts'
import type { ComparedNight, IntervalEstimate, MeasureScale } from './interval-estimate.ts'
import { compareGroups, comparePairs, LEAST_NIGHTS } from './interval-estimate.ts'
import { type Standing, standingOf } from './looks.ts'
import type { DiaryNight } from './diary-night.ts'
import { type NightFactor, NIGHT_FACTORS, hasFactor } from './night-factor.ts'
import { type NightDate, nightsBetween } from '../base/night-date.ts'
import type { SessionRow } from '../session/session-row.ts'
import { type SleepMeasure, scaleOf, sleepMeasureOf } from './sleep-measure.ts'

/** The nights that were compared, oldest first, and what they come to. */
export interface NightComparison {
  readonly nights: readonly ComparedNight[]
  readonly result: IntervalEstimate
  /** Of nights that were chosen: what was looked at, and when the next look is. */
  readonly standing?: Standing
}

/** What can be compared: a factor, or the two sides of the self-test. */
export type Compared = 'self-test' | NightFactor

/** Comparisons with at least one night on each side, the self-test first. */
export function comparableOf(all: readonly DiaryNight[]): readonly Compared[] {
  const answered = all.filter(({ checkIn }) => checkIn)
  const tested = answered.some(night => drawnSession(night) !== undefined)
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
 * Compares nights with and without a factor, as they were chosen or happened to be, at the last of the stated looks.
 * Nights whose factor or measure is unknown do not count.
 */
export function compareChosen(
  aspect: NightFactor,
  outcome: SleepMeasure,
  all: readonly DiaryNight[]
): NightComparison {
  const known = inOrder(all).flatMap(night => {
    const value = sleepMeasureOf(outcome, night)
    const has = hasFactor(aspect, night)
    return value === undefined || has === undefined
      ? []
      : [{ night: night.night, value, with: has }]
  })
  return compareCounted(known, scaleOf(outcome))
}

/** Compares nights that were not paired, at the last look that was due. @param nights oldest first */
export function compareCounted(
  nights: readonly ComparedNight[],
  scale: MeasureScale
): NightComparison {
  const standing = standingOf(nights)
  const { look, round } = standing
  if (look) {
    const { compared, confidence } = look
    return { nights: compared, result: compareGroups(compared, { scale, confidence }), standing }
  }
  const withIt = round.filter(night => night.with).length
  const without = round.length - withIt
  return { nights: round, result: { kind: 'not enough nights', with: withIt, without }, standing }
}

/** Two nights that lie further apart are not a pair: what changes slowly would not fall on both alike. */
const PAIR_REACH = 28
/** A self-test is looked at once, when it is over. */
const TEST_CONFIDENCE = 0.95

/**
 * Compares the nights of the last self-test that was revealed with {@link LEAST_NIGHTS} pairs: those with the beat beside
 * those without, in the pairs in which they were drawn, however little of them was heard. A pair does not count if
 * either night was missed or has no check-in.
 */
export function compareSelfTest(
  outcome: SleepMeasure,
  all: readonly DiaryNight[]
): NightComparison {
  const tests = pairedNights(outcome, all)
  const pairs = tests.findLast(test => test.length >= LEAST_NIGHTS) ?? tests.at(-1) ?? []
  const nights = pairs.flat().toSorted(byNight)
  const result = comparePairs(
    pairs.map(([one, other]) => ({
      with: one.with ? one.value : other.value,
      without: one.with ? other.value : one.value
    })),
    { scale: scaleOf(outcome), confidence: TEST_CONFIDENCE }
  )
  return { nights, result }
}

type NightPair = readonly [ComparedNight, ComparedNight]

/** The pairs of each test, oldest first: a later test begins where their numbers start over. */
function pairedNights(
  outcome: SleepMeasure,
  all: readonly DiaryNight[]
): readonly (readonly NightPair[])[] {
  const tests: NightPair[][] = []
  /** The first night of each pair that still waits for its second. */
  const waiting = new Map<number, ComparedNight>()
  /** When the last pair was complete: a sound soon after it is the same night heard again. */
  const found = new Map<number, NightDate>()
  let last = Infinity
  for (const night of inOrder(all)) {
    const { night: number, arm } = drawnSession(night) ?? {}
    const value = sleepMeasureOf(outcome, night)
    if (!number || !arm || value === undefined) continue
    const pair = Math.floor((number - SELF_TEST_FROM) / 2)
    if (isNear(found.get(pair), night.night)) continue
    const compared = { night: night.night, value, with: arm === 'beat' }
    const first = waiting.get(pair)
    if (first && isNear(first.night, night.night)) {
      if (first.with === compared.with) continue
      if (pair <= last) tests.push([])
      tests.at(-1)?.push([first, compared])
      last = pair
      waiting.delete(pair)
      found.set(pair, night.night)
    } else waiting.set(pair, compared)
  }
  return tests
}

/** The session by which a night belongs to a self-test, whatever else was heard in it. */
function drawnSession({ sessions }: DiaryNight): SessionRow | undefined {
  return sessions.find(({ night, arm }) => night !== undefined && arm !== undefined)
}

/** Whether a self-test is running with nights not revealed yet. */
export function isTesting(all: readonly DiaryNight[]): boolean {
  return all.some(({ sessions }) => sessions.some(({ seal }) => seal !== undefined))
}

function isNear(earlier: NightDate | undefined, later: NightDate): boolean {
  return earlier !== undefined && nightsBetween(earlier, later) <= PAIR_REACH
}

/**
 * Probability (0–1) that at least one of `comparisons` shows an interval without 0 in a round of looks though nothing
 * makes any difference: each does in at most 5 of 100 rounds.
 */
export function falseAlarmChance(comparisons: number): number {
  return 1 - 0.95 ** comparisons
}

function inOrder(nights: readonly DiaryNight[]): readonly DiaryNight[] {
  return nights.toSorted(byNight)
}

function byNight(one: { readonly night: NightDate }, other: { readonly night: NightDate }): number {
  return one.night < other.night ? -1 : 1
}
