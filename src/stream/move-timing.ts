import type { Seconds } from '../core/base/units.ts'
import { clamp } from '../core/base/units.ts'

/** Down before moving to another score, and up after it. */
export const MOVE_FADE: Seconds = 0.4
/** Presses within this time are gathered into one move. */
const GATHER: Seconds = 1

/**
 * How long more presses are waited for before a move.
 * @param left until the file that plays or the score that follows ends: neither may end before the move
 */
export function gatherTime(left: Seconds): Seconds {
  return clamp(left - 2 * MOVE_FADE, 0, GATHER)
}
