import type { FilePart } from '../file-parts.ts'
import { type Expectation, type TextPlace, ImportError } from '../import-error.ts'

/** A word of a file and where it begins. */
export interface Token extends TextPlace {
  readonly text: string
}

/** A line that holds more than a comment. */
export interface TokenLine {
  readonly words: readonly Token[]
  /** The position just after the last word. */
  readonly end: TextPlace
}

/** A file cut into words. */
export interface Tokens {
  readonly lines: readonly TokenLine[]
  /** The text of the comments that begin with two hashes. */
  readonly notes: readonly string[]
}

/** Cuts a file into lines of words; `#` begins a comment, `##` one that is to be shown. */
export function cutTokens(text: string): Tokens {
  const lines: TokenLine[] = []
  const notes: string[] = []
  text.split(/\r\n|\n|\r/).forEach((whole, index) => {
    const line = index + 1
    const hash = whole.indexOf('#')
    const spoken = hash < 0 ? whole : whole.slice(0, hash)
    if (hash >= 0 && whole[hash + 1] === '#')
      notes.push(whole.slice(hash).replace(/^#+/, '').trim())
    const words = Array.from(spoken.matchAll(/[^\s\uFEFF]+/g), match => ({
      text: match[0],
      line,
      column: match.index + 1
    }))
    const last = words.at(-1)
    if (last) lines.push({ words, end: { line, column: last.column + last.text.length } })
  })
  return { lines, notes: trimmed(notes) }
}

/** Drops empty comments at both ends. */
function trimmed(notes: readonly string[]): readonly string[] {
  const first = notes.findIndex(Boolean)
  return first < 0 ? [] : notes.slice(first, notes.findLastIndex(Boolean) + 1)
}

/** The error at a position. */
export function refused(
  place: TextPlace,
  found: string,
  expected: Expectation | FilePart
): ImportError {
  return new ImportError(
    { line: place.line, column: place.column },
    found,
    typeof expected === 'string' ? { kind: 'part', part: expected } : expected
  )
}

/** Reads a word from left to right. */
export interface Scanner {
  /** The rest of the word. */
  rest(): string
  /** Consumes this text if it comes next. */
  take(text: string): boolean
  /** Consumes a match of the pattern, which must begin with `^`. */
  match(pattern: RegExp): string | undefined
  /** A non-negative number, up to a million; a `+` may precede it. */
  number(): number
  /** A number from minus a million to a million. */
  signedNumber(): number
  /** A `+` or `-`, as 1 or −1. */
  sign(): number
  /** Throws the error for what comes next. */
  fail(expected: Expectation | FilePart): never
}

const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?/
/** The format has no use for numbers beyond this. */
const HIGHEST = 1_000_000

/** Starts reading a word. Its methods throw an {@link ImportError} where something else was expected. */
export function scan(word: Token): Scanner {
  let at = 0
  const rest = (): string => word.text.slice(at)
  const match = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest())?.[0]
    at += found?.length ?? 0
    return found
  }
  const fail = (expected: Expectation | FilePart): never => {
    throw refused(
      { line: word.line, column: word.column + at },
      rest() || 'the end of the word',
      expected
    )
  }
  const number = (): number => {
    match(/^\+/)
    const found = NUMBER.exec(rest())?.[0]
    if (found === undefined) return fail('number')
    if (Number(found) > HIGHEST) return fail({ kind: 'number', low: 0, high: HIGHEST })
    return Number(match(NUMBER))
  }
  return {
    rest,
    match,
    fail,
    number,
    signedNumber: () => (match(/^-/) ? 0 - number() : number()),
    take(text) {
      if (!word.text.startsWith(text, at)) return false
      at += text.length
      return true
    },
    sign() {
      const sign = match(/^[+-]/)
      return sign === '+' ? 1 : sign === '-' ? -1 : fail('sign')
    }
  }
}
