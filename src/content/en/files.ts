import type { WrittenFormat } from '../../core/files/imported-file.ts'
import type { ExportLossReason } from '../../core/files/export-losses.ts'
import type { SoundSaveFailure, SoundFormat } from '../../core/stream/sound-export.ts'
import { sizeText } from './phrases.ts'
import { minutesText } from './values.ts'

const failed: Readonly<Record<SoundSaveFailure, string>> = {
  'no room': 'There isn’t enough space for the file. Free up space or make the session shorter.',
  refused: 'Couldn’t save the file there. Try another place.',
  broken: 'Couldn’t make the file. Reload the app, then try again.'
}

const formats: Readonly<Record<SoundFormat | WrittenFormat, string>> = {
  wav: 'WAV',
  opus: 'Opus',
  sbg: 'SBaGen',
  gnaural: 'Gnaural'
}

const hints: Readonly<Record<SoundFormat | WrittenFormat, string>> = {
  wav: 'A WAV file, fades and ending included. Plays in any player.',
  opus: 'An Opus file, fades and ending included. A sixth of the size; plays in most players.',
  sbg: 'A text file (.sbg) for SBaGen and similar programs. Neap opens it too.',
  gnaural: 'A schedule (.gnaural) for Gnaural. Neap opens it too.'
}

const reasons: Readonly<Record<ExportLossReason, string>> = {
  'no such voice': 'left out; the format has nothing like it',
  'too many': 'left out; the format can’t hold that many',
  'one noise': 'saved as the only noise the format has',
  'brown noise': 'saved as the brown noise of SBaGen+, which sounds brighter',
  'shared noise': 'saved as the same noise in both ears',
  'sines only': 'saved as a sine; the format has no such waveform',
  'own pulses': 'saved with the format’s own pulses, which have another shape',
  'turned by level': 'saved as it is, but the other program moves it by level, not by delay',
  'no breath': 'saved without its breath, as loud throughout as it is on average',
  'no tilt': 'saved as bright as it is by itself',
  'ears differ': 'saved equally loud in both ears'
}

/** Words of saving the sound as a file. */
export const exportWords = {
  save: 'Save as a file',
  /** "30 min, 173 MB" */
  size: (minutes: number, bytes: number) => `${minutesText(minutes)}, ${sizeText(bytes)}`,
  format: 'File type',
  formats,
  hints,
  progress: 'Saving the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  /** Over a list of what the other program cannot play, or plays differently. */
  unheld: (file: string) => `Missing from “${file}”, or different from what you hear:`,
  /** "Bell (3): left out; the format has nothing like it" */
  lost: (voice: string, count: number, reason: string) =>
    `${voice}${count > 1 ? ` (${count})` : ''}: ${reason}`,
  reasons,
  rounded: (seconds: number) =>
    `Times: rounded to ${seconds === 1 ? 'whole seconds' : `multiples of ${seconds} s`}; anything faster is lost`,
  session: 'Length, fades and level: the other program sets these; the file plays endlessly',
  silent: 'Nothing was saved: the format can’t hold any part of this sound. Choose another.',
  unreadable: 'Couldn’t read the sound’s own file, so nothing was saved. Open it to see why.',
  saved: 'File saved.',
  ready: 'The file is ready.',
  take: 'Save the file',
  failed
}

/** Words of the sounds that were named and kept. */
export const favouriteWords = {
  again: 'Same as last night',
  /** The same where it was not last night. */
  againBefore: 'Same as last time',
  loading: 'Loading your favourites',
  empty: 'No favourites yet. In Tune you can name a sound and add it.',
  toTune: 'Tune a sound',
  keepTitle: 'Add to favourites',
  name: 'Name',
  keep: 'Add',
  kept: (name: string) => `Added as “${name}”.`,
  /** Said when no more characters go in. */
  full: (most: number) => `Names can be up to ${most} characters long.`,
  nameless: 'Please enter a name.',
  use: (name: string) => `Use “${name}” tonight`,
  change: 'Edit',
  changeNamed: (name: string) => `Edit “${name}”`,
  up: 'Up',
  upNamed: (name: string) => `Move “${name}” up`,
  down: 'Down',
  downNamed: (name: string) => `Move “${name}” down`,
  moved: (name: string, at: number, of: number) => `“${name}” is now ${at} of ${of}.`,
  rename: 'Rename',
  renamed: (name: string) => `Renamed to “${name}”.`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `Removed “${name}”.`,
  undo: 'Undo',
  back: (name: string) => `“${name}” is back.`,
  onThisDevice: 'Favourites stay on this device. A backup, made in Settings, includes them.'
}
