import type { ClockTime } from '../base/clock-time.ts'
import type { Recipe } from '../recipe/recipe.ts'
import { fitRecipe } from '../recipe/recipe.ts'
import type { Score } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'

/** What was asked for by the clock: it wakes or ends then, or there is no room for that wake. */
export interface ClockPromise {
  readonly what: 'wakes' | 'ends' | 'no wake'
  readonly time: ClockTime
}

/**
 * What a session that plays promises for a time of day; undefined where nothing was asked for, or once it has woken.
 * @param recipe what was asked for; none where a file plays, which wakes nobody
 * @param endTime the end that was asked for by the clock, as long as it stands
 */
export function clockPromise(
  { after }: Score,
  position: Seconds,
  recipe: Recipe | undefined,
  endTime: ClockTime | undefined
): ClockPromise | undefined {
  const time = recipe && fitRecipe(recipe).recipe.wake
  if (time && after?.wake) return position < after.wake.at ? { what: 'wakes', time } : undefined
  if (endTime) return { what: 'ends', time: endTime }
  return time && { what: 'no wake', time }
}
