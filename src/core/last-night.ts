import type { SessionRow } from './journal.ts'
import { nightIndex } from './night-date.ts'
import type { EpochMilliseconds, Seconds } from './units.ts'

/** What was stopped sooner was a try. */
export const HEARD_ENOUGH: Seconds = 180

/** The session heard last. */
export interface LastHeard {
  readonly row: SessionRow
  /** Whether that was in the night before this one; else earlier, or already tonight. */
  readonly lastNight: boolean
}

/**
 * The newest session that was heard for {@link HEARD_ENOUGH} or more with a recipe's own sound, one that a killed tab left open included. Nights go from noon to noon, local time.
 * @param rows newest first
 * @param offsetMinutes minutes that local time is ahead of UTC now
 */
export function lastHeard(
  rows: readonly SessionRow[],
  now: EpochMilliseconds,
  offsetMinutes: number
): LastHeard | undefined {
  const row = rows.find(each => each.heard >= HEARD_ENOUGH && !each.silent && !each.imported)
  if (!row) return undefined
  const tonight = nightIndex(now, offsetMinutes)
  return { row, lastNight: nightIndex(row.startedAt, row.offsetMinutes) === tonight - 1 }
}
