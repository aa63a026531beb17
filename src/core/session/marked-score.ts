import type { ProgrammeMark } from './night-mark.ts'
import { compileAt, compileRecipe } from '../recipe/compile.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { Score, Voice } from '../score/score.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/**
 * Whether a seal encodes the side without a beat. It needs no stored list, so a resumed session sounds the same. In an
 * odd base, every digit affects whether the number is even.
 */
export function isBeatless(seal: string): boolean {
  return parseInt(seal, 35) % 2 === 0
}

/** A sealed score as it is heard. The score with the beat is still the one drawn and described. */
export function heardScore(score: Score, seal: string | undefined): Score {
  if (!seal || !isBeatless(seal)) return score
  const voices = score.voices.map((voice): Voice => {
    if (voice.kind === 'tone') return { ...voice, mode: 'plain' }
    if (voice.kind !== 'bed') return voice
    const { pulse: _pulse, ...still } = voice
    return still
  })
  return { ...score, voices }
}

/** A recipe's score by {@link compileAt}; for a night of silence, one of the same length. */
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
  const bare: Recipe = { ...recipe, bed: 'none', stages: [], fadeIn: 0, fadeOut: 0, fade: 'end' }
  return { ...compileRecipe(bare), voices: [] }
}
