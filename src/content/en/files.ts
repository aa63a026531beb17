import type { ImportFormat } from '../../core/files/imported-file.ts'
import type { ExportLossReason } from '../../core/files/export-losses.ts'
import type { SoundSaveFailure, SoundFormat } from '../../core/stream/sound-export.ts'
import { sizeText } from './phrases.ts'
import { minutesText } from './values.ts'

const failed: Readonly<Record<SoundSaveFailure, string>> = {
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
  sbg: 'A text (.sbg) that SBaGen and its kin play. Neap opens it too.',
  gnaural: 'A schedule (.gnaural) that Gnaural plays. Neap opens it too.'
}

const reasons: Readonly<Record<ExportLossReason, string>> = {
  'no such voice': 'left out; the format has nothing like it',
  'too many': 'left out; the format has no room for it',
  'one noise': 'written as the one noise that the format has',
  'brown noise': 'written as the brown noise of SBaGen+, which is brighter',
  'shared noise': 'written as noise that is the same in both ears',
  'sines only': 'written as a sine; the format has no such waveform',
  'own pulses': 'written with the format’s own pulses, which are shaped otherwise',
  'turned by level': 'written as it is, but turned by level there, not by delay',
  'ears differ': 'written equally loud in both ears'
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
  /** Over a list of what the other program cannot play, or not just so. */
  unheld: (file: string) => `Not in “${file}”, or not just as it sounds here:`,
  /** "Bell (3): left out; the format has nothing like it" */
  lost: (voice: string, count: number, reason: string) =>
    `${voice}${count > 1 ? ` (${count})` : ''}: ${reason}`,
  reasons,
  rounded: (seconds: number) =>
    `Times: on whole ${seconds === 1 ? 'seconds' : `multiples of ${seconds} s`}; what is quicker is lost`,
  session: 'Length, fades and level: it plays on and on, and its program decides',
  silent: 'No file was made: the format has no voice for anything of this sound.',
  unreadable: 'What is kept of this file cannot be read, so nothing was made. Open it to see why.',
  saved: 'The file was handed over.',
  ready: 'The file is ready.',
  take: 'Save the file now',
  failed
}

/** Words of the sounds that were named and kept. */
export const favouriteWords = {
  again: 'Again as last night',
  /** The same where it was not last night. */
  againBefore: 'Again as last time',
  loading: 'Reading the favourites',
  empty: 'Nothing kept yet. In Tune, a sound can be named and kept.',
  toTune: 'Tune a sound',
  keepTitle: 'Keep this sound',
  name: 'Name',
  keep: 'Keep',
  kept: (name: string) => `Kept as “${name}”.`,
  /** Said when no more characters go in. */
  full: (most: number) => `A name has at most ${most} characters.`,
  nameless: 'It needs a name.',
  use: (name: string) => `Prepare “${name}”`,
  change: 'Change',
  changeNamed: (name: string) => `Change “${name}”`,
  up: 'Up',
  upNamed: (name: string) => `Move “${name}” up`,
  down: 'Down',
  downNamed: (name: string) => `Move “${name}” down`,
  moved: (name: string, at: number, of: number) => `“${name}” is now ${at} of ${of}.`,
  rename: 'Rename',
  renamed: (name: string) => `Renamed to “${name}”.`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” was removed.`,
  undo: 'Undo',
  back: (name: string) => `“${name}” is back.`,
  onThisDevice: 'Favourites stay on this device. A backup, in Settings, holds them too.'
}
