import type { After, Fade } from '../../core/recipe/recipe.ts'
import type { EndStop } from '../../core/score/end-stop.ts'
import type { ClockPromise } from '../../core/session/clock-promise.ts'
import { timeLeftText } from './phrases.ts'

/** Words of the player that no other screen has. */
export const playingWords = {
  region: 'Player',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  timeLeft: 'Time left',
  timeLeftText,
  backToPlayer: 'Back to the player',
  addMinutes: 'Add 15 minutes',
  addMinutesShort: '+15 min',
  removeMinutes: 'Remove 15 minutes',
  removeMinutesShort: '−15 min',
  /** Why the end cannot be moved any further. */
  endStops: {
    longest: 'A night can’t be any longer.',
    wake: 'It ends when it wakes you.',
    ending: 'It’s already fading out.'
  } satisfies Record<EndStop, string>,
  endAt: 'End at',
  /** Where the end stays as it was. */
  endTooFar: 'That’s more than 12 hours away. Choose an earlier time.',
  fadingIn: (left: string) => `fades out in ${left}`,
  fading: (left: string) => `fading, silent in ${left}`,
  toneFadingIn: (left: string) => `tone fades out in ${left}, then background only`,
  toneFading: (left: string) => `tone fading, background only in ${left}`,
  bedAlone: 'background only',
  risingIn: (left: string) => `gentle wake-up in ${left}`,
  rising: 'waking you gently',
  /** What was asked for by the clock. */
  promises: {
    wakes: (clock: string) => `wakes you at ${clock}`,
    ends: (clock: string) => `ends at ${clock}`,
    'no wake': (clock: string) => `can’t wake you at ${clock}`
  } satisfies Record<ClockPromise['what'], (clock: string) => string>,
  interrupted: 'The sound was interrupted.',
  interruptedHint: 'It stays paused until you resume.',
  level: 'Level',
  softer: 'Softer',
  louder: 'Louder',
  softerOrLouder: 'softer · louder',
  /** On the dark screen. */
  dark: {
    /** While it fades, in place of the time left alone. */
    silentIn: (left: string) => `silent in ${left}`,
    wakes: 'Tap to light up',
    moves: 'Slide up or down for volume',
    interrupted: 'Interrupted',
    /** In a corner after the end, where a tap elsewhere plays. */
    screen: 'Light up here'
  },
  continue: 'Continue',
  /** Beside {@link continue}. */
  left: (left: string) => `${left} left`,
  continueLeft: (left: string) => `Continue, ${left} left`,
  /** After the end. The three lines stand under each other in the dark. */
  again: {
    question: 'Awake again?',
    how: 'One tap, or Play on your headset:',
    softer: (minutes: number) => `${minutes} softer minutes.`,
    /** On a button. */
    play: (minutes: number) => `Play ${minutes} softer minutes`
  },
  dismiss: 'Not now'
}

const fades: Readonly<Record<Fade, string>> = {
  end: 'At the end',
  whole: 'Throughout'
}

const afters: Readonly<Record<After, string>> = {
  silence: 'Silence',
  bed: 'Background plays on'
}

/** Words for how a session ends and what comes after it. */
export const endingWords = {
  fades,
  fadeWhole: 'Fades gradually from start to finish.',
  afters,
  bedAlone: 'The tone fades out. The background gets softer and plays on.',
  needsBed: 'This sound has no background to play on. Choose one first.',
  allNight: 'All night',
  /** What is known of sound all night, as the page “Evidence and safety” says it. */
  allNightNote:
    'In 25 adults, pink noise all night at 50 dBA was linked to about 19 minutes less dream sleep. A review of 38 studies called the case for all-night noise very weak. If you still want it, keep it so soft that you only just hear it.',
  wakeHint:
    'The background plays all night, then rises with the tone to wake you. It never gets louder than the session.',
  noWake: 'No wake-up',
  /** Stands wherever a wake is chosen. */
  wakeWarning:
    'Don’t rely on this alone: the battery can die, headphones can disconnect, the page can close. Set a real alarm too.',
  wakeFaults: {
    'too soon': (clock: string) =>
      `${clock} is too soon: the session must end at least a minute before it. Choose a later time.`,
    'too far': (clock: string) =>
      `${clock} is too far off: a night’s sound lasts 12 hours at most. Choose an earlier time.`
  }
}
