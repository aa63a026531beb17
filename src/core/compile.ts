import type { Curve } from './curve.ts'
import { constant } from './curve.ts'
import { fadeInPoints, fadeOutPoints, SHORTEST_RAMP } from './envelope.ts'
import { carrierCompensation } from './loudness.ts'
import { pulseMeanSquare, yieldedDuty } from './pulse.ts'
import type { Recipe } from './recipe.ts'
import { fitRecipe, RANGES, sessionSeconds } from './recipe.ts'
import type { BedVoice, Score, ToneVoice, Voice } from './score.ts'
import type { Decibels } from './units.ts'
import { clamp, decibelsToGain, gainToDecibels } from './units.ts'

/** dBFS RMS of the bed, or of a 250 Hz tone alone, at `level` 0. */
export const HOLD: Decibels = -20
/** dBFS. Nothing a recipe can say peaks above it. */
export const HIGHEST_PEAK: Decibels = -3
/** Peak over RMS that no bed passes. */
const BED_CREST: Decibels = 16
/** dBFS RMS. `level` stops where the hold would fall under it: a browser counts quieter pages as silent. */
export const LOWEST_HOLD: Decibels = -62
/** Seed of the beds where none is given. */
export const DEFAULT_SEED = 0x6e656170

/**
 * Compiles a recipe into the plan of all that sounds. Fields out of range are fitted first, as `fitRecipe` says.
 * At `level` 0 the bed holds −20 dBFS RMS and the tone sits `bedLevel` dB below it, or as much lower together, at most
 * 3 dB, as keeps their peaks at {@link HIGHEST_PEAK}; a tone alone takes the bed's place, compensated for its carrier.
 * @param seed unsigned 32-bit seed of the bed
 */
export function compileRecipe(wanted: Recipe, seed: number = DEFAULT_SEED): Score {
  const { recipe } = fitRecipe(wanted)
  const duration = sessionSeconds(recipe)
  const voices = recipeVoices(recipe, seed)
  const holdDecibels = gainToDecibels(Math.hypot(...voices.map(voice => voice.rms)))
  const level = clamp(recipe.level, lowestLevel(holdDecibels), RANGES.level.high)
  const fadeOut = Math.max(recipe.fadeOut, SHORTEST_RAMP)
  const rise = fadeInPoints(Math.min(recipe.fadeIn, duration - fadeOut), holdDecibels + level)
  // Where the fade-out fills the session, the sound still rises for 20 ms before it falls.
  const fadeOutAt = Math.max(duration - fadeOut, rise.at(-1)?.at ?? 0)
  return {
    version: 1,
    duration,
    voices,
    envelope: [...rise, ...fadeOutPoints(fadeOutAt, duration, 1, holdDecibels + level)],
    level: constant(decibelsToGain(level)),
    fadeOutAt,
    fadeOut,
    holdDecibels
  }
}

/**
 * The lowest `level` at which this hold is still heard by the browser: dB, −40 or above.
 * @param hold dBFS RMS at `level` 0
 */
export function lowestLevel(hold: Decibels): Decibels {
  return clamp(LOWEST_HOLD - hold, RANGES.level.low, RANGES.level.high)
}

function recipeVoices(recipe: Recipe, seed: number): readonly Voice[] {
  if (recipe.bed === 'none') return [tone(recipe, toneAloneLevel(recipe))]
  const peak =
    decibelsToGain(HOLD + BED_CREST) + decibelsToGain(HOLD - recipe.bedLevel + crest(recipe))
  // Only a tone about as loud as its bed has no room: then both give way, and sound together as asked.
  const hold = HOLD - Math.max(0, gainToDecibels(peak) - HIGHEST_PEAK)
  const bed: BedVoice = { kind: 'bed', bed: recipe.bed, rms: decibelsToGain(hold), seed }
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

function tone(recipe: Recipe, level: Decibels): ToneVoice {
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
