import type { BedGroup } from '../../core/recipe/layers.ts'
import { minutesText, numberText, secondsText, spokenMinutes, valueText } from './values.ts'

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

/** Words of the editor of a night's stages. */
const stages = {
  title: 'Stages',
  count: (count: number) => (count === 1 ? 'One stage' : `${count} stages`),
  hint: 'Drag a point, or use the arrow keys. Tap the line to add a stage.',
  curve: 'The night as a curve',
  /** What the keys do on a point of the curve. */
  keys: 'Left and right move a point by a minute, up and down change the beat by a step. Delete removes its stage.',
  settled: (stage: number) => `Stage ${stage} settles`,
  begins: (stage: number) => `Stage ${stage} begins`,
  /** Where a point is: "after 45 min, 4 Hz" */
  after: (minutes: number) => `after ${minutesText(minutes)}`,
  together: (parts: readonly string[]) => parts.join(', '),
  stage: (stage: number) => `Stage ${stage}`,
  /** "2 · Surf" */
  heading: (stage: number, background: string) => `${stage} · ${background}`,
  facts: (parts: readonly string[]) => parts.join(' · '),
  /** "8 → 4 Hz" */
  way: (from: number, to: number) => `${numberText(from)} → ${valueText(to, 'Hz')}`,
  softer: (decibels: number) => `${valueText(decibels, 'dB')} softer`,
  beyond: 'Begins after the end',
  asBefore: 'Same as before',
  beat: 'Beat',
  level: 'Level in this stage',
  crossfade: 'Crossfade',
  add: 'Add a stage',
  full: 'Eight stages at most.',
  noRoom: 'This stage is too short to split.',
  remove: (stage: number) => `Remove stage ${stage}`,
  undo: 'Undo',
  redo: 'Redo',
  added: (stage: number, minutes: number) =>
    `Added stage ${stage}. It begins after ${minutesText(minutes)}.`,
  removed: (stage: number) => `Removed stage ${stage}.`,
  undone: (night: string) => `Undone: ${night}.`,
  redone: (night: string) => `Redone: ${night}.`
}

/** Words of the screen where a sound is changed. */
export const tuneWords = {
  tone: 'The tone',
  bed: 'Background and level',
  night: 'The time',
  course,
  stages,
  /** Under a slider: what was asked for has no room. */
  noRoom: (asked: string) => `You chose ${asked}. It comes back when there’s room.`,
  less: (field: string) => `${field}: less`,
  more: (field: string) => `${field}: more`,
  addBackground: 'Add a background',
  bedGroups: {
    noises: 'Noises',
    water: 'Water',
    outdoors: 'Outdoors',
    indoors: 'Indoors'
  } satisfies Record<BedGroup, string>,
  remove: 'Remove',
  /** "Remove “Rain”" */
  removeNamed: (background: string) => `Remove “${background}”`,
  breathes: 'Swell with the breath',
  breathesHint:
    'The background rises as you breathe in and sinks as you breathe out. Follow it as far as it’s comfortable.',
  hear: 'Listen',
  silence: 'Stop',
  useNow: 'Use now',
  presets: 'Presets and other sounds',
  reset: 'Reset to the defaults',
  share: 'Share a link to this sound',
  linkByHand: 'Link to this sound',
  shareHint: 'The link contains the sound and nothing else.'
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
