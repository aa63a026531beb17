import { laySession, compileRecipe } from '../recipe/compile.ts'
import { type Recipe, boundRecipe, fitRecipe, UNUSED_WITH_FILE } from '../recipe/recipe.ts'
import { lastStage } from '../recipe/stage-times.ts'
import { sessionEnd } from '../score/early/session-end.ts'
import { lowestLevel } from '../score/fades.ts'
import { laterVoices } from '../files/later-part.ts'
import { isCrowded } from '../score/score-limits.ts'
import { type Score, currentLevel } from '../score/score.ts'
import { type Decibels, type Hours, clamp } from '../base/units.ts'

/** How much softer the second sound is: somebody awake at three hears more than somebody going to bed. A judgement. */
export const AGAIN_SOFTER: Decibels = 6
/** Minutes that it lasts: half the session, within these. A judgement. */
export const AGAIN_MINUTES = { low: 10, high: 30 } as const
/** How long after the session's end it stays ready: the longest night. */
export const AGAIN_WITHIN: Hours = 10

/** What was heard of a session that has ended. */
export interface EndedSound {
  /** As planned: for a sealed night the one with the beat. */
  readonly score: Score
  readonly recipe: Recipe
  /** Whether a file played. */
  readonly imported: boolean
}

/** The sound for going back to sleep. */
export interface AgainSound {
  readonly score: Score
  /** What the journal notes as played. */
  readonly recipe: Recipe
  readonly minutes: number
}

/**
 * The sound for whoever wakes after a session: the same one at half the length and {@link AGAIN_SOFTER} softer, as far
 * as there is room, straight at its slow beat, and silence afterwards. Of a file, its last part.
 * @returns undefined after a night of silence
 */
export function againSound({ score, recipe, imported }: EndedSound): AgainSound | undefined {
  if (score.voices.length === 0) return undefined
  const minutes = againMinutes(score)
  const lowest = lowestLevel(score.holdDecibels)
  const last = lastStage(fitRecipe(recipe).recipe)
  const softer: Recipe = boundRecipe({
    ...last,
    minutes,
    level: clamp(currentLevel(score) - AGAIN_SOFTER, lowest, 0),
    from: last.to,
    ramp: 0,
    after: 'silence',
    wake: undefined
  })
  return {
    score: imported ? lastPart(score, softer) : compileRecipe(softer),
    recipe: softer,
    minutes
  }
}

function againMinutes(score: Score): number {
  return clamp(Math.round(sessionEnd(score) / 120), AGAIN_MINUTES.low, AGAIN_MINUTES.high)
}

function lastPart(score: Score, softer: Recipe): Score {
  const { recipe } = fitRecipe({ ...softer, ...UNUSED_WITH_FILE })
  const from = Math.max(0, sessionEnd(score) - recipe.minutes * 60)
  const { repeat, holdDecibels } = score
  const later = laterVoices(score.voices, from, repeat)
  // A file at the limit has no room for the points of a cut: it begins where it begins.
  const voices = isCrowded({ voices: later, ...(repeat !== undefined && { repeat }) })
    ? score.voices
    : later
  const session = laySession(recipe, voices, holdDecibels)
  return repeat === undefined ? session : { ...session, repeat }
}
