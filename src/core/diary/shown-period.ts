import type { DiaryNight } from './diary-night.ts'
import { type NightDate, nightAfter } from '../base/night-date.ts'
import { type PeriodKind, firstOf, lastOf } from '../base/period.ts'

/** A week or month of the journal. */
export interface ShownPeriod {
  readonly kind: PeriodKind
  readonly first: NightDate
  readonly last: NightDate
  /** Its nights with records, newest first. */
  readonly nights: readonly DiaryNight[]
  /** A night of the one before it, where there are nights before it. */
  readonly earlier: NightDate | undefined
  /** A night of the one after it, where it is over. */
  readonly later: NightDate | undefined
}

/**
 * The week or month on display.
 * @param anchor a night of it; undefined: the newest night
 * @param all newest first
 * @param tonight the night that has begun
 */
export function shownPeriod(
  kind: PeriodKind,
  anchor: NightDate | undefined,
  all: readonly DiaryNight[],
  tonight: NightDate
): ShownPeriod {
  const newest = all[0]?.night ?? tonight
  const oldest = all.at(-1)?.night ?? tonight
  const first = firstOf(kind, anchor ?? newest)
  const last = lastOf(kind, first)
  const latest = newest > tonight ? newest : tonight
  return {
    kind,
    first,
    last,
    nights: all.filter(({ night }) => night >= first && night <= last),
    earlier: oldest < first ? nightAfter(first, -1) : undefined,
    later: latest > last ? nightAfter(last, 1) : undefined
  }
}

/** The first nights of the months with records, newest first. */
export function monthsOf(all: readonly DiaryNight[]): readonly NightDate[] {
  return [...new Set(all.map(({ night }) => firstOf('month', night)))]
}
