import { LATEST_WAKE, layAfter, LEAST_RISE } from '../score/after-session.ts'
import { SHORTEST_RAMP } from '../score/fades.ts'
import type { Score } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'
import { type Recipe, sessionSeconds } from './recipe.ts'

/**
 * A session and the bed that goes on after it, up to the wake if there is one.
 * @param recipe fitted
 * @param session its score, which ends in silence
 * @param wakeAt seconds in the score
 */
export function layAfterRecipe(recipe: Recipe, session: Score, wakeAt?: Seconds): Score {
  const wake =
    wakeAt !== undefined && !wakeFault(recipe, wakeAt)
      ? { at: wakeAt, rise: recipe.wakeRise * 60 }
      : undefined
  const { duration, fadeOutAt } = session
  const after = { fadeAt: fadeOutAt, at: duration, fade: session.fadeOut }
  const end = duration + recipe.afterMinutes * 60
  const fadeOut = Math.max(recipe.fadeOut, SHORTEST_RAMP)
  return layAfter({ ...session, fadeOut, after }, 0, { at: duration, end, wake })
}

/**
 * Why a score cannot hold this wake, if so: it comes before the session is over and a minute is left to rise in, or
 * lies beyond the longest score.
 * @param wakeAt seconds in the score
 */
export function wakeFault(recipe: Recipe, wakeAt: Seconds): 'too soon' | 'too far' | undefined {
  if (wakeAt < sessionSeconds(recipe) + LEAST_RISE) return 'too soon'
  return wakeAt > LATEST_WAKE ? 'too far' : undefined
}
