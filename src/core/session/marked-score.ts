import type { ProgrammeMark } from './night-mark.ts'
import { compileAt, compileRecipe } from '../recipe/compile.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { Score } from '../score/score.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/**
 * Whether a seal stands for the side without a beat. No list is needed, so a session that is gone on with sounds as it
 * did. In a base that is odd, every figure has its say in what is even.
 */
export function isBeatless(seal: string): boolean {
  return parseInt(seal, 35) % 2 === 0
}

/** A sealed score as it is heard. What is drawn and told of it stays the score with the beat. */
export function heardScore(score: Score, seal: string | undefined): Score {
  if (!seal || !isBeatless(seal)) return score
  const voices = score.voices.map(voice =>
    voice.kind === 'tone' ? { ...voice, mode: 'plain' as const } : voice
  )
  return { ...score, voices }
}

/** A recipe's score as {@link compileAt} makes it; of a night of silence, one as long. */
export function compileMarked(
  recipe: Recipe,
  mark: ProgrammeMark | undefined,
  position: Seconds,
  now: EpochMilliseconds
): Score {
  return mark?.silent ? silentScore(recipe) : compileAt(recipe, position, now)
}

/** As long as the recipe's session, with nothing in it. */
export function silentScore(recipe: Recipe): Score {
  const bare: Recipe = { ...recipe, bed: 'none', fadeIn: 0, fadeOut: 0, fade: 'end' }
  return { ...compileRecipe(bare), voices: [] }
}
