import type { Clock } from '../../src/core/base/clock.ts'
import type { Undo } from '../../src/core/base/listeners.ts'
import type { EpochMilliseconds, Seconds } from '../../src/core/base/units.ts'

/** A clock that only moves when told to. */
export interface FakeClock extends Clock {
  /** Lets time pass; every call that falls due is made at its own moment, in order. */
  advance(seconds: Seconds): void
  /** Lets time pass with the page frozen: no call is made until the end, then each overdue one is made once. */
  freeze(seconds: Seconds): void
  /** How many calls are still to come. An idle app has none. */
  pending(): number
}

interface Timer {
  due: EpochMilliseconds
  readonly period: number | undefined
  readonly call: () => void
}

/** 2026-03-14 22:30 UTC. */
export const EVENING: EpochMilliseconds = Date.UTC(2026, 2, 14, 22, 30)

/**
 * @param start where the clock stands at first
 * @param offset minutes that local time is ahead of UTC: a number, or a rule for a test of the clocks going forward
 */
export function createFakeClock(
  start: EpochMilliseconds = EVENING,
  offset: number | ((at: EpochMilliseconds) => number) = 0
): FakeClock {
  const timers = new Set<Timer>()
  let now = start

  function add(seconds: Seconds, period: number | undefined, call: () => void): Undo {
    const timer: Timer = { due: now + seconds * 1000, period, call }
    timers.add(timer)
    return () => void timers.delete(timer)
  }

  function earliest(until: EpochMilliseconds): Timer | undefined {
    let found: Timer | undefined
    for (const timer of timers)
      if (timer.due <= until && (!found || timer.due < found.due)) found = timer
    return found
  }

  function fire(timer: Timer): void {
    if (timer.period === undefined) timers.delete(timer)
    else timer.due = now + timer.period
    timer.call()
  }

  return {
    now: () => now,
    offsetMinutes: at => (typeof offset === 'number' ? offset : offset(at)),
    every(seconds, call) {
      if (!(seconds > 0)) throw new RangeError(`A period must be above 0 s; it was ${seconds}.`)
      return add(seconds, seconds * 1000, call)
    },
    after(seconds, call) {
      if (!(seconds >= 0)) throw new RangeError(`A delay must be 0 s or more; it was ${seconds}.`)
      return add(seconds, undefined, call)
    },
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`Time cannot go back by ${-seconds} s.`)
      const until = now + seconds * 1000
      for (let timer = earliest(until); timer; timer = earliest(until)) {
        now = Math.max(now, timer.due)
        fire(timer)
      }
      now = until
    },
    freeze(seconds) {
      now += seconds * 1000
      const overdue = [...timers].filter(timer => timer.due <= now)
      for (const timer of overdue.toSorted((one, other) => one.due - other.due))
        if (timers.has(timer)) fire(timer)
    },
    pending: () => timers.size
  }
}
