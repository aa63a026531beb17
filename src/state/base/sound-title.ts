import { type Recipe, fitRecipe } from '../../core/recipe/recipe.ts'
import { allWords } from './words.ts'

/** "Binaural, 8 → 3 Hz": what a recipe sounds like, in a few words. */
export function soundOf(asked: Recipe): string {
  const { mode, from, to } = fitRecipe(asked).recipe
  const { lockScreen, recipe } = allWords()
  if (mode === 'plain') return recipe.modes.plain
  const rate = from === to ? recipe.hertz(to) : lockScreen.falling(from, to)
  return `${recipe.modes[mode]}, ${rate}`
}
