import { endPosition } from '../base/clock-time.ts'
import { constant } from '../score/early/constant-curve.ts'
import { fadeInPoints, fadeOutPoints, lowestLevel, SHORTEST_RAMP } from '../score/fades.ts'
import { bedCompensation, bedCrest } from '../score/loudness.ts'
import type { Composed } from './compose.ts'
import { composer } from './composer.ts'
import { HIGHEST_PEAK, HOLD, recipeTone, toneAloneLevel, toneCrest } from './recipe-tone.ts'
import { type Recipe, fitRecipe, RANGES, sessionSeconds } from './recipe.ts'
import type { BedVoice, Score, Voice } from '../score/score.ts'
import { LONGEST_SCORE } from '../score/score.ts'
import type { Decibels, EpochMilliseconds, Seconds } from '../base/units.ts'
import { clamp, decibelsToGain, gainToDecibels } from '../base/units.ts'

/** Seed of the beds where none is given. */
export const DEFAULT_SEED = 0x6e656170

/**
 * Compiles a recipe into the plan of all that sounds. Fields out of range are fitted first, as `fitRecipe` says.
 * At `level` 0 the bed holds −20 dBFS RMS, or as much more or less as makes it about as loud as pink, and the tone sits
 * `bedLevel` dB below it, or as much lower together, at most 5 dB, as keeps their peaks at {@link HIGHEST_PEAK}; a tone
 * alone takes the bed's place, compensated for its carrier.
 * @param seed unsigned 32-bit seed of the bed
 * @param wakeAt where the recipe's wake lies: seconds in the score. Without it, or where `wakeFault` finds one, there
 * is none.
 */
export function compileRecipe(
  wanted: Recipe,
  seed: number = DEFAULT_SEED,
  wakeAt?: Seconds
): Score {
  const { recipe } = fitRecipe(wanted)
  const { voices, holdDecibels } = recipeVoices(recipe, seed)
  const session = {
    ...laySession(recipe, voices, holdDecibels),
    ...(recipe.balance && { balance: recipe.balance })
  }
  // Without the code for it, silence follows.
  const lay = recipe.after === 'silence' ? undefined : composer()?.layAfterRecipe
  return lay?.(recipe, session, wakeAt) ?? session
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

/** What sounds in a session, and how loud it is together: dBFS RMS. */
function recipeVoices(recipe: Recipe, seed: number): Composed {
  const compose = isComposed(recipe) ? composer()?.composeVoices : undefined
  if (compose) return compose(recipe, seed)
  const voices = plainVoices(recipe, seed)
  return { voices, holdDecibels: gainToDecibels(Math.hypot(...voices.map(voice => voice.rms))) }
}

function plainVoices(recipe: Recipe, seed: number): readonly Voice[] {
  if (recipe.bed === 'none') return [recipeTone(recipe, toneAloneLevel(recipe))]
  const wanted = HOLD + bedCompensation(recipe.bed)
  const peak =
    decibelsToGain(wanted + bedCrest(recipe.bed)) +
    decibelsToGain(wanted - recipe.bedLevel + toneCrest(recipe))
  // Only a tone about as loud as its bed has no room: then both are lowered, and together are as loud as asked.
  const hold = wanted - Math.max(0, gainToDecibels(peak) - HIGHEST_PEAK)
  const bed: BedVoice = { kind: 'bed', bed: recipe.bed, rms: decibelsToGain(hold), seed }
  return [recipeTone(recipe, hold - recipe.bedLevel), bed]
}

/** Whether a recipe needs {@link Composed} voices: otherwise version 1 already had all of them. */
function isComposed({ mode, layers, stages, breath, tilt }: Recipe): boolean {
  return mode === 'noise' || Boolean(layers?.length || stages?.length || breath || tilt)
}
