import { minutesText, numberText, secondsText, valueText } from './values.ts'

/** What the curve above does: parts of one sentence. */
const course = {
  noBeat: 'No beat',
  steady: (beat: number) => `Steady at ${valueText(beat, 'Hz')}`,
  /** "Settles from 8 to 3 Hz in 15 min" */
  settles: (from: number, to: number, seconds: number) =>
    `Settles from ${numberText(from)} to ${valueText(to, 'Hz')} in ${secondsText(seconds)}`,
  rises: (from: number, to: number, seconds: number) =>
    `Rises from ${numberText(from)} to ${valueText(to, 'Hz')} in ${secondsText(seconds)}`,
  moves: (low: number, high: number) =>
    `Moves between ${numberText(low)} and ${valueText(high, 'Hz')}`,
  fades: (seconds: number) => `fades out over the last ${secondsText(seconds)}`,
  fadesThroughout: 'fades all the way',
  endsAtOnce: 'ends without a fade',
  playsOn: (minutes: number) => `then background only for ${minutesText(minutes)}`,
  wakes: 'then background only until it wakes you',
  /** "Settles from 8 to 3 Hz in 15 min, fades out over the last 5 min." */
  whole: (parts: readonly string[]) => `${parts.join(', ')}.`
}

/** Words of the screen where a sound is changed. */
export const tuneWords = {
  tone: 'The tone',
  bed: 'Background and level',
  night: 'The time',
  course,
  /** Under a slider: what was asked for has no room. */
  noRoom: (asked: string) => `You chose ${asked}. It comes back when there’s room.`,
  less: (field: string) => `${field}: less`,
  more: (field: string) => `${field}: more`,
  hear: 'Listen',
  silence: 'Stop',
  useNow: 'Use now',
  presets: 'Presets and other sounds',
  reset: 'Reset to the defaults',
  share: 'Share a link to this sound',
  linkByHand: 'Link to this sound',
  shareHint: 'The link contains the sound and nothing else.'
}
