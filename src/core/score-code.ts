import { fromBase64url, toBase64url } from './base64url.ts'
import type { Curve, Shape } from './curve.ts'
import { checkCurve } from './curve.ts'
import type { ToneMode } from './recipe.ts'
import { BED_CHOICES, TONE_MODES } from './recipe.ts'
import type { AfterPart, BedKind, PlainVoice, Score, Voice } from './score.ts'
import { isPlain } from './score.ts'
import { LONGEST_SCORE as LONGEST } from './score.ts'

/** Why a text is no score: words that name what was found and what must be. */
export class ScoreCodeError extends Error {
  override readonly name = 'ScoreCodeError'
}

const SHAPES: readonly Shape[] = ['step', 'linear', 'cosine', 'exponential', 'decibels']
const BEDS: readonly BedKind[] = BED_CHOICES.flatMap(bed => (bed === 'none' ? [] : [bed]))
/** More than any file of the field holds; without a limit, an address could keep a worker busy for ever. */
const MOST_VOICES = 64
const MOST_BEDS = 8
/** So much of what was found is said back. */
const LONGEST_QUOTE = 40

/** A score as compact text for an address: base64url of JSON in which every field has its fixed place. */
export function encodeScore(score: Score): string {
  if (!isPlain(score)) throw new ScoreCodeError('The score must be plain; it was imported.')
  const parts = [
    score.version,
    score.duration,
    score.voices.map(encodeVoice),
    encodeCurve(score.envelope),
    encodeCurve(score.level),
    score.fadeOutAt,
    score.fadeOut,
    score.holdDecibels,
    ...(score.after ? [encodeAfter(score.after)] : [])
  ]
  return toBase64url(JSON.stringify(parts))
}

/**
 * Reads what {@link encodeScore} wrote; anything else is refused, and nothing of it is trusted.
 * @throws ScoreCodeError naming the place.
 */
export function decodeScore(code: string): Score {
  const json = fromBase64url(code)
  if (json === undefined) throw new ScoreCodeError('The score must be base64url.')
  const [version, duration, voices, envelope, level, fadeOutAt, fadeOut, holdDecibels, after] =
    list(parse(json), 'The score')
  if (version !== 1)
    throw new ScoreCodeError(`The score’s version must be 1; it was ${found(version)}.`)
  return {
    version,
    duration: number(duration, 'The duration', 0, LONGEST),
    voices: decodeVoices(voices),
    envelope: decodeCurve(envelope, 'The envelope', 0, 1),
    level: decodeCurve(level, 'The level', 0, 1),
    fadeOutAt: number(fadeOutAt, 'The start of the fade-out', 0, LONGEST),
    fadeOut: number(fadeOut, 'The fade-out', 0, LONGEST),
    // A score without voices has no level; JSON writes −∞ as null.
    holdDecibels:
      holdDecibels === null ? Number.NEGATIVE_INFINITY : number(holdDecibels, 'The hold', -200, 0),
    ...(after !== undefined && { after: decodeAfter(after) })
  }
}

function encodeAfter({ fadeAt, at, fade, wake }: AfterPart): readonly number[] {
  return [fadeAt, at, fade, ...(wake ? [wake.at, wake.rise] : [])]
}

function decodeAfter(given: unknown): AfterPart {
  const times = list(given, 'What comes after')
  const time = (index: number): number =>
    number(times[index], `What comes after, time ${index},`, 0, LONGEST)
  return {
    fadeAt: time(0),
    at: time(1),
    fade: time(2),
    ...(times.length > 3 && { wake: { at: time(3), rise: time(4) } })
  }
}

function decodeVoices(given: unknown): readonly Voice[] {
  const listed = list(given, 'The voices')
  if (listed.length > MOST_VOICES)
    throw new ScoreCodeError(
      `There must be at most ${MOST_VOICES} voices; there were ${listed.length}.`
    )
  const voices = listed.map(decodeVoice)
  const beds = voices.filter(voice => voice.kind === 'bed').length
  if (beds > MOST_BEDS)
    throw new ScoreCodeError(`There must be at most ${MOST_BEDS} beds; there were ${beds}.`)
  return voices
}

function encodeVoice(voice: PlainVoice): unknown {
  switch (voice.kind) {
    case 'tone': {
      const { mode, carrier, beat, rms, duty, depth, gain } = voice
      return [
        't',
        TONE_MODES.indexOf(mode),
        encodeCurve(carrier),
        encodeCurve(beat),
        rms,
        duty,
        depth,
        ...(gain ? [encodeCurve(gain)] : [])
      ]
    }
    case 'bed':
      return ['b', BEDS.indexOf(voice.bed), voice.rms, voice.seed]
  }
}

function decodeVoice(given: unknown, index: number): Voice {
  const where = `Voice ${index}`
  const [kind, ...rest] = list(given, where)
  if (kind === 't') {
    const [mode, carrier, beat, rms, duty, depth, gain] = rest
    return {
      kind: 'tone',
      mode: choice<ToneMode>(TONE_MODES, mode, `${where}’s mode`),
      carrier: decodeCurve(carrier, `${where}’s carrier`, 1, 10_000),
      beat: decodeCurve(beat, `${where}’s beat`, -1000, 1000),
      rms: number(rms, `${where}’s RMS`, 0, 1),
      duty: number(duty, `${where}’s duty`, 0.01, 0.99),
      depth: number(depth, `${where}’s depth`, 0, 1),
      ...(gain !== undefined && { gain: decodeCurve(gain, `${where}’s gain`, 0, 1) })
    }
  }
  if (kind !== 'b')
    throw new ScoreCodeError(`${where} must be a tone or a bed; it was ${found(kind)}.`)
  const [bed, rms, seed] = rest
  return {
    kind: 'bed',
    bed: choice(BEDS, bed, `${where}’s bed`),
    rms: number(rms, `${where}’s RMS`, 0, 1),
    seed: number(seed, `${where}’s seed`, 0, 2 ** 32 - 1)
  }
}

/** at, value, shape, at, value, shape … */
function encodeCurve(curve: Curve): readonly number[] {
  return curve.flatMap(({ at, value, shape }) => [at, value, SHAPES.indexOf(shape)])
}

function decodeCurve(given: unknown, where: string, low: number, high: number): Curve {
  const values = list(given, where)
  const curve = Array.from({ length: Math.ceil(values.length / 3) }, (_, index) => ({
    at: number(values[3 * index], `${where}, time ${index},`, 0, LONGEST),
    value: number(values[3 * index + 1], `${where}, value ${index},`, low, high),
    shape: choice(SHAPES, values[3 * index + 2], `${where}, shape ${index},`)
  }))
  try {
    checkCurve(curve)
  } catch (error) {
    // Whatever a curve refuses here, the text is to blame, not us.
    if (error instanceof RangeError)
      throw new ScoreCodeError(`${where}: ${error.message}`, { cause: error })
    throw error
  }
  return curve
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ScoreCodeError('The score must be JSON.', { cause: error })
    throw error
  }
}

function list(given: unknown, where: string): readonly unknown[] {
  if (Array.isArray(given)) return given
  throw new ScoreCodeError(`${where} must be a list; it was ${found(given)}.`)
}

function number(given: unknown, where: string, low: number, high: number): number {
  if (typeof given === 'number' && given >= low && given <= high) return given
  throw new ScoreCodeError(
    `${where} must be a number from ${low} to ${high}; it was ${found(given)}.`
  )
}

function choice<T>(choices: readonly T[], given: unknown, where: string): T {
  const chosen = typeof given === 'number' ? choices[given] : undefined
  if (chosen === undefined)
    throw new ScoreCodeError(
      `${where} must be a whole number below ${choices.length}; it was ${found(given)}.`
    )
  return chosen
}

/** Words for what was found. A stranger's object may not even be turned into a text: it can bring its own `toString`. */
function found(given: unknown): string {
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object' && given !== null) return 'an object'
  const text = typeof given === 'string' ? `“${given}”` : String(given)
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`
}
