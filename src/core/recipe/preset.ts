import { type Recipe, DEFAULT_RECIPE } from './recipe.ts'
import type { SoundNeed } from './sound-need.ts'

/** A sound to begin with. Its name is in the catalogue, by id. */
export interface Preset<Id extends string = string> {
  /** kebab-case, stable */
  readonly id: Id
  readonly need: SoundNeed
  /** What differs from the default recipe. */
  readonly recipe: Partial<Omit<Recipe, 'version' | 'level' | 'fade' | 'wake' | 'wakeRise'>>
}

/** A preset as a whole sound, at the listener's own level. */
export function presetRecipe({ recipe }: Preset, level: Recipe['level']): Recipe {
  return { ...DEFAULT_RECIPE, ...recipe, level }
}
