import { fromBase64url, toBase64url } from '../../base/base64url.ts'
import {
  decodeCurve,
  encodeCurve,
  fields,
  found,
  isNothing,
  list,
  NOTHING,
  number,
  ScoreCodeError
} from './values.ts'
import { filePoints } from '../oscillator-score.ts'
import { type AfterPart, type Score, type Voice, LONGEST_SCORE as LONGEST } from '../score.ts'
import { SHORTEST_REPEAT } from '../file-limits.ts'
import {
  MOST_COST,
  MOST_CROWDED,
  MOST_POINTS,
  MOST_VOICES,
  scoreCost,
  WIDEST_BALANCE
} from '../score-limits.ts'
import { decodeVoice, encodeVoice } from './voice.ts'

/** Cached: a file's voices stay the same through changes of level and length, and one of them can be 10,000 points. */
const texts = new WeakMap<Voice, string>()

function textOf(voice: Voice): string {
  const text = texts.get(voice) ?? JSON.stringify(encodeVoice(voice))
  texts.set(voice, text)
  return text
}

/** A score as compact text for an address: base64url of JSON in which every field has a fixed position. */
export function encodeScore(score: Score): string {
  const session = [
    encodeCurve(score.envelope),
    encodeCurve(score.level),
    score.fadeOutAt,
    score.fadeOut,
    score.holdDecibels
  ]
  const optional = [
    score.after ? encodeAfter(score.after) : NOTHING,
    score.repeat ?? NOTHING,
    score.balance ?? NOTHING
  ]
  const rest = JSON.stringify(fields(session, optional)).slice(1)
  const voices = score.voices.map(textOf).join(',')
  return toBase64url(`[${score.version},${JSON.stringify(score.duration)},[${voices}],${rest}`)
}

/**
 * Decodes the output of {@link encodeScore}, validating every field.
 * @throws ScoreCodeError naming the place, for anything else.
 */
export function decodeScore(code: string): Score {
  const json = fromBase64url(code)
  if (json === undefined) throw new ScoreCodeError('The score must be base64url.')
  const [
    version,
    duration,
    voices,
    envelope,
    level,
    fadeOutAt,
    fadeOut,
    holdDecibels,
    after,
    repeat,
    balance
  ] = list(parse(json), 'The score')
  if (version !== 1)
    throw new ScoreCodeError(`The score’s version must be 1; it was ${found(version)}.`)
  const score: Score = {
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
    ...(!isNothing(after) && { after: decodeAfter(after) }),
    ...(!isNothing(repeat) && { repeat: number(repeat, 'The repeat', SHORTEST_REPEAT, LONGEST) }),
    ...(!isNothing(balance) && {
      balance: number(balance, 'The balance', -WIDEST_BALANCE, WIDEST_BALANCE)
    })
  }
  checkCrowd(score)
  return score
}

function checkCrowd(score: Score): void {
  const points = filePoints(score)
  if (points > MOST_POINTS)
    throw new ScoreCodeError(`There must be at most ${MOST_POINTS} points; there were ${points}.`)
  if (score.repeat !== undefined && points / score.repeat > MOST_CROWDED)
    throw new ScoreCodeError(
      `There must be at most ${MOST_CROWDED} points a second; there were ${points} in ${score.repeat} s.`
    )
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
  const cost = scoreCost(voices)
  if (cost > MOST_COST)
    throw new ScoreCodeError(
      `The voices must cost at most as much as ${MOST_COST} plain tones; they cost as much as ${Math.ceil(cost)}.`
    )
  return voices
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
