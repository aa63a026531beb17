import type { FadeWay, Milliseconds, TimeWords } from './syntax.ts'
import { type Scanner, type Token, scan } from './tokens.ts'

/** A day. After it the timetable repeats. */
export const DAY: Milliseconds = 86_400_000

/** The time of day at a time, which may lie before the first midnight. */
export function modDay(time: Milliseconds): Milliseconds {
  return ((time % DAY) + DAY) % DAY
}

/** Whether a line that begins with this word belongs to the timetable. */
export function looksLikeTime(text: string): boolean {
  return /^(?:\+|\d|NOW)/.test(text)
}

/**
 * Reads a time: `22:00`, `NOW`, `+00:30`, and sums of these.
 * @throws ImportError
 */
export function readTime(word: Token): TimeWords {
  const scanner = scan(word)
  const base = scanner.take('NOW')
    ? ('now' as const)
    : scanner.rest().startsWith('+')
      ? undefined
      : readClock(scanner)
  let plus = 0
  while (scanner.take('+')) plus += readClock(scanner)
  if (scanner.rest()) scanner.fail('time')
  return { base, plus }
}

/**
 * Reads a time of day or a length.
 * @throws ImportError
 */
export function readClockWord(word: Token): Milliseconds {
  const scanner = scan(word)
  const time = readClock(scanner)
  if (scanner.rest()) scanner.fail('time')
  return time
}

/** `hh:mm` or `hh:mm:ss`, the seconds with a fraction or without; less than 25 hours. */
function readClock(scanner: Scanner): Milliseconds {
  const hours = readPart(scanner, /^\d{1,2}/, 24)
  if (!scanner.take(':')) scanner.fail('time')
  const minutes = readPart(scanner, /^\d{1,2}/, 59)
  const seconds = scanner.take(':') ? readPart(scanner, /^\d{1,2}(?:\.\d{1,3})?/, 60) : 0
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)
}

function readPart(scanner: Scanner, digits: RegExp, high: number): number {
  const found = digits.exec(scanner.rest())?.[0]
  if (found === undefined) return scanner.fail('time')
  if (Number(found) > high) return scanner.fail({ kind: 'number', low: 0, high })
  return Number(scanner.match(digits))
}

const FADES: Readonly<Record<string, FadeWay>> = {
  '<': 'silence',
  '>': 'silence',
  '-': 'fade',
  '=': 'slide'
}

/** The two characters before a name that say how it fades in and out; undefined where the word has none. */
export function readFades(text: string): { fadeIn: FadeWay; fadeOut: FadeWay } | undefined {
  const found = /^([<=-])([>=-])$/.exec(text)
  const [fadeIn, fadeOut] = [FADES[found?.[1] ?? ''], FADES[found?.[2] ?? '']]
  return fadeIn && fadeOut ? { fadeIn, fadeOut } : undefined
}
