import type { Undo } from './listeners.ts'
import type { EpochMilliseconds, Seconds } from './units.ts'

/** Time, so that core and the models read no clock of their own. */
export interface Clock {
  now(): EpochMilliseconds
  /** Minutes that local time is ahead of UTC at `at`. */
  offsetMinutes(at: EpochMilliseconds): number
  /** Calls back every `seconds` until undone. May be late or rare in a hidden page, so nothing may count its calls. */
  every(seconds: Seconds, call: () => void): Undo
  /** Calls back once. As late as `every` may be. */
  after(seconds: Seconds, call: () => void): Undo
}
