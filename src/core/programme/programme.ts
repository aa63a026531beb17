import type { NightNumber } from '../session/night-mark.ts'
import { losesBinaural } from '../checks/headphone-check.ts'
import type { Headphones } from '../base/headphones.ts'
import type { Recipe, RecipeMode } from '../recipe/recipe.ts'
import type { Hertz, Seconds } from '../base/units.ts'

/** The programme's weeks in order; the third has two halves. */
export const PROGRAMME_WEEKS = ['settle', 'slow', 'deepen', 'let-go'] as const
export type ProgrammeWeek = (typeof PROGRAMME_WEEKS)[number]

interface NightOutline {
  readonly night: NightNumber
  readonly week: ProgrammeWeek
  readonly minutes: number
  readonly fadeOut: Seconds
  /** Id of the tip that goes with it. */
  readonly tip: string
}

interface BeatNight extends NightOutline {
  /**
   * `headphones`: binaural, or the same numbers in a mode that needs none. `binaural`: nothing else, as in the self-test,
   * since any other beat is plainly heard.
   */
  readonly mode: 'headphones' | 'binaural' | 'isochronic'
  readonly carrier: Hertz
  readonly from: Hertz
  readonly to: Hertz
}

interface PlainNight extends NightOutline {
  readonly mode: 'plain'
  readonly carrier: Hertz
}

/** The listener's own sound, only shorter. */
interface FreeNight extends NightOutline {
  readonly mode: 'free'
}

/** One step of the programme. */
export type ProgrammeNight = BeatNight | PlainNight | FreeNight

/** Where a phone's own speaker is strong enough, and the tone still sounds low. */
const SPEAKER_CARRIER: Hertz = 350

/**
 * The night's recipe. The beat's ramp takes the first half of the session, then holds; bed, levels, fade-in, duty and
 * depth stay the listener's. A night of the programme fades at its end, and silence follows.
 * @param own the listener's own recipe; its `monaural`, which needs no headphones, stays
 * @param headphones where binaural is known not to be heard, `headphones` nights are isochronic, and on a loudspeaker
 * the carrier is higher
 */
export function nightRecipe(night: ProgrammeNight, own: Recipe, headphones: Headphones): Recipe {
  // A night has a course of its own.
  const { stages: _stages, firstMinutes: _firstMinutes, ...whole } = own
  const base: Recipe = { ...whole, fade: 'end', after: 'silence', wake: undefined }
  const { minutes, fadeOut } = night
  if (night.mode === 'free') return { ...base, minutes, fadeOut }
  const anywhere = headphones === 'speaker' && night.mode !== 'binaural'
  const carrier = anywhere ? SPEAKER_CARRIER : night.carrier
  const timed = { ...base, carrier, minutes, fadeOut, ramp: (minutes * 60) / 2 }
  if (night.mode === 'plain') return { ...timed, mode: 'plain' }
  const { from, to } = night
  const mode = night.mode === 'headphones' ? beatMode(own.mode, headphones) : night.mode
  return { ...timed, mode, from, to }
}

function beatMode(own: RecipeMode, headphones: Headphones): RecipeMode {
  if (own === 'monaural') return own
  return losesBinaural(headphones) ? 'isochronic' : 'binaural'
}

/** Whether a recipe is exactly that of {@link nightRecipe} for this night: prepared, and unchanged since. */
export function isNightRecipe(
  night: ProgrammeNight,
  recipe: Recipe,
  headphones: Headphones
): boolean {
  const planned = nightRecipe(night, recipe, headphones)
  return (
    !recipe.stages &&
    (Object.keys(planned) as (keyof Recipe)[]).every(field => planned[field] === recipe[field])
  )
}

/**
 * Whether a recipe still plays this night: with its beat, or without one where it has none. The length, the levels, the
 * bed, and how the beat is made, are the listener's; on a free night, everything is.
 */
export function playsNight(night: ProgrammeNight, recipe: Recipe): boolean {
  switch (night.mode) {
    case 'free':
      return true
    case 'plain':
      return recipe.mode === 'plain' && recipe.fadeOut === night.fadeOut
    default: {
      const beats = night.mode === 'binaural' ? recipe.mode === 'binaural' : recipe.mode !== 'plain'
      return beats && recipe.from === night.from && recipe.to === night.to
    }
  }
}
