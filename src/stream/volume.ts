import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'

/** How often a ramp takes a step: each so small that it is no click. */
const STEP: Seconds = 0.01

/** The volume of a media element, for dips only. */
export interface Volume {
  /** Sets it now. */
  set(value: number): void
  /** Goes there in a straight line, then calls; at once where the system keeps the volume to itself (iOS). */
  ramp(value: number, length: Seconds, then?: () => void): void
}

/** Each call overtakes the one before, whose `then` is forgotten. */
export function createVolume(
  element: Pick<HTMLMediaElement, 'volume'>,
  clock: Pick<Clock, 'now' | 'every'>
): Volume {
  let stop: Undo | undefined

  function set(value: number): void {
    stop?.()
    stop = undefined
    element.volume = value
  }

  return {
    set,
    ramp(value, length, then) {
      const from = element.volume
      const start = clock.now()
      stop?.()
      stop = undefined
      // Set and read back, by the ramp's own first step: some systems take the value and change nothing.
      element.volume = from + (value - from) * Math.min(1, STEP / length)
      if (element.volume === from) {
        then?.()
        return
      }
      stop = clock.every(STEP, () => {
        const done = (clock.now() - start) / (length * 1000)
        if (done < 1) {
          element.volume = from + (value - from) * Math.max(0, done)
          return
        }
        set(value)
        then?.()
      })
    }
  }
}
