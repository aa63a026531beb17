import { RANGES } from './recipe.ts'
import { clamp } from '../base/units.ts'

/** Minutes by which the first screen changes a session, and the shortest it makes; links may ask for less. */
export const SHORTEST_STEP = 5

/** The next whole five minutes above (`1`) or below (`-1`), kept between 5 minutes and the longest session. */
export function stepMinutes(minutes: number, direction: 1 | -1): number {
  const fives = minutes / SHORTEST_STEP
  const next = direction === 1 ? Math.floor(fives) + 1 : Math.ceil(fives) - 1
  return clamp(next * SHORTEST_STEP, SHORTEST_STEP, RANGES.minutes.high)
}
