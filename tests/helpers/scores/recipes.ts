import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import fc from 'fast-check'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { AFTERS, FADES, fitRecipe, RANGES, tidyRecipe } from '../../../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import { parseRecipeLink } from '../../../src/core/recipe/recipe-link.ts'

const number = (field: keyof typeof RANGES, beyond = 0): fc.Arbitrary<number> =>
  fc
    .double({ min: RANGES[field].low - beyond, max: RANGES[field].high + beyond, noNaN: true })
    .map(each => Math.round(each * 100) / 100 + 0)

/**
 * Recipes with what version 1 knew.
 * @param beyond how far outside of its range each number may lie
 */
export const recipes = (beyond: number): fc.Arbitrary<Recipe> =>
  fc
    .record<Recipe>({
      version: fc.constant(1 as const),
      mode: fc.constantFrom(...TONE_MODES),
      bed: fc.constantFrom(...BED_CHOICES),
      carrier: number('carrier', beyond),
      from: number('from', beyond),
      to: number('to', beyond),
      ramp: number('ramp', beyond),
      bedLevel: number('bedLevel', beyond),
      level: number('level', beyond),
      minutes: number('minutes', beyond),
      fadeIn: number('fadeIn', beyond),
      fadeOut: number('fadeOut', beyond),
      fade: fc.constantFrom(...FADES),
      after: fc.constantFrom(...AFTERS),
      afterMinutes: number('afterMinutes', beyond),
      wake: fc.option(fc.record({ hour: fc.nat({ max: 23 }), minute: fc.nat({ max: 59 }) }), {
        nil: undefined
      }),
      wakeRise: number('wakeRise', beyond),
      duty: number('duty', beyond),
      depth: number('depth', beyond)
    })
    .map(tidyRecipe)

/** Recipes as a link gives them: fitted, and without what makes no difference. */
export const linkedRecipes: fc.Arbitrary<Recipe> = recipes(0).map(
  recipe => parseRecipeLink(formatRecipeLink(fitRecipe(recipe).recipe)).recipe
)
