import type { Clock } from '../core/base/clock.ts'

/** The system's time and the page's timers. */
export function createClock(page: Pick<Window, 'setInterval' | 'setTimeout'> = window): Clock {
  return {
    now: () => Date.now(),
    // The browser counts the other way: minutes that UTC is ahead. 0 - x, so that UTC itself is not -0.
    offsetMinutes: at => 0 - new Date(at).getTimezoneOffset(),
    every(seconds, call) {
      const timer = page.setInterval(call, seconds * 1000)
      return () => clearInterval(timer)
    },
    after(seconds, call) {
      const timer = page.setTimeout(call, seconds * 1000)
      return () => clearTimeout(timer)
    }
  }
}
