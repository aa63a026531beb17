import type { Minutes } from '../base/units.ts'
import { ALL_NIGHT } from './after-lengths.ts'
import { hasBackground } from './composition.ts'
import { type Recipe, fitRecipe, RANGES, wholeRecipe } from './recipe.ts'
import { stageTimes } from './stage-times.ts'

/**
 * What a sound is wanted for: to fall asleep to, for a whole night, for a nap that rises at its end, from a speaker, to
 * breathe with, as a background without a tone, to compare others with, or because of its pitch.
 */
export const SOUND_NEEDS = [
  'sleep',
  'night',
  'nap',
  'speaker',
  'breathe',
  'background',
  'compare',
  'named'
] as const
export type SoundNeed = (typeof SOUND_NEEDS)[number]

/** A session of this length is a night. */
const NIGHT: Minutes = 360
/** The longest nap. */
const LONGEST_NAP: Minutes = 120

/** Whether a recipe's background plays until the morning. */
export function lastsAllNight({ after, afterMinutes, wake }: Recipe): boolean {
  return after === 'bed' && (wake !== undefined || afterMinutes >= ALL_NIGHT)
}

/** Whether a recipe is good for it. Falling asleep, all are; what is compared or asked for by name is for presets to say. */
export function meetsNeed(asked: Recipe, need: SoundNeed): boolean {
  const { recipe } = fitRecipe(asked)
  switch (need) {
    case 'sleep':
      return true
    case 'night':
      return lastsAllNight(recipe) || recipe.minutes >= NIGHT
    case 'nap':
      return recipe.minutes <= LONGEST_NAP && risesAtTheEnd(recipe)
    case 'speaker':
      return recipe.mode !== 'binaural'
    case 'breathe':
      return wholeRecipe(recipe).breath > 0
    case 'background':
      return isBackgroundAlone(recipe)
    case 'compare':
    case 'named':
      return false
  }
}

function risesAtTheEnd(recipe: Recipe): boolean {
  const [last, before] = stageTimes(recipe).toReversed()
  return last !== undefined && before !== undefined && last.level > before.level
}

/** Whether the tone is as low and as far below the background as can be: nobody hears it. */
function isBackgroundAlone(recipe: Recipe): boolean {
  const { mode, carrier, bedLevel } = recipe
  const unheard = carrier === RANGES.carrier.low && bedLevel === RANGES.bedLevel.high
  return hasBackground(recipe) && mode === 'plain' && unheard
}
