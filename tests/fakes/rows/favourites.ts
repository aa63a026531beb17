import type { Favourite } from '../../../src/core/files/favourite.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'

/** The default recipe under a name, with whatever a test cares about put in its place. */
export function favourite(change: Partial<Favourite> = {}): Favourite {
  return {
    id: 'sea',
    version: 1,
    name: 'By the sea',
    recipe: DEFAULT_RECIPE,
    place: 0,
    ...change
  }
}
