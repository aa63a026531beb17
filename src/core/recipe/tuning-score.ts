import { compileRecipe } from './compile.ts'
import { type Recipe, fitRecipe, RANGES } from './recipe.ts'
import { stageAlone } from './stage-times.ts'
import type { BedChoice } from '../score/kinds.ts'
import type { Score } from '../score/score.ts'

/**
 * Which part of a session is heard while tuning: the beat it starts from, the one it settles at, or, by its place, what
 * a later stage comes to.
 */
export type TuningPoint = 'from' | 'to' | number

/** A recipe's sound held at one of its beats, for as long as a score may last: what is heard while tuning. */
export function tuningScore(asked: Recipe, point: TuningPoint): Score {
  const recipe = typeof point === 'number' ? stageAlone(fitRecipe(asked).recipe, point) : asked
  const beat = point === 'from' ? recipe.from : recipe.to
  return compileRecipe({
    ...recipe,
    from: beat,
    to: beat,
    ramp: 0,
    stages: [],
    fadeIn: 0,
    fadeOut: 0,
    fade: 'end',
    after: 'silence',
    minutes: RANGES.minutes.high
  })
}

/** A background by itself, as loud as it would be in a recipe, or the recipe's tone where there is none. */
export function bedAlone(recipe: Recipe, bed: BedChoice): Score {
  const score = tuningScore({ ...recipe, bed, layers: [], breath: 0 }, 'to')
  if (bed === 'none') return score
  return { ...score, voices: score.voices.filter(voice => voice.kind === 'bed') }
}
