import type { SessionState } from '../../core/session/session.ts'

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

/** Words of the player. */
export const playerWords = {
  /** Said once to a screen reader when the state changes. */
  states,
  ended: 'The sound has ended.',
  stopped: 'Stopped.',
  failed: 'Couldn’t play any sound.'
}
