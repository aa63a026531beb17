import type { SessionState } from '../../core/session/session.ts'
import { spokenMinutes } from './values.ts'

const states: Readonly<Record<SessionState['status'], string>> = {
  idle: 'Ready',
  starting: 'Starting',
  playing: 'Playing',
  paused: 'Paused',
  fading: 'Fading out',
  ended: 'Ended',
  failed: 'No sound'
}

/** Words of the first screen before Start. */
export const tonightWords = {
  start: 'Start',
  ends: (clock: string) => `ends ${clock}`,
  endsWaking: (clock: string) => `wakes you at ${clock}`,
  wakeLeftOut: (clock: string) => `Can’t wake you at ${clock}. See Tune.`,
  shorter: 'Five minutes shorter',
  longer: 'Five minutes longer',
  length: 'Session length',
  tune: 'Tune the sound',
  choose: 'Choose a sound'
}

/** Words on the curve, and what it shows for those who do not see it. */
export const curveWords = {
  delta: 'delta',
  noBeat: 'No beat',
  plain: 'no beat',
  steady: (beat: number) => `steady at ${beat} hertz`,
  falling: (from: number, to: number, minutes: number) =>
    `from ${from} to ${to} hertz over ${spokenMinutes(minutes)}, then steady`,
  fading: (from: number) => `fading from minute ${from}`,
  fadingThroughout: 'fading throughout',
  bedAlone: (from: number) => `background only from minute ${from}`,
  rising: (from: number, to: number) => `rising from minute ${from} to wake you at minute ${to}`,
  over: (length: number) => `ends after ${spokenMinutes(length)}`,
  /** "Tonight’s curve: from 8 to 3 hertz over 15 minutes, then steady, fading from minute 25, ends after 30 minutes" */
  whole: (parts: readonly string[]) => `Tonight’s curve: ${parts.join(', ')}`
}

/** Words of the player. */
export const playerWords = {
  /** Said once to a screen reader when the state changes. */
  states,
  ended: 'The sound has ended.',
  stopped: 'Stopped.',
  failed: 'Couldn’t play any sound.'
}
