import { type Dialect, type SbgOptions, type TimeLine, NO_OPTIONS } from './syntax.ts'
import type { TextPlace } from '../import-error.ts'
import { optionDialect, youngest } from './dialect.ts'
import { readPreset } from './presets.ts'
import { readClockWord } from './time-tokens.ts'
import { readChannels } from './tone-tokens.ts'
import { type Token, type TokenLine, refused, scan } from './tokens.ts'

/**
 * Options without a value. All but S, E and N are ignored here: they set the program's messages and where the sound
 * goes.
 */
const FLAGS: ReadonlySet<string> = new Set('SEDQNMOWPGh')
/**
 * Options with a value. All but m, T, L, F and w are ignored here: they set the loudness, and how and where the sound
 * is made.
 */
const VALUED: ReadonlySet<string> = new Set('mTLFwobrRBqdVkcKUJXZ')
/** Options with an optional value: shapes of pulses and of the sound file, which are not supported here. */
const SHAPED: ReadonlySet<string> = new Set('AHI')

/** The options of a file that are read; `lines` are those that replace a whole timetable. */
export interface Options {
  readonly options: SbgOptions
  readonly lines: readonly TimeLine[]
  /** The oldest program that knows them all. */
  readonly dialect: Dialect
}

export const NOTHING_SET: Options = { options: NO_OPTIONS, lines: [], dialect: 'sbagen' }

/**
 * Reads a line of options, on top of earlier ones.
 * @throws ImportError
 */
export function readOptions({ words, end }: TokenLine, before: Options): Options {
  const options = { ...before.options }
  let { dialect } = before
  let next = 0
  while (next < words.length) {
    const word = words[next++]
    if (!word || !/^-[A-Za-z]+$/.test(word.text))
      throw refused(word ?? end, word?.text ?? '', 'option')
    for (let at = 1; at < word.text.length; at++) {
      const letter = word.text.charAt(at)
      dialect = youngest([dialect, optionDialect(letter)])
      if (letter === 'i')
        return { options, lines: [immediateLine(words.slice(next), end)], dialect }
      if (letter === 'p') {
        const preset = { fromStart: true, toEnd: true }
        const lines = readPreset(words.slice(next), end)
        return { options: { ...options, ...preset }, lines, dialect }
      }
      const place = { line: word.line, column: word.column + at }
      if (!FLAGS.has(letter) && !VALUED.has(letter) && !SHAPED.has(letter))
        throw refused(place, letter, 'option')
      if (SHAPED.has(letter) && words[next]?.text.includes('=')) next++
      if (letter === 'S') options.fromStart = true
      else if (letter === 'E') options.toEnd = true
      else if (letter === 'N') options.overloads = true
      else if (VALUED.has(letter))
        Object.assign(options, valueOf(letter, words[next++] ?? missing(end)))
    }
  }
  return { options, lines: before.lines, dialect }
}

function missing(end: TextPlace): never {
  throw refused(end, 'the end of the line', 'option value')
}

function valueOf(letter: string, word: Token): Partial<SbgOptions> {
  switch (letter) {
    case 'm':
      return { soundFile: { name: word.text, line: word.line } }
    case 'T':
      return { startAt: readClockWord(word) }
    case 'L':
      return { length: readClockWord(word) }
    case 'F':
      return { fade: readFadeLength(word) }
    case 'w':
      return { waveform: readWaveform(word) }
    default:
      return {}
  }
}

function readFadeLength(word: Token): number {
  const scanner = scan(word)
  const fade = Math.round(scanner.number())
  if (scanner.rest() || fade > LONGEST_FADE)
    throw refused(word, word.text, { kind: 'number', low: 0, high: LONGEST_FADE })
  return fade
}

/** An hour, in milliseconds. */
const LONGEST_FADE = 3_600_000

function readWaveform(word: Token): string {
  const known = /^(?:sine|square|triangle|sawtooth)$/.test(word.text)
  if (!known)
    throw refused(word, word.text, { kind: 'text', text: 'sine, square, triangle or sawtooth' })
  return word.text === 'sine' ? '' : word.text
}

/** `-i`: the tones that follow, from the start and throughout. */
function immediateLine(words: readonly Token[], end: TextPlace): TimeLine {
  const [first] = words
  if (!first) throw refused(end, 'the end of the line', 'tone')
  return {
    place: first,
    time: { base: 0, plus: 0 },
    fadeIn: 'fade',
    fadeOut: 'fade',
    what: readChannels(words),
    at: first,
    toNext: 'usual'
  }
}
