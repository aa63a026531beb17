import { FILE_PARTS } from '../../core/files/file-parts.ts'
import type { Counted, Expectation } from '../../core/files/import-error.ts'
import type { ForeignKind } from '../../core/files/foreign-file.ts'
import type { ImportFormat } from '../../core/files/imported-file.ts'
import type { ImportLossReason } from '../../core/files/import-losses.ts'
import type { OwnSoundFailure } from '../../core/files/own/own-store.ts'
import type { VoiceWord } from '../../core/score/voice-description.ts'
import { sizeText } from './phrases.ts'
import { soundWords } from './sound.ts'
import { minutesText, numberText, secondsText, valueText } from './values.ts'

// Of a file, tones and backgrounds are named apart.
const { noise: _noise, ...toneModes } = soundWords.modes

const voices: Readonly<Record<VoiceWord | 'none', string>> = {
  ...toneModes,
  alternating: 'Pulses from ear to ear',
  ...soundWords.beds,
  dark: 'Dark noise',
  leaky: 'Light brown noise',
  spin: 'Circling noise',
  bell: 'Bell',
  water: 'Water drops',
  drizzle: 'Raindrops'
}

const reasons: Readonly<Record<ImportLossReason, string>> = {
  'sound file': 'it needs a sound file that Neap doesn’t have',
  muted: 'muted in the file',
  silent: 'silent throughout',
  'unknown voice': 'a kind of voice the format doesn’t know',
  'no entries': 'it has no entries',
  'no length': 'it has no length',
  'soft pulses': 'played just as loud, but its pulses rise and fall more softly',
  'too high': 'played, but only up to 10 kHz, with a beat of 1 kHz at most',
  'own envelope': 'played without the file’s own envelope',
  'own spectrum': 'played in the nearest noise colour, without the file’s own spectrum',
  'own motion': 'played without the file’s own path',
  'noise beat': 'played as pulses in both ears, not as a beat between them',
  'no waveform': 'its waveform or spectrum is missing, flat or too long',
  'too many': 'no room for it beside the others'
}

const readAs: Readonly<Record<ImportFormat, string>> = {
  sbg: 'an SBaGen',
  gnaural: 'a Gnaural',
  spsq: 'a SynapSeq',
  sin: 'a SINE'
}

/** What a file is that no sound can be read from, after its name. */
const foreign: Readonly<Record<Exclude<ForeignKind, 'recording'>, string>> = {
  picture: 'is a picture. Neap can’t open those.',
  video: 'is a video. Neap can’t open those.',
  document: 'is a document. Neap can’t open those.',
  archive: 'is a packed file. Unpack it first, then choose a file from it.',
  page: 'is a web page. Save the sound file itself, then choose that.',
  empty: 'is empty.',
  unknown: 'isn’t a kind of file Neap can open.'
}

const counted: Readonly<Record<Counted, string>> = {
  characters: 'characters',
  elements: 'elements',
  levels: 'levels',
  attributes: 'attributes',
  entries: 'entries',
  voices: 'voices',
  channels: 'channels',
  lines: 'lines',
  hours: 'hours',
  presets: 'presets',
  tracks: 'tracks'
}

/** Words of opening a file of the field. */
export const openWords = {
  link: 'Open a file',
  intro:
    'Play SBaGen (.sbg), Gnaural (.gnaural), SynapSeq (.spsq) and SINE (.sin) files for as long as you like, with a fade. Or add a recording of your own as a background.',
  choose: 'Choose a file',
  drop: 'Or drop one anywhere on this page.',
  paste: 'Or paste a file’s text',
  read: 'Open the text',
  reading: 'Reading the file',
  pasted: 'Pasted sound',
  /** “lists.txt” can’t be read as an SBaGen file. Nothing has changed. */
  refused: (name: string, format: ImportFormat) =>
    `“${name}” can’t be read as ${readAs[format]} file. Nothing has changed.`,
  at: (line: number, column: number) => `Line ${line}, column ${column}`,
  /** "Line 3, column 7: expected a number, found “x”." */
  mismatch: (where: string, expected: string, found: string) =>
    `${where}: expected ${expected}, found ${found === '' ? 'the end of the file' : `“${found}”`}.`,
  expected(expected: Expectation): string {
    switch (expected.kind) {
      case 'text':
        return expected.text
      case 'number':
        return `a number from ${expected.low} to ${expected.high}`
      case 'at most':
        return `at most ${expected.count} ${counted[expected.of]}`
      case 'no document type':
        return 'no document type'
      case 'well-formed XML':
        return 'well-formed XML'
      case 'part':
        return FILE_PARTS[expected.part]
      case 'sound':
        return 'a voice that can be played'
    }
  },
  /** “night.png” is a picture. Neap can’t open those. */
  foreign: (name: string, is: Exclude<ForeignKind, 'recording'>) => `“${name}” ${foreign[is]}`,
  readable:
    'Neap opens SBaGen (.sbg), Gnaural (.gnaural), SynapSeq (.spsq) and SINE (.sin) files, recordings and Neap backups (.json).',
  unreadable: 'Couldn’t read the file. Choose it again.',
  tooLong: (bytes: number, most: number) =>
    `The file is ${sizeText(bytes)}; Neap reads up to ${sizeText(most)}. Nothing has changed.`,
  /** Followed by a link to the settings. */
  backup: 'This is a Neap backup. Import it in',
  untitled: 'Untitled',
  by: (author: string) => `By ${author}`,
  /** "Written for SBaGenX" */
  writtenFor: (program: string) => `Written for ${program}`,
  plays: (minutes: number) => `Plays for ${minutesText(minutes)}`,
  endless: 'Plays endlessly',
  matched: 'As loud as Neap’s own sounds. You choose length and fades on the next screen.',
  voicesTitle: 'What you’ll hear',
  voices,
  /** Pitch, then rate: "200 Hz, 10 → 2.5 Hz". */
  fromTo: (from: string, to: string) => (from === to ? to : `${from} → ${to}`),
  /** Of what comes back to where it began: "2.5 Hz to 10 Hz". */
  between: (low: string, high: string) => `${low} to ${high}`,
  /** "6", "9 → 6": breaths, followed by "a minute". */
  perMinute: numberText,
  breath: (range: string) => `swelling with a breath of ${range} a minute`,
  /** dB an octave; negative is darker. */
  tilt: (tilt: number) =>
    `${tilt < 0 ? 'darker' : 'brighter'} by ${valueText(Math.abs(tilt), 'dB')} an octave`,
  leftOutTitle: 'Left out or changed',
  /** "Line 12, “bells”: muted in the file" */
  leftOut: (line: number, name: string, reason: string) =>
    `Line ${line}${name === '' ? '' : `, “${name}”`}: ${reason}`,
  leftOutCount: (count: number) => (count === 1 ? '1 part' : `${count} parts`),
  reasons,
  /** "played just as loud, but its pulses rise and fall more softly (10 Hz)" */
  atRate: (reason: string, rate: number) => `${reason} (${valueText(rate, 'Hz')})`,
  /** Of a favourite that is one. */
  kind: 'a file from another program',
  tonight: 'Use tonight',
  keep: 'Add to favourites',
  /** Where a file is what tonight plays. */
  tonightPlays: (title: string) =>
    `Tonight plays “${title}”. The tones come from the file; length, level and fades are yours.`,
  back: 'Back to your own sound'
}

const failures: Readonly<Record<OwnSoundFailure, string>> = {
  'no room': 'There isn’t enough room on this device. Nothing was added.',
  refused: 'This browser won’t keep sounds here. Nothing was added.',
  unreadable: 'Couldn’t read the file. Choose it again.',
  'not decodable':
    'This browser can’t play the file. MP3, M4A, Ogg, Opus, FLAC and WAV usually work.',
  silent: 'There’s nothing to hear in it. Nothing was added.',
  'too short': 'It’s shorter than two seconds. Nothing was added.',
  broken: 'Couldn’t add the sound. Try again.'
}

/** Words of the listener's own sounds. */
export const ownSoundWords = {
  group: 'Your own',
  title: 'Your own sounds',
  choose: 'Add a recording',
  /** On the button under it. */
  looking: 'Reading the file',
  /** "12 min, 69 MB" */
  size: (seconds: number, bytes: number) => `${lengthText(seconds)}, ${sizeText(bytes)}`,
  /** What it costs to add one. */
  takes: (seconds: number, bytes: number) =>
    `${lengthText(seconds)} long. It takes ${sizeText(bytes)} on this device, and nothing leaves it.`,
  free: (bytes: number) => `Only ${sizeText(bytes)} are free.`,
  long: (minutes: number) => `Neap keeps ${minutesText(minutes)} of it. Choose where to begin.`,
  from: 'Starts at',
  loops: 'It plays round and round without a gap, as loud as the other backgrounds.',
  add: 'Add this sound',
  adding: 'Adding the sound',
  cancel: 'Cancel',
  added: (title: string) => `Added “${title}”.`,
  useTonight: 'Use tonight',
  addTonight: 'Add to tonight’s background',
  failed: failures,
  remove: 'Delete',
  removeNamed: (title: string) => `Delete “${title}”`,
  /** Asked before. */
  used: (title: string, favourites: readonly string[]) =>
    favourites.length === 0
      ? `Delete “${title}” from this device?`
      : `Delete “${title}” from this device? It’s in ${listText(favourites)}, where the rest will still play.`,
  keep: 'Keep',
  backup: 'A backup names them but doesn’t hold them. Keep their files.',
  /** A sound that a link, a backup or a favourite names. */
  missing: (title: string) =>
    `“${title}” isn’t on this device. The rest plays; add its file to hear it again.`
}

function lengthText(seconds: number): string {
  return seconds < 90 ? secondsText(Math.round(seconds)) : minutesText(Math.round(seconds / 60))
}

function listText(names: readonly string[]): string {
  const quoted = names.map(name => `“${name}”`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`
}
