import { mean, sum, variance } from 'd3-array'
import jStat from 'jstat'
import { type NightDate, nightsBetween } from '../base/night-date.ts'
import { estimateDependence, groupError } from './night-dependence.ts'

/** With fewer nights on a side, no difference is given. */
export const LEAST_NIGHTS = 5

/**
 * How nights were assigned to the two sides.
 * - `shuffled pairs`: of every two nights one was drawn by lot
 * - `chosen`: by the listener, or by what the day was like
 */
export type Design = 'shuffled pairs' | 'chosen'

/**
 * The scale on which nights are averaged.
 * - `plain`: their means
 * - `skewed`: their geometric means, each with {@link SKEW_OFFSET} added: for times with few long ones among many short
 */
export type MeasureScale = 'plain' | 'skewed'

/** Added before the logarithm and taken off again, so that 0 has one: as finely as times are guessed, in minutes. */
const SKEW_OFFSET = 5

/** One night of a comparison. */
export interface ComparedNight {
  readonly night: NightDate
  readonly value: number
  /** Whether the night had what is compared. */
  readonly with: boolean
}

/** Two nights of which one was drawn by lot, and what was measured in each. */
export interface Pair {
  readonly with: number
  readonly without: number
}

/** One side of a comparison. */
export interface Side {
  readonly nights: number
  /** On the scale of the measure: the mean, or the geometric mean. */
  readonly mean: number
}

/** How two groups of nights compare. Numbers are in the unit of the measure. */
export type IntervalEstimate =
  /** Under {@link LEAST_NIGHTS} on a side: no numbers, only how many there are. */
  | { readonly kind: 'not enough nights'; readonly with: number; readonly without: number }
  /** Nothing varies, so there is no spread from which to estimate an interval. */
  | (Sides & { readonly kind: 'no spread' })
  | (Sides & {
      readonly kind: 'interval'
      /** The ends of the interval of the difference. */
      readonly low: number
      readonly high: number
      /** Its confidence level, 0–1. */
      readonly confidence: number
    })

interface Sides {
  readonly design: Design
  readonly with: Side
  readonly without: Side
  /** The mean with, less the mean without. */
  readonly difference: number
}

/** How an interval is made. */
export interface Manner {
  readonly scale: MeasureScale
  /** Confidence level, 0–1. */
  readonly confidence: number
}

/**
 * Compares nights of shuffled pairs by the paired t interval (Student 1908). A pair of which one night was not measured
 * is not to be among them.
 */
export function comparePairs(
  pairs: readonly Pair[],
  { scale, confidence }: Manner
): IntervalEstimate {
  const nights = pairs.length
  if (nights < LEAST_NIGHTS) return { kind: 'not enough nights', with: nights, without: nights }
  const withIt = pairs.map(pair => scaled(pair.with, scale))
  const without = pairs.map(pair => scaled(pair.without, scale))
  const differences = withIt.map((value, at) => value - (without[at] ?? NaN))
  return estimate({
    design: 'shuffled pairs',
    scale,
    confidence,
    with: { nights, mean: mean(withIt) ?? NaN },
    without: { nights, mean: mean(without) ?? NaN },
    error: Math.sqrt((variance(differences) ?? 0) / nights),
    degrees: nights - 1
  })
}

/**
 * Compares two groups of nights that are not paired. Its error is that of means of nights of which each resembles the
 * one before it, as {@link groupError} says: habits come in runs as well, and Welch's interval would be too narrow.
 */
export function compareGroups(
  nights: readonly ComparedNight[],
  { scale, confidence }: Manner
): IntervalEstimate {
  const [first] = nights
  const values = nights.map(({ value }) => scaled(value, scale))
  const sides = nights.map(night => night.with)
  const count = sides.filter(Boolean).length
  const others = sides.length - count
  if (!first || count < LEAST_NIGHTS || others < LEAST_NIGHTS)
    return { kind: 'not enough nights', with: count, without: others }
  const days = nights.map(({ night }) => nightsBetween(first.night, night))
  const withMean = sum(values, (value, at) => (sides[at] ? value : 0)) / count
  const withoutMean = sum(values, (value, at) => (sides[at] ? 0 : value)) / others
  const residuals = values.map((value, at) => value - (sides[at] ? withMean : withoutMean))
  const dependence = estimateDependence(days, residuals)
  return estimate({
    design: 'chosen',
    scale,
    confidence,
    with: { nights: count, mean: withMean },
    without: { nights: others, mean: withoutMean },
    ...groupError({ days, sides, residuals, dependence })
  })
}

/** What an interval is made of; means are on the scale. */
interface Parts extends Manner, Pick<Sides, 'design' | 'with' | 'without'> {
  /** Of the difference of the means. */
  readonly error: number
  /** Degrees of freedom of the error. */
  readonly degrees: number
}

function estimate(parts: Parts): IntervalEstimate {
  const { design, scale, confidence, error, degrees } = parts
  const difference = parts.with.mean - parts.without.mean
  const share = parts.with.nights / (parts.with.nights + parts.without.nights)
  const apart = (by: number): number => {
    if (scale === 'plain') return by
    // About the mean of all nights, which is surer than either side's.
    const all = share * parts.with.mean + (1 - share) * parts.without.mean
    return Math.exp(all + (1 - share) * by) - Math.exp(all - share * by)
  }
  const sides: Sides = {
    design,
    with: { ...parts.with, mean: asMeasured(parts.with.mean, scale) },
    without: { ...parts.without, mean: asMeasured(parts.without.mean, scale) },
    difference: apart(difference)
  }
  if (!(error > 0)) return { kind: 'no spread', ...sides }
  const reach = error * jStat.studentt.inv((1 + confidence) / 2, degrees)
  return {
    kind: 'interval',
    ...sides,
    low: apart(difference - reach),
    high: apart(difference + reach),
    confidence
  }
}

function scaled(value: number, scale: MeasureScale): number {
  return scale === 'plain' ? value : Math.log(value + SKEW_OFFSET)
}

function asMeasured(value: number, scale: MeasureScale): number {
  return scale === 'plain' ? value : Math.exp(value) - SKEW_OFFSET
}
