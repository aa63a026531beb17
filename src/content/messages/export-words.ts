import type { ImportFormat } from '../../core/imported.ts'
import type { NightSaveFailure, SoundFormat } from '../../core/night-export.ts'
import { sizeText } from './size-text.ts'
import { minutesText } from './values.ts'

const failed: Readonly<Record<NightSaveFailure, string>> = {
  'no room': 'There was not enough room for the file. Free some, or make the session shorter.',
  refused: 'The file could not be written there. Try another place.',
  broken: 'The file could not be made. Reload the app once, then try again.'
}

const formats: Readonly<Record<SoundFormat | ImportFormat, string>> = {
  wav: 'WAV',
  opus: 'Opus',
  sbg: 'SBaGen',
  gnaural: 'Gnaural'
}

const hints: Readonly<Record<SoundFormat | ImportFormat, string>> = {
  wav: 'A WAV file with the fades and the end in it. Any player can play it.',
  opus: 'An Opus file with the fades and the end in it. A sixth of the size; most players of today can play it.',
  sbg: 'A text of a few lines (.sbg) that SBaGen and its kin play. Neap opens it too.',
  gnaural: 'A schedule (.gnaural) that Gnaural plays. Neap opens it too.'
}

/** Words of saving the sound as a file. */
export const exportWords = {
  save: 'Save as a file',
  /** "30 min, 173 MB" */
  size: (minutes: number, bytes: number) => `${minutesText(minutes)}, ${sizeText(bytes)}`,
  format: 'Kind of file',
  formats,
  hints,
  progress: 'Writing the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was kept.',
  /** After "The file was handed over." */
  unwritten: (voices: readonly string[]) =>
    `The format does not hold, or not just as it sounds: ${voices.join(', ')}.`,
  saved: 'The file was handed over.',
  ready: 'The file is ready.',
  take: 'Save the file now',
  failed
}
