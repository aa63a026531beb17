import { deviation, mean, variance } from 'd3-array'
import jStat from 'jstat'

/** With fewer nights on a side, no difference is given. */
export const LEAST_NIGHTS = 5
/** Confidence level of the intervals. */
const CONFIDENCE = 0.95

/**
 * How nights were assigned to the two sides.
 * - `shuffled pairs`: of every two nights one was drawn by lot
 * - `free randomisation`: every night was drawn by lot by itself
 * - `chosen`: by the listener, or by what the day was like
 */
export type Design = 'shuffled pairs' | 'free randomisation' | 'chosen'

/** Two nights of which one was drawn by lot, and what was measured in each. */
export interface Pair {
  readonly with: number
  readonly without: number
}

/** One side of a comparison. */
export interface Side {
  readonly nights: number
  readonly mean: number
}

/** How two groups of nights compare. Numbers are in the unit of the measure. */
export type IntervalEstimate =
  /** Under {@link LEAST_NIGHTS} on a side: no numbers, only how many there are. */
  | { readonly kind: 'not enough nights'; readonly with: number; readonly without: number }
  /** All nights of a side are equal: there is no spread from which to estimate an interval. */
  | (Sides & { readonly kind: 'no spread' })
  | (Sides & {
      readonly kind: 'interval'
      /** The ends of the 95 % interval of the difference. */
      readonly low: number
      readonly high: number
    })

interface Sides {
  readonly design: Design
  readonly with: Side
  readonly without: Side
  /** The mean with, less the mean without. */
  readonly difference: number
}

/**
 * Compares nights of shuffled pairs by the paired t interval (Student 1908). A pair of which one night was not measured
 * is not to be among them.
 */
export function comparePairs(pairs: readonly Pair[]): IntervalEstimate {
  const nights = pairs.length
  if (nights < LEAST_NIGHTS) return { kind: 'not enough nights', with: nights, without: nights }
  const differences = pairs.map(pair => pair.with - pair.without)
  const sides: Sides = {
    design: 'shuffled pairs',
    with: side(pairs.map(pair => pair.with)),
    without: side(pairs.map(pair => pair.without)),
    difference: mean(differences) ?? NaN
  }
  const error = (deviation(differences) ?? 0) / Math.sqrt(nights)
  return interval(sides, error, nights - 1)
}

/**
 * Compares two groups of nights that are not paired by Welch's t interval, which does not take their spreads for equal:
 * B. L. Welch, The generalization of 'Student's' problem, Biometrika 34 (1947).
 */
export function compareGroups(
  withIt: readonly number[],
  without: readonly number[],
  design: Exclude<Design, 'shuffled pairs'>
): IntervalEstimate {
  if (withIt.length < LEAST_NIGHTS || without.length < LEAST_NIGHTS)
    return { kind: 'not enough nights', with: withIt.length, without: without.length }
  const one = side(withIt)
  const other = side(without)
  const sides: Sides = { design, with: one, without: other, difference: one.mean - other.mean }
  // The squared standard error of each mean, and the degrees of freedom after Welch and Satterthwaite.
  const a = (variance(withIt) ?? 0) / one.nights
  const b = (variance(without) ?? 0) / other.nights
  const degrees = (a + b) ** 2 / (a ** 2 / (one.nights - 1) + b ** 2 / (other.nights - 1))
  return interval(sides, Math.sqrt(a + b), degrees)
}

function interval(sides: Sides, error: number, degrees: number): IntervalEstimate {
  if (error === 0) return { kind: 'no spread', ...sides }
  const reach = error * jStat.studentt.inv((1 + CONFIDENCE) / 2, degrees)
  return {
    kind: 'interval',
    ...sides,
    low: sides.difference - reach,
    high: sides.difference + reach
  }
}

function side(values: readonly number[]): Side {
  return { nights: values.length, mean: mean(values) ?? NaN }
}
