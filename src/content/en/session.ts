import type { After, Fade } from '../../core/recipe/recipe.ts'
import type { EndStop } from '../../core/score/end-stop.ts'
import type { ClockPromise } from '../../core/session/clock-promise.ts'

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
  level: 'Level',
  softer: 'Softer',
  louder: 'Louder',
  softerOrLouder: 'softer · louder'
}

const fades: Readonly<Record<Fade, string>> = {
  end: 'At the end',
  whole: 'Through the whole session'
}

const afters: Readonly<Record<After, string>> = {
  silence: 'Silence',
  bed: 'The bed goes on'
}

/** Words for how a session ends and what comes after it. */
export const endingWords = {
  fades,
  fadeWhole: 'It sinks evenly, from the first minute to the last.',
  afters,
  bedAlone: 'The tone fades out, the bed sinks and goes on softly, alone.',
  needsBed: 'Only a bed can go on, and this sound has none. Choose one under the tone first.',
  allNight: 'All night',
  /** What is known of sound all night, as the page “Evidence and safety” says it. */
  allNightNote:
    'In 25 adults, pink noise all night at 50 dBA was linked to about 19 minutes less dream sleep, and a review of 38 studies called the case for all-night noise very weak. If you want it anyway, keep it so soft that you can only just hear it.',
  wakeHint: 'The bed plays until then. It rises with the tone, never louder than the session was.',
  noWake: 'No wake',
  /** Stands wherever a wake is chosen. */
  wakeWarning:
    'It must not be your only alarm: a phone can run empty, lose its headphones or stop the page. Set a real alarm as well.',
  wakeFaults: {
    'too soon': (clock: string) =>
      `${clock} comes before the session is over and a minute is left to rise in, so there is no wake.`,
    'too far': (clock: string) =>
      `${clock} is more than 12 hours away, longer than one night’s sound can be, so there is no wake.`
  }
}
