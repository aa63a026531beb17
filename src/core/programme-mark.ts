import { compileRecipe } from './compile.ts'
import { constant } from './curve.ts'
import type { NightNumber } from './programme.ts'
import type { Recipe } from './recipe.ts'
import { mix } from './render/hash.ts'
import type { Score } from './score.ts'

/** The two sides of the self-test: the night's beat, or the same sound without one. */
export const ARMS = ['beat', 'plain'] as const
export type Arm = (typeof ARMS)[number]

/** What seals are made of: nothing that says a side to those who read it. */
export const SEAL = /^[0-9a-z]{14}$/

/** What a session is of the programme. */
export interface ProgrammeMark {
  readonly night?: NightNumber
  /** A night of silence: its recipe lies by. */
  readonly silent?: true
  /** A night of the self-test that is not revealed: the side is in it, and no screen says which. */
  readonly seal?: string
  /** The side of a night of the self-test, once revealed. The recipe is then what was heard. */
  readonly arm?: Arm
}

/** The side that a seal stands for. No list is needed, so a session that is gone on with sounds as it did. */
export function armOf(seal: string): Arm {
  let hash = 0
  for (const character of seal) hash = mix(hash + character.charCodeAt(0))
  return hash < 0 ? 'beat' : 'plain'
}

/** A sealed score as it is heard. What is drawn and told of it stays the score with the beat. */
export function heardScore(score: Score, seal: string | undefined): Score {
  if (!seal || armOf(seal) === 'beat') return score
  const voices = score.voices.map(voice =>
    voice.kind === 'tone' ? { ...voice, mode: 'plain' as const, beat: constant(0) } : voice
  )
  return { ...score, voices }
}

/** As long as the recipe's session, with nothing in it. */
export function silentScore(recipe: Recipe): Score {
  const bare: Recipe = { ...recipe, bed: 'none', fadeIn: 0, fadeOut: 0, fade: 'end' }
  return { ...compileRecipe(bare), voices: [] }
}
