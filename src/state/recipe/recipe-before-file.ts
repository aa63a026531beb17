import { formatStoredRecipe, parseRecipeLink } from '../../core/recipe/recipe-link.ts'
import type { Ports } from '../../core/ports.ts'
import type { TonightModel } from './tonight-model.ts'

/** Remembers the listener's own sound before a file replaces it, with its own length and fades. */
export function keepOwnRecipe(values: Ports['storage']['values'], tonight: TonightModel): void {
  if (!tonight.file.peek()) void values.set('own-recipe', formatStoredRecipe(tonight.recipe.peek()))
}

/** Restores the listener's own sound, as it was before a file replaced it. */
export async function backToOwnRecipe(
  values: Ports['storage']['values'],
  tonight: TonightModel
): Promise<void> {
  const kept = await values.get('own-recipe')
  tonight.play(undefined, typeof kept === 'string' ? parseRecipeLink(kept).recipe : {})
}
