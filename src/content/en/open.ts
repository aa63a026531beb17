import type { Counted, Expectation, SbgPart } from '../../core/files/import-error.ts'
import { SBG_PARTS } from '../../core/files/import-error.ts'
import type { ImportLossReason } from '../../core/files/import-losses.ts'
import type { VoiceWord } from '../../core/score/voice-description.ts'
import { sizeText } from './phrases.ts'
import { soundWords } from './sound.ts'
import { minutesText, valueText } from './values.ts'

const voices: Readonly<Record<VoiceWord | 'none', string>> = {
  ...soundWords.modes,
  alternating: 'Pulses from ear to ear',
  ...soundWords.beds,
  dark: 'Dark noise',
  leaky: 'Brown noise of SBaGen+',
  spin: 'Noise that turns',
  bell: 'Bell',
  water: 'Water drops',
  drizzle: 'Rain drops'
}

const reasons: Readonly<Record<ImportLossReason, string>> = {
  'sound file': 'a sound file beside it, which Neap does not have',
  muted: 'muted in the file',
  silent: 'silent throughout',
  'unknown voice': 'a kind of voice that the format does not know',
  'no entries': 'it has no entries',
  'no length': 'it has no length',
  'soft pulses': 'played as loud, but its pulses rise and fall more softly',
  'too high': 'played, but not above 10 kHz, nor with a beat above 1 kHz',
  'own envelope': 'played without the envelope that the file draws for it',
  'own spectrum': 'played in the nearest colour of noise, not with the file’s own spectrum',
  'own motion': 'played without the path that the file draws for it',
  'noise beat': 'played as pulses in both ears; its beat lay between them',
  'no waveform': 'its waveform or spectrum is missing from the file, flat or too long',
  'too many': 'no room for it beside the others'
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
  hours: 'hours'
}

const parts: Readonly<Record<SbgPart, string>> = SBG_PARTS

/** Words of opening a file of the field. */
export const openWords = {
  link: 'Open a file',
  intro:
    'Files of SBaGen (.sbg) and Gnaural (.gnaural) play here, for as long as you like and with a fade.',
  choose: 'Choose a file',
  drop: 'Or drop one anywhere on this page.',
  paste: 'Or paste the text of one',
  read: 'Read it',
  reading: 'Reading the file',
  pasted: 'Pasted sound',
  refused: (name: string) => `“${name}” could not be read. Nothing was changed.`,
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
        return parts[expected.part]
      case 'sound':
        return 'a voice that can be played'
    }
  },
  unreadable: 'The device did not give the file. Choose it once more.',
  tooLong: (bytes: number, most: number) =>
    `The file has ${sizeText(bytes)}; at most ${sizeText(most)} are read. Nothing was changed.`,
  /** Followed by a link to the settings. */
  backup: 'This is a backup of Neap’s. Take it in under',
  untitled: 'Untitled',
  by: (author: string) => `By ${author}`,
  /** "Written for SBaGenX" */
  writtenFor: (program: string) => `Written for ${program}`,
  plays: (minutes: number) => `Plays for ${minutesText(minutes)}`,
  endless: 'Plays on and on',
  matched: 'Its level is matched to Neap’s own. Length and fades are yours, on the next screen.',
  voicesTitle: 'What is heard',
  voices,
  /** Pitch, then rate: "200 Hz, 10 → 2.5 Hz". */
  fromTo: (from: string, to: string) => (from === to ? to : `${from} → ${to}`),
  /** Of what comes back to where it began: "2.5 Hz to 10 Hz". */
  between: (low: string, high: string) => `${low} to ${high}`,
  leftOutTitle: 'Left out, or played otherwise',
  /** "Line 12, “bells”: muted in the file" */
  leftOut: (line: number, name: string, reason: string) =>
    `Line ${line}${name === '' ? '' : `, “${name}”`}: ${reason}`,
  moreLeftOut: (count: number) => `${count} more`,
  reasons,
  /** "played as loud, but its pulses rise and fall more softly (10 Hz)" */
  atRate: (reason: string, rate: number) => `${reason} (${valueText(rate, 'Hz')})`,
  /** Of a favourite that is one. */
  kind: 'a file of another program',
  tonight: 'Tonight with this',
  keep: 'Keep in the favourites',
  /** Where a file is what tonight plays. */
  tonightPlays: (title: string) =>
    `Tonight plays “${title}”. Its tones are the file’s; length, level and fades are yours.`,
  back: 'Back to a sound of your own'
}
