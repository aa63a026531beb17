import type { CheckIn, NightMoment } from './check-in.ts'
import { type CheckInDraft, draftOf, answeredMoments, proposeDraft } from './check-in-draft.ts'
import type { SessionRow } from '../session/session-row.ts'
import { wholeMinute } from '../base/moment.ts'
import { type Here, bedtimeSession, isMorningAfter, sessionsOf, startOf } from './check-in-time.ts'
import { type NightClock, type NightMoments, nightClock } from './night-clock.ts'
import type { NightDate } from '../base/night-date.ts'
import { usualTimes } from './usual-times.ts'

/** A night with its check-in, new or being changed, before the first answer. */
export interface OpenedNight {
  readonly night: NightDate
  /** Those of the night, in their order. */
  readonly sessions: readonly SessionRow[]
  /** Its stored check-in. */
  readonly kept: CheckIn | undefined
  /** The moments known beforehand. */
  readonly moments: NightMoments
  readonly clock: NightClock
  readonly draft: CheckInDraft
  /** The times filled in with the usual ones. */
  readonly usual: readonly NightMoment[]
  /** Whether the rise time was filled in from the clock. */
  readonly risesNow: boolean
  /** Whether the awakenings were filled in from the sounds started again. */
  readonly wokeKnown: boolean
}

/** Opens a night from its stored check-in, or from what its sessions and other nights suggest. */
export function openNight(
  night: NightDate,
  rows: readonly SessionRow[],
  checkIns: readonly CheckIn[],
  here: Here
): OpenedNight {
  const sessions = sessionsOf(night, rows)
  const kept = checkIns.find(each => each.night === night)
  if (kept) {
    const clock = nightClock([kept.triedToSleep, kept.outOfBed], here.offsetAt, false)
    return { night, sessions, clock, ...asKept(kept) }
  }
  const session = bedtimeSession(sessions)
  const bed = session && wholeMinute(startOf(session))
  const slept = session ? sessions.slice(sessions.indexOf(session)).map(startOf) : []
  const justRisen = isMorningAfter(night, sessions, here)
  const now = { at: here.at, offsetMinutes: here.offsetAt(here.at) }
  return {
    night,
    sessions,
    kept,
    // Where clocks show a time twice, the sound's start tells which of the two is meant.
    moments: bed ? { intoBed: bed, triedToSleep: bed } : {},
    clock: nightClock(slept, here.offsetAt, justRisen),
    ...proposeDraft({
      bed,
      rising: justRisen ? now : undefined,
      again: sessions.filter(row => row.again).length,
      usual: usualTimes(checkIns, night)
    })
  }
}

/** Opens a stored check-in: nothing in it is a suggestion any more. */
export function asKept(kept: CheckIn): Omit<OpenedNight, 'night' | 'sessions' | 'clock'> {
  return {
    kept,
    moments: answeredMoments(kept),
    draft: draftOf(kept),
    usual: [],
    risesNow: false,
    wokeKnown: false
  }
}
