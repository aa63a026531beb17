import type { Recipe } from '../core/recipe/recipe.ts'
import { AFTERS, DEFAULT_RECIPE, FADES, NUMBER_FIELDS, RANGES } from '../core/recipe/recipe.ts'
import { BED_CHOICES, TONE_MODES } from '../core/score/kinds.ts'

const CHOICES = { mode: TONE_MODES, bed: BED_CHOICES, fade: FADES, after: AFTERS } as const

/**
 * The same recipe. The app fits what a listener can only reach by a link; a program is told.
 * @throws RangeError naming the first field that is unknown or out of range.
 */
export function checkRecipe(recipe: Recipe): Recipe {
  const unknown = Object.keys(recipe).find(name => !Object.hasOwn(DEFAULT_RECIPE, name))
  if (unknown !== undefined) throw new RangeError(`A recipe has no ${unknown}.`)
  if (recipe.version !== 1) throw refused('version', '1', recipe.version)
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value: string = recipe[name as keyof typeof CHOICES]
    if (!(choices as readonly string[]).includes(value))
      throw refused(name, choices.join(', '), value)
  }
  for (const field of NUMBER_FIELDS) {
    const { low, high, unit } = RANGES[field]
    const value = recipe[field]
    if (!(value >= low && value <= high))
      throw refused(field, `${low} to ${high} ${unit}`.trimEnd(), value)
  }
  return recipe
}

function refused(name: string, must: string, was: unknown): RangeError {
  return new RangeError(`${name} must be ${must}; it was ${String(was)}.`)
}
