import { group } from 'd3-array'
import type { CheckIn } from './check-in.ts'
import type { SessionRow } from '../session/session-row.ts'
import { nightOfRow } from '../session/night-of-row.ts'
import type { NightDate } from '../base/night-date.ts'
import type { Seconds } from '../base/units.ts'

/** A night with less sound than this counts as one without. */
export const NIGHT_HEARD: Seconds = 600

/** All that the journal has on one night: sessions, a check-in, or both. */
export interface DiaryNight {
  readonly night: NightDate
  /** In the order in which they were heard. */
  readonly sessions: readonly SessionRow[]
  readonly checkIn?: CheckIn
}

/** Joins the sessions and check-ins of each night. Newest first. */
export function joinNights(
  sessions: readonly SessionRow[],
  checkIns: readonly CheckIn[]
): readonly DiaryNight[] {
  const heard = group(sessions, nightOfRow)
  const said = new Map(checkIns.map(each => [each.night, each]))
  const dates = [...new Set([...heard.keys(), ...said.keys()])].toSorted().toReversed()
  return dates.map(night => {
    const checkIn = said.get(night)
    const rows = (heard.get(night) ?? []).toSorted((one, other) => one.startedAt - other.startedAt)
    return checkIn ? { night, sessions: rows, checkIn } : { night, sessions: rows }
  })
}

/** How much sound was heard in a night, all sessions together. */
export function heardIn({ sessions }: DiaryNight): Seconds {
  return sessions.reduce((sum, { heard, silent }) => (silent ? sum : sum + heard), 0)
}

/** The session of a night that was heard longest, before any to go back to sleep by: it stands for how the night sounded. */
export function mainSession({ sessions }: DiaryNight): SessionRow | undefined {
  return sessions
    .filter(({ silent, again }) => !silent && !again)
    .reduce<SessionRow | undefined>(
      (longest, row) => (longest && longest.heard >= row.heard ? longest : row),
      undefined
    )
}
