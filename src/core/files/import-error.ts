import { type FilePart, FILE_PARTS } from './file-parts.ts'

/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** What was expected at a place. The screens have the words for each kind. */
export type Expectation =
  /** Exactly this text. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'at most'; readonly count: number; readonly of: Counted }
  /** No document type: its declarations are of no use here, and an attack vector. */
  | { readonly kind: 'no document type' }
  | { readonly kind: 'well-formed XML' }
  /** A part of a sequence file. */
  | { readonly kind: 'part'; readonly part: FilePart }
  /** At least one voice that can be played. */
  | { readonly kind: 'sound' }

/** Limits that a file can exceed. */
export type Counted =
  | 'characters'
  | 'elements'
  | 'levels'
  | 'attributes'
  | 'entries'
  | 'voices'
  | 'channels'
  | 'lines'
  | 'hours'
  | 'presets'
  | 'tracks'

/** Longest excerpt of the file in an error, in characters. */
const LONGEST_FOUND = 40

/** Why a file of the field could not be read: what was found where, and what was expected. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly place: TextPlace
  /** Cut short; empty at the end of the file. */
  readonly found: string
  readonly expected: Expectation

  constructor(place: TextPlace, found: string, expected: Expectation) {
    const short = shortened(found)
    const where = `Line ${place.line}, column ${place.column}`
    super(`${where}: expected ${inEnglish(expected)}, found ${short || 'the end of the file'}.`)
    this.place = place
    this.found = short
    this.expected = expected
  }
}

/** The line and column of an index into a text. */
export function placeAt(text: string, index: number): TextPlace {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: Math.max(0, index - start) + 1 }
}

/** One line of a text, shortened for an error. */
function shortened(text: string): string {
  const line = text.trimStart().split(/[\n\r]/, 1)[0] ?? ''
  return line.length <= LONGEST_FOUND ? line : `${line.slice(0, LONGEST_FOUND)}…`
}

/** For logs and the command line. */
function inEnglish(expected: Expectation): string {
  switch (expected.kind) {
    case 'text':
      return expected.text
    case 'number':
      return `a number from ${expected.low} to ${expected.high}`
    case 'at most':
      return `at most ${expected.count} ${expected.of}`
    case 'no document type':
      return 'no document type'
    case 'well-formed XML':
      return 'well-formed XML'
    case 'part':
      return FILE_PARTS[expected.part]
    case 'sound':
      return 'a voice that can be played'
  }
}
