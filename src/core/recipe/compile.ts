import { LATEST_WAKE, layAfter, LEAST_RISE } from '../score/after-session.ts'
import { endPosition } from '../base/clock-time.ts'
import { type Curve, constant } from '../score/curve.ts'
import { fadeInPoints, fadeOutPoints, lowestLevel, SHORTEST_RAMP } from '../score/fades.ts'
import { bedCompensation, bedCrest, carrierCompensation } from '../score/loudness.ts'
import { pulseMeanSquare, yieldedDuty } from '../score/pulse.ts'
import { type Recipe, fitRecipe, RANGES, sessionSeconds } from './recipe.ts'
import type { PlainBed, PlainTone, PlainVoice, Score, Voice } from '../score/score.ts'
import { LONGEST_SCORE } from '../score/score.ts'
import type { Decibels, EpochMilliseconds, Seconds } from '../base/units.ts'
import { clamp, decibelsToGain, gainToDecibels } from '../base/units.ts'

/** dBFS RMS of a pink bed, or of a 250 Hz tone alone, at `level` 0. */
export const HOLD: Decibels = -20
/** dBFS. Nothing a recipe can say peaks above it. */
export const HIGHEST_PEAK: Decibels = -3
/** Seed of the beds where none is given. */
export const DEFAULT_SEED = 0x6e656170

/**
 * Compiles a recipe into the plan of all that sounds. Fields out of range are fitted first, as `fitRecipe` says.
 * At `level` 0 the bed holds −20 dBFS RMS, or as much more or less as makes it about as loud as pink, and the tone sits
 * `bedLevel` dB below it, or as much lower together, at most 5 dB, as keeps their peaks at {@link HIGHEST_PEAK}; a tone
 * alone takes the bed's place, compensated for its carrier.
 * @param seed unsigned 32-bit seed of the bed
 * @param wakeAt where the recipe's wake lies: seconds in the score. Without it, or where {@link wakeFault} finds one, there
 * is none.
 */
export function compileRecipe(
  wanted: Recipe,
  seed: number = DEFAULT_SEED,
  wakeAt?: Seconds
): Score {
  const { recipe } = fitRecipe(wanted)
  const voices = recipeVoices(recipe, seed)
  const session = laySession(
    recipe,
    voices,
    gainToDecibels(Math.hypot(...voices.map(voice => voice.rms)))
  )
  if (recipe.after === 'silence') return session
  const wake =
    wakeAt !== undefined && !wakeFault(recipe, wakeAt)
      ? { at: wakeAt, rise: recipe.wakeRise * 60 }
      : undefined
  const { duration, fadeOutAt } = session
  const after = { fadeAt: fadeOutAt, at: duration, fade: session.fadeOut }
  const end = duration + recipe.afterMinutes * 60
  const fadeOut = Math.max(recipe.fadeOut, SHORTEST_RAMP)
  return layAfter({ ...session, fadeOut, after }, 0, { at: duration, end, wake })
}

/**
 * A session around voices: its length, its fades and its level, and nothing after it.
 * @param recipe as `fitRecipe` leaves it; its tone and bed are not used
 * @param holdDecibels dBFS RMS of all voices together
 */
export function laySession(
  recipe: Recipe,
  voices: readonly Voice[],
  holdDecibels: Decibels
): Score {
  const duration = sessionSeconds(recipe)
  const level = clamp(recipe.level, lowestLevel(holdDecibels), RANGES.level.high)
  // As long as there is room: also where the two fades are chosen to fill the session.
  const whole = recipe.fade === 'whole' || recipe.fadeIn + recipe.fadeOut > duration - 1e-3
  const fadeOut = Math.max(recipe.fadeOut, SHORTEST_RAMP)
  const rise = fadeInPoints(
    Math.min(recipe.fadeIn, duration - (whole ? SHORTEST_RAMP : fadeOut)),
    holdDecibels + level
  )
  // Where the fade-out fills the session, the sound still rises for 20 ms before it falls.
  const fadeOutAt = Math.max(whole ? 0 : duration - fadeOut, rise.at(-1)?.at ?? 0)
  return {
    version: 1,
    duration,
    voices,
    envelope: [...rise, ...fadeOutPoints(fadeOutAt, duration, 1, holdDecibels + level)],
    level: constant(decibelsToGain(level)),
    fadeOutAt,
    fadeOut: whole ? LONGEST_SCORE : fadeOut,
    holdDecibels
  }
}

/** A recipe's score as it is to be when the clock shows `now` at `position`: its wake, if it has one, lies right then. */
export function compileAt(recipe: Recipe, position: Seconds, now: EpochMilliseconds): Score {
  const { wake } = recipe
  return compileRecipe(recipe, undefined, wake && endPosition(position, now, wake))
}

/**
 * Why a score cannot hold this wake, if so: it comes before the session is over and a minute is left to rise in, or
 * lies beyond the longest score.
 * @param wakeAt seconds in the score
 */
export function wakeFault(recipe: Recipe, wakeAt: Seconds): 'too soon' | 'too far' | undefined {
  if (wakeAt < sessionSeconds(recipe) + LEAST_RISE) return 'too soon'
  return wakeAt > LATEST_WAKE ? 'too far' : undefined
}

function recipeVoices(recipe: Recipe, seed: number): readonly PlainVoice[] {
  if (recipe.bed === 'none') return [tone(recipe, toneAloneLevel(recipe))]
  const wanted = HOLD + bedCompensation(recipe.bed)
  const peak =
    decibelsToGain(wanted + bedCrest(recipe.bed)) +
    decibelsToGain(wanted - recipe.bedLevel + crest(recipe))
  // Only a tone about as loud as its bed has no room: then both are lowered, and together are as loud as asked.
  const hold = wanted - Math.max(0, gainToDecibels(peak) - HIGHEST_PEAK)
  const bed: PlainBed = { kind: 'bed', bed: recipe.bed, rms: decibelsToGain(hold), seed }
  return [tone(recipe, hold - recipe.bedLevel), bed]
}

function toneAloneLevel(recipe: Recipe): Decibels {
  return Math.min(HOLD + carrierCompensation(recipe.carrier), HIGHEST_PEAK - crest(recipe))
}

/** Peak over RMS of a tone, in dB. */
function crest(recipe: Recipe): Decibels {
  if (recipe.mode === 'monaural') return gainToDecibels(2)
  const sine = gainToDecibels(Math.SQRT2)
  if (recipe.mode !== 'isochronic') return sine
  return sine - gainToDecibels(Math.sqrt(pulseMeanSquare(dutyOf(recipe), recipe.depth)))
}

function tone(recipe: Recipe, level: Decibels): PlainTone {
  return {
    kind: 'tone',
    mode: recipe.mode,
    carrier: constant(recipe.carrier),
    beat: recipe.mode === 'plain' ? constant(0) : beatCurve(recipe),
    rms: decibelsToGain(level),
    duty: dutyOf(recipe),
    depth: recipe.depth
  }
}

function dutyOf(recipe: Recipe): number {
  return yieldedDuty(recipe.duty, Math.max(recipe.from, recipe.to))
}

function beatCurve(recipe: Recipe): Curve {
  if (recipe.ramp === 0 || recipe.from === recipe.to) return constant(recipe.to)
  return [
    { at: 0, value: recipe.from, shape: 'cosine' },
    { at: recipe.ramp, value: recipe.to, shape: 'step' }
  ]
}
