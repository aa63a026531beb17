import { type Recipe, fitRecipe } from '../../core/recipe/recipe.ts'
import { allWords } from './words.ts'

/** "Binaural, 8 → 3 Hz": what a recipe sounds like, in a few words. */
export function soundOf(asked: Recipe): string {
  const fitted = fitRecipe(asked).recipe
  const { modes } = allWords().recipe
  return fitted.mode === 'plain' ? modes.plain : `${modes[fitted.mode]}, ${beatText(fitted)}`
}

/** "8 → 3 Hz", or "3 Hz" where it stays. */
export function beatText({ from, to }: Pick<Recipe, 'from' | 'to'>): string {
  const { lockScreen, recipe } = allWords()
  return from === to ? recipe.hertz(to) : lockScreen.falling(from, to)
}
