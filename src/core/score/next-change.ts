import type { Score } from './score.ts'
import type { Seconds } from '../base/units.ts'

/** The next change a listener will hear, and when: seconds in the score. */
export interface NextChange {
  /**
   * - `fade`: the sound will fade out, or is fading
   * - `bed alone`: the tone will fade, or is fading, and the bed plays on
   * - `wake`: the sound will rise, or is rising
   */
  readonly what: 'fade' | 'bed alone' | 'wake'
  readonly at: Seconds
  /** The bed is alone now. */
  readonly alone: boolean
}

/** The next change after a moment of the score. */
export function nextChange({ after, fadeOutAt }: Score, position: Seconds): NextChange {
  if (after && position < after.at) return { what: 'bed alone', at: after.fadeAt, alone: false }
  const wake = after?.wake
  if (!after || !wake || position >= wake.at)
    return { what: 'fade', at: fadeOutAt, alone: after !== undefined && !wake }
  const rise = Math.max(wake.at - wake.rise, after.at)
  return { what: 'wake', at: rise, alone: position < rise }
}
