import type { Recipe } from './recipe.ts'

/** A recipe to start from. Its name is in the catalogue, by id. */
export interface Preset<Id extends string = string> {
  /** kebab-case, stable */
  readonly id: Id
  readonly recipe: Omit<Recipe, EndingField>
}

/** The fields of a recipe chosen for the rest of the night: no preset changes them. */
type EndingField = 'fade' | 'after' | 'afterMinutes' | 'wake' | 'wakeRise'
