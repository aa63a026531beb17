import { type NightDate, nightOf } from '../base/night-date.ts'
import type { SessionRow } from './session-row.ts'

/** The night that a session belongs to. */
export function nightOfRow({
  again,
  startedAt,
  offsetMinutes
}: Pick<SessionRow, 'again' | 'startedAt' | 'offsetMinutes'>): NightDate {
  return again ?? nightOf(startedAt, offsetMinutes)
}
