import { ALL_NIGHT } from './after-lengths.ts'
import { type Recipe, fitRecipe } from './recipe.ts'

/** What a sound is wanted for: to fall asleep to, for a whole night, from a speaker. */
export const SOUND_NEEDS = ['sleep', 'night', 'speaker'] as const
export type SoundNeed = (typeof SOUND_NEEDS)[number]

/** Whether a recipe's background plays until the morning. */
export function lastsAllNight({ after, afterMinutes, wake }: Recipe): boolean {
  return after === 'bed' && (wake !== undefined || afterMinutes >= ALL_NIGHT)
}

/** Whether a recipe is good for it. Falling asleep, all are. */
export function meetsNeed(asked: Recipe, need: SoundNeed): boolean {
  const { recipe } = fitRecipe(asked)
  if (need === 'night') return lastsAllNight(recipe)
  return need === 'sleep' || recipe.mode !== 'binaural'
}
