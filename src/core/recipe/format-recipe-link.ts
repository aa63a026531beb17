import { formatClockTime } from '../base/clock-time.ts'
import { formatQuery } from '../base/query.ts'
import type { Recipe } from './recipe.ts'
import type { PlayerChoice } from '../base/settings.ts'

/** The query of a link that reproduces this recipe, without the `?`. Fields that make no difference are left out. */
export function formatRecipeLink(recipe: Recipe, player: PlayerChoice = 'auto'): string {
  const {
    mode,
    carrier,
    from,
    to,
    ramp,
    bed,
    bedLevel,
    level,
    minutes,
    fadeIn,
    fadeOut,
    fade,
    after,
    afterMinutes,
    wake,
    wakeRise,
    duty,
    depth
  } = recipe
  const lasts = after === 'bed' && bed !== 'none'
  return formatQuery({
    mode,
    carrier,
    from,
    to,
    ramp,
    bed,
    bedLevel,
    level,
    minutes,
    fadeIn,
    fadeOut,
    ...(fade === 'whole' && { fade }),
    ...(lasts && { after, afterMinutes }),
    ...(lasts && wake && { wake: formatClockTime(wake), wakeRise }),
    ...(mode === 'isochronic' && { duty, depth }),
    ...(player !== 'auto' && { player })
  })
}
