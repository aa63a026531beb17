import { endPosition } from '../core/base/clock-time.ts'
import type { EpochMilliseconds } from '../core/base/units.ts'
import { compileRecipe as compile, DEFAULT_SEED } from '../core/recipe/compile.ts'
import { formatRecipeLink } from '../core/recipe/format-recipe-link.ts'
import { findRecipeQuery } from '../core/recipe/link.ts'
import type { Recipe } from '../core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../core/recipe/recipe.ts'
import type { ParsedLink } from '../core/recipe/recipe-link.ts'
import { parseRecipeLink } from '../core/recipe/recipe-link.ts'
import type { Score } from '../core/score/score.ts'
import { readyComposer } from '../core/recipe/composed.ts'
import { checkRecipe } from './check-recipe.ts'

readyComposer()

/**
 * What a link asks for. `problems` are values that can't be used, in whose place the defaults stand; `adjustments` are
 * lengths without room in the session, which {@link compileRecipe} shortens.
 */
export type RecipeLink = Pick<ParsedLink, 'recipe' | 'problems' | 'adjustments'>

/** What a recipe leaves open. */
export interface CompileOptions {
  /** Of the bed's noise: a whole number from 0 to 2³² − 1. The same seed gives the same samples. Missing: the app's own. */
  readonly seed?: number
  /** When the sound starts: milliseconds since 1970 UTC. Only a recipe with `wake` depends on it. Missing: now. */
  readonly now?: EpochMilliseconds
}

/**
 * Reads a link to a recipe.
 * @param text an address of Neap, only what follows its `#`, or only its query; words around it don't matter
 * @returns undefined where there is no link to a recipe
 */
export function readLink(text: string): RecipeLink | undefined {
  const query = findRecipeQuery(text)
  if (query === undefined) return undefined
  const { recipe, problems, adjustments } = parseRecipeLink(query)
  return { recipe, problems, adjustments }
}

/**
 * The link to a recipe, from `#` on: append it to the address of any Neap.
 * @param recipe what is missing is as in {@link DEFAULT_RECIPE}
 * @throws RangeError as {@link compileRecipe}.
 */
export function formatLink(recipe: Partial<Recipe>): string {
  return `#/?${formatRecipeLink(checkRecipe({ ...DEFAULT_RECIPE, ...recipe }))}`
}

/**
 * Compiles a recipe into a score. Where its lengths leave each other no room, they are shortened as in the app: the
 * fade-out to the session, the fade-in and the ramp to what it leaves.
 * @param recipe what is missing is as in {@link DEFAULT_RECIPE}
 * @throws RangeError naming the field for a value out of its range ({@link RANGES}), or of a name that no recipe has; for a
 * seed out of range.
 */
export function compileRecipe(
  recipe: Partial<Recipe>,
  { seed = DEFAULT_SEED, now = Date.now() }: CompileOptions = {}
): Score {
  if (seed >>> 0 !== seed)
    throw new RangeError(`seed must be a whole number from 0 to ${2 ** 32 - 1}; it was ${seed}.`)
  const whole = checkRecipe({ ...DEFAULT_RECIPE, ...recipe })
  return compile(whole, seed, whole.wake && endPosition(0, now, whole.wake))
}
