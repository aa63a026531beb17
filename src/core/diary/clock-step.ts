import type { ClockTime } from '../base/clock-time.ts'
import type { Minutes } from '../base/units.ts'

/** The next clock time earlier (−1) or later (1) that is a multiple of `step` minutes; over midnight. */
export function stepClockTime(time: ClockTime, step: Minutes, direction: 1 | -1): ClockTime {
  const steps = (time.hour * 60 + time.minute) / step
  const next = (direction === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * step
  const ofDay = (next + 1440) % 1440
  return { hour: Math.floor(ofDay / 60), minute: ofDay % 60 }
}
