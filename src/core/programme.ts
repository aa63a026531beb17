import type { Recipe, ToneMode } from './recipe.ts'
import type { Hertz, Seconds } from './units.ts'

/** How many nights the programme has. */
export const NIGHTS = 21

/** Which night of the programme. */
// prettier-ignore
export type NightNumber =
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21

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
  /** `headphones`: binaural, or the same numbers in a mode that needs none. */
  readonly mode: 'headphones' | 'isochronic'
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

/**
 * The night's recipe. The beat's ramp takes the first half of the session, then holds; bed, levels, fade-in, duty and
 * depth stay the listener's. A night of the programme fades at its end, and silence follows.
 * @param own the listener's own recipe; in `isochronic` or `monaural`, which need no headphones, `headphones` nights
 * keep that mode
 */
export function nightRecipe(night: ProgrammeNight, own: Recipe): Recipe {
  const base: Recipe = { ...own, fade: 'end', after: 'silence', wake: undefined }
  const { minutes, fadeOut } = night
  const half = (minutes * 60) / 2
  switch (night.mode) {
    case 'free':
      return { ...base, minutes, fadeOut, ramp: Math.min(base.ramp, half) }
    case 'plain':
      return { ...base, mode: 'plain', carrier: night.carrier, minutes, fadeOut, ramp: half }
    case 'headphones':
    case 'isochronic': {
      const { carrier, from, to } = night
      const mode = night.mode === 'isochronic' ? night.mode : beatMode(base.mode)
      return { ...base, mode, carrier, from, to, minutes, fadeOut, ramp: half }
    }
  }
}

function beatMode(chosen: ToneMode): ToneMode {
  return chosen === 'isochronic' || chosen === 'monaural' ? chosen : 'binaural'
}
