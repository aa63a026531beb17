import type { Clock } from './clock.ts'
import type { Seconds } from './units.ts'

/** Seconds after local midnight: what a sequence means by NOW. */
export function timeOfDay(clock: Clock): Seconds {
  const now = clock.now()
  return (now / 1000 + clock.offsetMinutes(now) * 60) % 86_400
}
