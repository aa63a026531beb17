import type { SoundNeed } from '../../core/recipe/sound-need.ts'

const needs: Readonly<Record<SoundNeed, string>> = {
  sleep: 'For you',
  night: 'All night',
  speaker: 'No headphones'
}

/** Words of the sheet from which a sound is taken. */
export const soundsWords = {
  done: 'Done',
  show: 'Show',
  needs,
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
