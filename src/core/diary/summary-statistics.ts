import { extent, group, mean, median, quantile } from 'd3-array'
import type { NightDate } from '../base/night-date.ts'
import { type PeriodKind, firstOf } from '../base/period.ts'

/** What a few nights have in common, and how far they lie apart. Numbers are in the unit of what was measured. */
export interface Summary {
  readonly nights: number
  readonly median: number
  readonly mean: number
  readonly least: number
  readonly most: number
  /** A quarter of the nights lies at or under it; the quantile R calls type 7. */
  readonly lowerQuartile: number
  readonly upperQuartile: number
}

/** One night and what was measured in it. */
export interface NightValue {
  readonly night: NightDate
  readonly value: number
}

/** A week or month and what its nights have in common. */
export interface PeriodSummary {
  /** Its first night. */
  readonly first: NightDate
  readonly summary: Summary
}

/** Sums up what was measured. @returns undefined when nothing was */
export function summarise(values: readonly number[]): Summary | undefined {
  const [least, most] = extent(values)
  if (least === undefined) return undefined
  return {
    nights: values.length,
    median: median(values) ?? NaN,
    mean: mean(values) ?? NaN,
    least,
    most,
    lowerQuartile: quantile(values, 0.25) ?? NaN,
    upperQuartile: quantile(values, 0.75) ?? NaN
  }
}

/** Sums up week by week or month by month, in order. Those in which nothing was measured are left out. */
export function summarisePeriods(
  kind: PeriodKind,
  values: readonly NightValue[]
): readonly PeriodSummary[] {
  const periods = group(values, ({ night }) => firstOf(kind, night))
  return [...periods.keys()].toSorted().flatMap(first => {
    const summary = summarise((periods.get(first) ?? []).map(({ value }) => value))
    return summary ? [{ first, summary }] : []
  })
}
