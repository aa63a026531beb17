import type { ClockPromise } from '../../core/session/clock-promise.ts'
import type { EndStop } from '../../core/score/end-stop.ts'

/** Words of the player that no other screen has. */
export const playingWords = {
  backToPlayer: 'Back to the player',
  addMinutes: 'Add 15 minutes',
  addMinutesShort: '+15 min',
  /** Why the end cannot be moved any further. */
  endStops: {
    longest: 'A night can’t be any longer.',
    wake: 'It ends when it wakes you.',
    ending: 'It’s about to end.'
  } satisfies Record<EndStop, string>,
  endAt: 'End at',
  now: (beat: string) => `${beat} now`,
  fadingIn: (left: string) => `fading in ${left}`,
  fading: 'fading out',
  toneFadingIn: (left: string) => `tone fades in ${left}, then the bed alone`,
  toneFading: 'tone fading, then the bed alone',
  bedAlone: 'the bed alone',
  risingIn: (left: string) => `rising in ${left}`,
  rising: 'rising to wake you',
  /** What was asked for by the clock. */
  promises: {
    wakes: (clock: string) => `wakes you at ${clock}`,
    ends: (clock: string) => `ends at ${clock}`,
    'no wake': (clock: string) => `can’t wake you at ${clock}`
  } satisfies Record<ClockPromise['what'], (clock: string) => string>,
  interrupted: 'The sound was interrupted.',
  interruptedHint: 'It stays paused until you resume it.',
  neverWhileDriving: 'Never while driving'
}
