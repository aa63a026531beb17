import type { KeyValueStore } from '../core/ports.ts'
import { parseRecipeLink } from '../core/recipe-link.ts'
import type { TonightModel } from './tonight-model.ts'

/**
 * Remembers the listener's own sound before a file takes its place: the file's length and fades may shorten what does
 * not fit into them.
 */
export function keepOwnRecipe(values: KeyValueStore, tonight: TonightModel): void {
  if (!tonight.file.peek()) void values.set('own-recipe', tonight.link())
}

/** Gives the listener's own sound back, as it was before a file took its place. */
export async function backToOwnRecipe(values: KeyValueStore, tonight: TonightModel): Promise<void> {
  const kept = await values.get('own-recipe')
  tonight.play(undefined, typeof kept === 'string' ? parseRecipeLink(kept).recipe : {})
}
