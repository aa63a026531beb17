import type { Clock } from './clock.ts'
import type { EpochMilliseconds, Seconds } from './units.ts'

/** A time of day on a wall clock. */
export interface ClockTime {
  /** 0–23 */
  readonly hour: number
  /** 0–59 */
  readonly minute: number
}

const HOUR = 3_600_000

/**
 * The next moment after `now` at which local clocks show `time`: today or tomorrow. Where the clocks go back, the
 * second showing counts if the first has passed; where they go forward over it, the moment just as long after midnight.
 */
export function nextClockTime(now: EpochMilliseconds, time: ClockTime): EpochMilliseconds {
  const today = new Date(now)
  for (let days = 0; days < 3; days++) {
    const first = new Date(
      today.getFullYear(),
      today.getMonth(),
      today.getDate() + days,
      time.hour,
      time.minute
    ).getTime()
    const again = new Date(first + HOUR)
    const shownTwice = again.getHours() === time.hour && again.getMinutes() === time.minute
    if (first > now) return first
    if (shownTwice && again.getTime() > now) return again.getTime()
  }
  throw new RangeError(
    `A clock time must be an hour 0–23 and a minute 0–59; it was ${time.hour}:${time.minute}.`
  )
}

/**
 * Reads "23:05" or "7:30".
 * @returns undefined for anything else
 */
export function parseClockTime(text: string): ClockTime | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match ? { hour: Number(match[1]), minute: Number(match[2]) } : undefined
}

/** "07:30", which {@link parseClockTime} reads and a time field takes. */
export function formatClockTime({ hour, minute }: ClockTime): string {
  return [hour, minute].map(part => String(part).padStart(2, '0')).join(':')
}

/** Where in the score the clock next shows that time: seconds. */
export function endPosition(position: Seconds, now: EpochMilliseconds, time: ClockTime): Seconds {
  return position + (nextClockTime(now, time) - now) / 1000
}

/** Seconds after local midnight: what a sequence means by NOW. */
export function timeOfDay(clock: Clock): Seconds {
  const now = clock.now()
  return (now / 1000 + clock.offsetMinutes(now) * 60) % 86_400
}

/** The same on this machine's own clocks, in whole seconds. */
export function localTimeOfDay(now: EpochMilliseconds): Seconds {
  const date = new Date(now)
  return date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds()
}
