import type { ClockTime } from '../base/clock-time.ts'
import { type Recipe, fitRecipe } from '../recipe/recipe.ts'
import type { Score } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'

/** What was requested by the clock: it wakes or ends then, or there is no room for that wake. */
export interface ClockPromise {
  readonly what: 'wakes' | 'ends' | 'no wake'
  readonly time: ClockTime
}

/**
 * What an open session will do at a time of day; undefined where nothing was requested, or after the wake.
 * @param recipe the requested one; none where a file plays, which never wakes
 * @param endTime the end requested by the clock, as long as it holds
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
