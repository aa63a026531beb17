import type { FileMark } from '../files/file-mark.ts'
import type { SessionRow } from './session-row.ts'
import { nightIndex } from '../base/night-date.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/** Anything stopped sooner was a try. */
export const HEARD_ENOUGH: Seconds = 180

/** The session heard last. */
export interface LastHeard {
  readonly row: SessionRow
  /** Whether that was in the previous night; else earlier, or already tonight. */
  readonly lastNight: boolean
}

/**
 * The newest session that was heard for {@link HEARD_ENOUGH} or more and can be played again, including one that a
 * killed tab left open. Nights go from noon to noon, local time.
 * @param rows newest first
 * @param offsetMinutes minutes that local time is ahead of UTC now
 * @param atHand whether a played file is still available
 */
export function lastHeard(
  rows: readonly SessionRow[],
  now: EpochMilliseconds,
  offsetMinutes: number,
  atHand: (file: FileMark) => boolean = () => false
): LastHeard | undefined {
  const row = rows.find(
    ({ heard, silent, imported, again }) =>
      heard >= HEARD_ENOUGH && !silent && !again && (!imported || atHand(imported))
  )
  if (!row) return undefined
  const tonight = nightIndex(now, offsetMinutes)
  return { row, lastNight: nightIndex(row.startedAt, row.offsetMinutes) === tonight - 1 }
}
