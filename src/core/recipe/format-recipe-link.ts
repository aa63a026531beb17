import { formatQuery } from '../base/query.ts'
import { composer } from './composer.ts'
import { hasBackground } from './composition.ts'
import { type Recipe, DEFAULT_RECIPE, tidyRecipe } from './recipe.ts'
import { linkFields } from './recipe-link.ts'
import type { PlayerChoice } from '../base/settings.ts'

/** The query of a link that reproduces this recipe, without the `?`. Fields that make no difference are left out. */
export function formatRecipeLink(asked: Recipe, player: PlayerChoice = 'auto'): string {
  const lasts = asked.after === 'bed' && hasBackground(asked)
  const wakes = lasts && asked.wake !== undefined
  const pulses = asked.mode === 'isochronic' || asked.mode === 'noise'
  const breathes = Boolean(asked.breath)
  const used: Partial<Record<string, boolean>> = {
    fade: asked.fade === 'whole',
    after: lasts,
    afterMinutes: lasts,
    wake: wakes,
    wakeRise: wakes,
    duty: pulses,
    depth: pulses,
    breathFrom: breathes,
    breathMinutes: breathes,
    breathDepth: breathes,
    inhale: breathes
  }
  // In the order of the default recipe's fields, whatever this one was made of.
  const ordered = Object.entries({ ...DEFAULT_RECIPE, ...asked })
  const recipe = tidyRecipe(
    Object.fromEntries(ordered.filter(([name]) => used[name] ?? true)) as unknown as Recipe
  )
  const defaults: Readonly<Record<string, unknown>> = {
    ...DEFAULT_RECIPE,
    // As long as its stages, unless it says otherwise.
    ...(recipe.stages && { minutes: composer()?.code.nightMinutes(recipe) })
  }
  const said = linkFields(recipe)
  // Links of version 1 say their defaults too.
  const fields = Object.keys(recipe).flatMap(
    (name): readonly (readonly [string, string | number])[] => {
      const value = said[name]
      return value === undefined || (recipe.version === 2 && value === defaults[name])
        ? []
        : [[name, value]]
    }
  )
  return formatQuery({
    ...Object.fromEntries(fields),
    ...(player !== 'auto' && { player })
  })
    .replaceAll('%2C', ',')
    .replaceAll('own%3A', 'own:')
}
