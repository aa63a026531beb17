import type { DiaryNight } from '../../../src/core/diary/diary-night.ts'
import type { NightDate } from '../../../src/core/base/night-date.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import { checkIn } from './check-ins.ts'
import { sessionRow } from './session-rows.ts'

/** A night with a finished half hour and a check-in, or without one of them. */
export function journalNight(
  night: NightDate,
  { sound = true, ...change }: Partial<CheckIn> & { readonly sound?: boolean } = {}
): DiaryNight {
  return {
    night,
    sessions: sound ? [sessionRow({ id: `session-${night}` })] : [],
    checkIn: checkIn({ night, ...change })
  }
}

/** So many nights in a row, newest first, as the journal has them. */
export function nightsInARow(
  last: NightDate,
  count: number,
  make: (night: NightDate, index: number) => DiaryNight = night => journalNight(night)
): readonly DiaryNight[] {
  return Array.from({ length: count }, (_, index) => make(nightAfter(last, -index), index))
}
