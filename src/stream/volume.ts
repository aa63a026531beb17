import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'

/** How often a ramp takes a step: each so small that it is no click. */
const STEP: Seconds = 0.01

/** The volume of a media element: how far it is open, times the level of what it plays. */
export interface Volume {
  /** Whether it can be set: some systems keep it to themselves (iOS). */
  readonly settable: boolean
  /** Opens it so far now: 0 for silence, 1 for all of the level. */
  set(opening: number): void
  /** Leaves it as far open as a ramp has brought it. */
  hold(): void
  /** Opens it so far with a slow start, or closes it in a straight line, then calls; at once where it cannot be set. */
  ramp(opening: number, length: Seconds, then?: () => void): void
  /** Brings the level to a gain, 0–1, in a straight line; now, where `length` is 0. */
  level(gain: number, length: Seconds): void
}

/** How far a ramp has come by a share of its time, both 0–1. */
type Shape = (share: number) => number

const straight: Shape = share => share
/** A device may be late by 100 to 250 ms after the element says that it plays: what it misses must not be much. */
const slowStart: Shape = share => share ** 3

/** Each call overtakes the one before of its kind, whose `then` is forgotten. */
export function createVolume(
  element: Pick<HTMLMediaElement, 'volume'>,
  clock: Pick<Clock, 'now' | 'every'>,
  settable: boolean
): Volume {
  const opening = createFader(clock, apply)
  const level = createFader(clock, apply)

  function apply(): void {
    if (settable) element.volume = opening.value() * level.value()
  }

  return {
    settable,
    set: opening.set,
    hold: () => opening.set(opening.value()),
    ramp(value, length, then) {
      const shape = value > opening.value() ? slowStart : straight
      if (settable) return opening.ramp(value, length, shape, then)
      opening.set(value)
      then?.()
    },
    level(gain, length) {
      if (length === 0) level.set(gain)
      else if (gain !== level.target()) level.ramp(gain, length, straight)
    }
  }
}

interface Fader {
  value(): number
  /** Where its ramp leads. */
  target(): number
  set(value: number): void
  ramp(value: number, length: Seconds, shape: Shape, then?: () => void): void
}

function createFader(clock: Pick<Clock, 'now' | 'every'>, apply: () => void): Fader {
  let value = 1
  let target = 1
  let stop: Undo | undefined

  function end(): void {
    stop?.()
    stop = undefined
  }

  function set(next: number): void {
    end()
    target = next
    value = next
    apply()
  }

  return {
    value: () => value,
    target: () => target,
    set,
    ramp(next, length, shape, then) {
      const from = value
      const start = clock.now()
      const reach = (done: number): void => {
        value = from + (next - from) * shape(done)
        apply()
      }
      end()
      target = next
      reach(Math.min(1, STEP / length))
      stop = clock.every(STEP, () => {
        const done = (clock.now() - start) / (length * 1000)
        if (done < 1) return reach(Math.max(0, done))
        set(next)
        then?.()
      })
    }
  }
}
