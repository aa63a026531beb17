import { type Curve, type Shape, checkCurve } from '../curve.ts'
import { LONGEST_SCORE as LONGEST } from '../score.ts'

/** Why a text is not a valid score: what was found and what was expected. */
export class ScoreCodeError extends Error {
  override readonly name = 'ScoreCodeError'
}

const SHAPES: readonly Shape[] = ['step', 'linear', 'cosine', 'exponential', 'decibels']
/** Longest excerpt of the text in an error. */
const LONGEST_QUOTE = 40

/** at, value, shape, at, value, shape … */
export function encodeCurve(curve: Curve): readonly number[] {
  return curve.flatMap(({ at, value, shape }) => [at, value, SHAPES.indexOf(shape)])
}

/** @throws ScoreCodeError naming the place. */
export function decodeCurve(given: unknown, where: string, low: number, high: number): Curve {
  const values = list(given, where)
  const curve = Array.from({ length: Math.ceil(values.length / 3) }, (_, index) => ({
    at: number(values[3 * index], `${where}, time ${index},`, 0, LONGEST),
    value: number(values[3 * index + 1], `${where}, value ${index},`, low, high),
    shape: choice(SHAPES, values[3 * index + 2], `${where}, shape ${index},`)
  }))
  try {
    checkCurve(curve)
  } catch (error) {
    // A curve that is refused here is the text's fault, not ours.
    if (error instanceof RangeError)
      throw new ScoreCodeError(`${where}: ${error.message}`, { cause: error })
    throw error
  }
  return curve
}

/** The value in an empty position. */
export const NOTHING = 0

/** A position that may be empty: missing, or {@link NOTHING}. */
export function isNothing(given: unknown): boolean {
  return given === undefined || given === NOTHING
}

/** Required fields, then optional ones, without the empty ones at the end. */
export function fields(always: readonly unknown[], optional: readonly unknown[]): unknown[] {
  const last = optional.findLastIndex(field => field !== NOTHING)
  return [...always, ...optional.slice(0, last + 1)]
}

/** @throws ScoreCodeError naming the place, like all of the following. */
export function list(given: unknown, where: string): readonly unknown[] {
  if (Array.isArray(given)) return given
  throw new ScoreCodeError(`${where} must be a list; it was ${found(given)}.`)
}

export function number(given: unknown, where: string, low: number, high: number): number {
  if (typeof given === 'number' && given >= low && given <= high) return given
  throw new ScoreCodeError(
    `${where} must be a number from ${low} to ${high}; it was ${found(given)}.`
  )
}

export function choice<T>(choices: readonly T[], given: unknown, where: string): T {
  const chosen = typeof given === 'number' ? choices[given] : undefined
  if (chosen === undefined)
    throw new ScoreCodeError(
      `${where} must be a whole number below ${choices.length}; it was ${found(given)}.`
    )
  return chosen
}

/**
 * Describes what was found. An untrusted object cannot simply be turned into a string: it may have its own `toString`.
 */
export function found(given: unknown): string {
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object' && given !== null) return 'an object'
  const text = typeof given === 'string' ? `“${given}”` : String(given)
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`
}
