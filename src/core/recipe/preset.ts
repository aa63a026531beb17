import { type Recipe, DEFAULT_RECIPE, tidyRecipe } from './recipe.ts'
import type { SoundNeed } from './sound-need.ts'

/** What pitches were studied in: music before sleep, or something by day. */
export type PitchStudies = 'music' | 'by day'

/** A sound to begin with. Its name is in the catalogue, by id. */
export interface Preset<Id extends string = string> {
  /** kebab-case, stable */
  readonly id: Id
  readonly need: SoundNeed
  /** Of a pitch: what was studied of it, where anything was. */
  readonly known?: PitchStudies
  /** What differs from the default recipe. */
  readonly recipe: Partial<Omit<Recipe, 'version' | 'level' | 'fade' | 'wake' | 'wakeRise'>>
}

/** A preset as a whole sound, at the listener's own level. */
export function presetRecipe({ recipe }: Preset, level: Recipe['level']): Recipe {
  return tidyRecipe({ ...DEFAULT_RECIPE, ...recipe, level })
}
