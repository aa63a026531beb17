import type { ToneMode } from '../score/kinds.ts'
import { compileRecipe } from '../recipe/compile.ts'
import { constant } from '../score/early/constant-curve.ts'
import type { Headphones } from '../base/headphones.ts'
import { type Recipe, DEFAULT_RECIPE } from '../recipe/recipe.ts'
import type { Score } from '../score/score.ts'
import { type Decibels, type Hertz, clamp } from '../base/units.ts'

/** The three sounds of the check: a tone in one ear alone, then two tones, one in each. */
export const CHECK_SOUNDS = ['left', 'right', 'together'] as const
export type CheckSound = (typeof CHECK_SOUNDS)[number]

/**
 * High enough that a binaural beat is faint (its fluctuation is much weaker at 600 Hz than at 300 Hz) and that small
 * loudspeakers give it. The same two tones mixed on the way beat plainly.
 */
export const CHECK_TONE: Hertz = 600
/** Mixed, the tones swell and sink four times a second: where the ear notices it best. */
export const CHECK_BEAT: Hertz = 4
/** How far below a tone alone the check is. */
const SOFTER: Decibels = 3

/**
 * One sound of the check, as loud as a tone alone less 3 dB, and so never louder than a session at the same level.
 * @param level as a recipe's, dB, −40–0
 */
export function checkScore(sound: CheckSound, level: Decibels): Score {
  const score = compileRecipe({
    ...DEFAULT_RECIPE,
    mode: 'binaural',
    carrier: CHECK_TONE,
    from: CHECK_BEAT,
    to: CHECK_BEAT,
    ramp: 0,
    bed: 'none',
    level: level - SOFTER,
    minutes: 1,
    fadeIn: 0.2,
    fadeOut: 0.2
  })
  if (sound === 'together') return score
  // Half the carrier and a beat as wide as the tone: one ear is at the tone, the other at 0 Hz, where a sine stays at 0.
  const ears = {
    carrier: constant(CHECK_TONE / 2),
    beat: constant(sound === 'left' ? -CHECK_TONE : CHECK_TONE)
  }
  const voices = score.voices.map(voice => (voice.kind === 'tone' ? { ...voice, ...ears } : voice))
  return { ...score, voices }
}

/** Where the listener heard a tone that was sent to one ear. */
export const PLACES = ['left', 'both', 'right', 'speaker', 'nothing'] as const
export type Place = (typeof PLACES)[number]

/** How the two tones together sounded. */
export const TEXTURES = ['smooth', 'wobble', 'unsure'] as const
export type Texture = (typeof TEXTURES)[number]

/** The listener's answers. */
export interface CheckAnswers {
  readonly left: Place
  readonly right: Place
  readonly together: Texture
}

/**
 * - `swapped`: apart, but the other way round
 * - `one side`: only one of the two sides arrives, or both in the same ear
 * - `mixed`: apart one by one, and yet mixed together
 * - `silent`: nothing was heard
 * - `unclear`: the answers contradict each other
 */
export type HeadphoneVerdict =
  'stereo' | 'swapped' | 'mono' | 'speaker' | 'one side' | 'mixed' | 'silent' | 'unclear'

/** What the answers say about how the sound reaches the ears. */
export function judgeHeadphones({ left, right, together }: CheckAnswers): HeadphoneVerdict {
  if (left === 'speaker' || right === 'speaker') return 'speaker'
  if (left === 'nothing' && right === 'nothing') return 'silent'
  if (left === 'nothing' || right === 'nothing') return 'one side'
  if (left === 'both' && right === 'both') return together === 'smooth' ? 'unclear' : 'mono'
  if (left === right) return 'one side'
  if (left === 'both' || right === 'both') return 'unclear'
  if (together === 'wobble') return 'mixed'
  return left === 'left' ? 'stereo' : 'swapped'
}

const REMEMBERED: Readonly<Record<HeadphoneVerdict, Headphones>> = {
  stereo: 'stereo',
  swapped: 'stereo',
  mono: 'mono',
  'one side': 'mono',
  speaker: 'speaker',
  mixed: 'unknown',
  silent: 'unknown',
  unclear: 'unknown'
}

/** What is stored of a verdict. A missing side and mixed sides have the same effect: no beat between the ears. */
export function rememberedAs(verdict: HeadphoneVerdict): Headphones {
  return REMEMBERED[verdict]
}

/** Whether the check found that binaural sound is not heard as intended. */
export function losesBinaural(headphones: Headphones): boolean {
  return headphones === 'mono' || headphones === 'speaker'
}

/** The tones that need no headphones. */
export type OpenMode = Extract<ToneMode, 'isochronic' | 'plain'>

/** Where a phone's own loudspeaker is strong enough: below some 300 Hz its output drops most. */
const SPEAKER_CARRIERS = { low: 300, high: 400 }

/**
 * The recipe's fields to change so that it works without headphones. Its level stays, and modes and carriers are
 * matched in loudness, so it sounds as loud as before.
 */
export function forOpenEars(
  { carrier }: Recipe,
  mode: OpenMode,
  headphones: Headphones
): Partial<Recipe> {
  if (headphones !== 'speaker') return { mode }
  return { mode, carrier: clamp(carrier, SPEAKER_CARRIERS.low, SPEAKER_CARRIERS.high) }
}
