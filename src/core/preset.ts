import type { Recipe } from './recipe.ts'

/** A recipe with a name, to start from. */
export interface Preset {
  /** kebab-case, stable */
  readonly id: string
  readonly name: string
  /** What it sounds like and what it is for, in a sentence or two. */
  readonly words: string
  readonly recipe: Recipe
}
