import { parseStoredClockTime } from '../base/moment.ts'
import { BED_CHOICES, TONE_MODES } from '../score/kinds.ts'
import type { NumberField, Recipe } from './recipe.ts'
import { AFTERS, boundRecipe, DEFAULT_RECIPE, FADES, NUMBER_FIELDS } from './recipe.ts'
import { finite, isRecord } from '../base/parse.ts'

/** Reads a recipe of unknown origin, as rows hold it. @returns undefined where its tone or its bed is missing */
export function parseStoredRecipe(stored: unknown): Recipe | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined
  const mode = TONE_MODES.find(each => each === stored['mode'])
  const bed = BED_CHOICES.find(each => each === stored['bed'])
  if (!mode || !bed) return undefined
  const numbers: Partial<Record<NumberField, number>> = {}
  for (const field of NUMBER_FIELDS) {
    const value = finite(stored[field])
    if (value !== undefined) numbers[field] = value
  }
  return boundRecipe({
    ...DEFAULT_RECIPE,
    ...numbers,
    mode,
    bed,
    // Rows from before this could be chosen.
    fade: FADES.find(each => each === stored['fade']) ?? DEFAULT_RECIPE.fade,
    after: AFTERS.find(each => each === stored['after']) ?? DEFAULT_RECIPE.after,
    wake: parseStoredClockTime(stored['wake'])
  })
}
