import type { ClockTime } from '../base/clock-time.ts'
import { fromMidnight } from '../base/moment.ts'
import type { Minutes } from '../base/units.ts'

/** The next clock time earlier (−1) or later (1) that is a multiple of `step` minutes; over midnight. */
export function stepClockTime(time: ClockTime, step: Minutes, direction: 1 | -1): ClockTime {
  const steps = (time.hour * 60 + time.minute) / step
  return fromMidnight((direction === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * step)
}

/** The clock time so many minutes before another; over midnight. */
export function clockTimeBefore({ hour, minute }: ClockTime, minutes: Minutes): ClockTime {
  return fromMidnight(hour * 60 + minute - minutes)
}

/** How long after a clock time the next showing of another one is: 0 up to a day. */
export function minutesAfter(from: ClockTime, to: ClockTime): Minutes {
  return ((to.hour - from.hour) * 60 + to.minute - from.minute + 1440) % 1440
}
