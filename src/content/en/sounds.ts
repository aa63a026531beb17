import type { PitchStudies } from '../../core/recipe/preset.ts'
import { numberText } from './values.ts'
import type { SoundNeed } from '../../core/recipe/sound-need.ts'

const needs: Readonly<Record<SoundNeed, string>> = {
  sleep: 'For you',
  night: 'All night',
  nap: 'Nap',
  speaker: 'No headphones',
  breathe: 'Breathe',
  background: 'Background',
  compare: 'Compare',
  named: 'Pitches'
}

/** Below a group, where it needs a word. */
const notes: Readonly<Partial<Record<SoundNeed, string>>> = {
  nap: 'Sinks, then rises gently to where it began. It isn’t an alarm.',
  breathe:
    'Breathe in as the background swells. It slows down, then lets go. Follow it only as long as that feels easy.',
  background: 'Nothing but the background: the tone in it is too low and too soft to hear.',
  compare:
    'The same without its beat, without its background, without its tone: find out what matters to you.',
  named: 'Pitches people ask for by name. None has been shown to be better for sleep than another.'
}

const studies: Readonly<Record<PitchStudies | 'none', string>> = {
  none: 'no sleep study found',
  music: 'two small music studies that disagree',
  'by day': 'one study of nine people, by day'
}

/** Words of the sheet from which a sound is taken. */
export const soundsWords = {
  done: 'Done',
  show: 'Show',
  needs,
  notes,
  /** Of a pitch asked for by name. */
  studies,
  aboutPitches: 'What’s known about pitches',
  /** "Train → Surf + Wind → Surf": the backgrounds of a night, one after the other. */
  stages: (backgrounds: readonly string[]) => backgrounds.join(' →\u00a0'),
  /** Of a list. */
  noBeat: 'no beat',
  allNight: 'all night',
  wakes: (clock: string) => `wakes you at ${clock}`,
  /** "8 → 3 → 6 → 8 Hz" */
  beats: (beats: readonly number[]) => `${beats.map(numberText).join(' → ')} Hz`,
  /** "breath 9 → 6 a minute" */
  breath: (from: number, to: number) => `breath ${numberText(from)} → ${numberText(to)} a minute`,
  tonight: 'Tonight’s sound',
  /** On a button: how long a sound is heard. */
  hear: (seconds: string) => `▷ ${seconds}`,
  hearNamed: (name: string, seconds: string) => `Hear ${seconds} of “${name}”`,
  stop: 'Stop',
  stopNamed: (name: string) => `Stop “${name}”`,
  playing: 'A session is playing. You can switch it to another sound.',
  editFavourites: 'Edit favourites',
  tune: 'Tune'
}
