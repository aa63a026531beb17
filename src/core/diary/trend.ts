import { type DiaryNight, heardIn, NIGHT_HEARD } from './diary-night.ts'
import { type NightDate, nightAfter, nightsBetween } from '../base/night-date.ts'
import { type SleepMeasure, sleepMeasureOf } from './sleep-measure.ts'
import type { PeriodKind } from '../base/period.ts'
import type { NightValue, PeriodSummary, Summary } from './summary-statistics.ts'
import { summarise, summarisePeriods } from './summary-statistics.ts'

/** How far back pictures go from the newest night. */
export const SPANS = ['month', 'quarter', 'year', 'all'] as const
export type Span = (typeof SPANS)[number]

const NIGHTS: Readonly<Record<Exclude<Span, 'all'>, number>> = {
  month: 28,
  quarter: 91,
  year: 364
}
/** Up to this many nights, each is a dot; over more, weeks are summed up, and over many more, months. */
const MOST_DOTS = NIGHTS.quarter
const MOST_IN_WEEKS = 2 * NIGHTS.year

/** One night in a picture. */
export interface TrendNight extends NightValue {
  /** Whether a sound was heard. */
  readonly heard: boolean
}

/** An outcome over time. */
export interface Trend {
  readonly from: NightDate
  readonly to: NightDate
  /** Oldest first. */
  readonly nights: readonly TrendNight[]
  /** How nights are put together where there are too many to show each. */
  readonly by: PeriodKind | undefined
  /** Then: oldest first. */
  readonly periods: readonly PeriodSummary[]
  /** Of all its nights; undefined when there are none. */
  readonly summary: Summary | undefined
}

/** The nights of a span, newest first as they come. @param all newest first */
export function nightsOfSpan(span: Span, all: readonly DiaryNight[]): readonly DiaryNight[] {
  const newest = all[0]?.night
  if (newest === undefined || span === 'all') return all
  const from = nightAfter(newest, 1 - NIGHTS[span])
  return all.filter(({ night }) => night >= from)
}

/**
 * An outcome over a span of nights; undefined where there are no nights at all.
 * @param all newest first
 */
export function trendOf(
  outcome: SleepMeasure,
  span: Span,
  all: readonly DiaryNight[]
): Trend | undefined {
  const [newest] = all
  const oldest = all.at(-1)
  if (!newest || !oldest) return undefined
  const from = span === 'all' ? oldest.night : nightAfter(newest.night, 1 - NIGHTS[span])
  const by = togetherBy(nightsBetween(from, newest.night) + 1)
  const nights = nightsOfSpan(span, all)
    .flatMap(night => {
      const value = sleepMeasureOf(outcome, night)
      return value === undefined
        ? []
        : [{ night: night.night, value, heard: heardIn(night) >= NIGHT_HEARD }]
    })
    .toReversed()
  return {
    from,
    to: newest.night,
    nights,
    by,
    periods: by ? summarisePeriods(by, nights) : [],
    summary: summarise(nights.map(({ value }) => value))
  }
}

function togetherBy(nights: number): PeriodKind | undefined {
  if (nights <= MOST_DOTS) return undefined
  return nights <= MOST_IN_WEEKS ? 'week' : 'month'
}
