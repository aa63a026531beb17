import { formatClockTime } from '../base/clock-time.ts'
import { formatQuery } from '../base/query.ts'
import { type Recipe, DEFAULT_RECIPE } from './recipe.ts'
import type { PlayerChoice } from '../base/settings.ts'

/** The query of a link that reproduces this recipe, without the `?`. Fields that make no difference are left out. */
export function formatRecipeLink(recipe: Recipe, player: PlayerChoice = 'auto'): string {
  // In the order of the default recipe's fields, whatever this one was made of.
  const ordered = { ...DEFAULT_RECIPE, ...recipe }
  const { version: _, fade, after, afterMinutes, wake, wakeRise, duty, depth, ...always } = ordered
  const lasts = after === 'bed' && always.bed !== 'none'
  return formatQuery({
    ...always,
    ...(fade === 'whole' && { fade }),
    ...(lasts && { after, afterMinutes }),
    ...(lasts && wake && { wake: formatClockTime(wake), wakeRise }),
    ...(always.mode === 'isochronic' && { duty, depth }),
    ...(player !== 'auto' && { player })
  })
}
