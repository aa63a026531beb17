import { finite, isRecord } from '../base/parse.ts'
import type { Seconds } from '../base/units.ts'

/** Settings of the breathing picture. */
export interface BreathPattern {
  /** Breaths a minute. */
  readonly perMinute: number
  /** The share of a breath that goes in; the rest goes out. */
  readonly inhale: number
  /** Minutes until it stops by itself. */
  readonly minutes: number
}

/** The range and step of each setting. */
export const BREATH_RANGES = {
  perMinute: { low: 4, high: 8, step: 0.5 },
  inhale: { low: 0.3, high: 0.5, step: 0.05 },
  minutes: { low: 1, high: 15, step: 1 }
} as const satisfies Readonly<
  Record<
    keyof BreathPattern,
    { readonly low: number; readonly high: number; readonly step: number }
  >
>

/**
 * About six a minute is what was studied most; breathing out for longer was linked to more vagal activity (Laborde et
 * al., 2021).
 */
export const DEFAULT_BREATH: BreathPattern = { perMinute: 6, inhale: 0.4, minutes: 5 }

/** A moment of a breath. */
export interface BreathMoment {
  readonly phase: 'in' | 'out'
  /** Number of the phase from the start: even ones are in-breaths. */
  readonly index: number
  /** Seconds since this phase began, to a thousandth, and how long it lasts. */
  readonly since: Seconds
  readonly length: Seconds
  /** Whole seconds left of the phase, counting the current one: 4, 3, 2, 1. */
  readonly count: number
}

/** How long each half of a breath lasts. */
export function breathLengths({ perMinute, inhale }: BreathPattern): {
  readonly in: Seconds
  readonly out: Seconds
} {
  const whole = 60 / perMinute
  return { in: whole * inhale, out: whole * (1 - inhale) }
}

/** Total length: it ends with a breath, the first that ends at or after the minutes. */
export function breathDuration({ perMinute, minutes }: BreathPattern): Seconds {
  return (Math.ceil(perMinute * minutes - ROUNDING) * 60) / perMinute
}

/**
 * The moment of the breath some time after the start.
 * @param elapsed 0 or more; negative values, from a clock that was set back, count as 0
 */
export function breathAt(pattern: BreathPattern, elapsed: Seconds): BreathMoment {
  const lengths = breathLengths(pattern)
  const whole = lengths.in + lengths.out
  const at = Math.max(0, elapsed) + ROUNDING
  const breath = Math.floor(at / whole)
  const within = Math.max(0, at - breath * whole)
  const phase = within < lengths.in ? 'in' : 'out'
  const length = lengths[phase]
  const since = Math.min(phase === 'in' ? within : within - lengths.in, length)
  const count = Math.max(1, Math.ceil(length - since))
  return { phase, index: breath * 2 + (phase === 'in' ? 0 : 1), since, length, count }
}

/** Seconds from a moment to the next change of its phase or its count; more than 0. */
export function untilNextCount({ since, length, count }: BreathMoment): Seconds {
  return Math.max(length - since - (count - 1), 0) + ROUNDING
}

/** A pattern with one of its numbers a step higher or lower, within its range. */
export function stepBreath(
  pattern: BreathPattern,
  name: keyof BreathPattern,
  direction: 1 | -1
): BreathPattern {
  const { low, high, step } = BREATH_RANGES[name]
  const steps = Math.round((pattern[name] - low) / step) + direction
  // Removes rounding errors of decimal fractions.
  const value = Math.round((low + steps * step) * 100) / 100
  return { ...pattern, [name]: Math.min(high, Math.max(low, value)) }
}

/** Reads a pattern of unknown origin: invalid fields take their defaults. */
export function parseBreath(stored: unknown): BreathPattern {
  const given = isRecord(stored) ? stored : {}
  const read = (name: keyof BreathPattern): number => {
    const { low, high } = BREATH_RANGES[name]
    return finite(given[name], low, high) ?? DEFAULT_BREATH[name]
  }
  return { perMinute: read('perMinute'), inhale: read('inhale'), minutes: read('minutes') }
}

/** A thousandth of a second: times this close before a boundary count as past it. Timers and sums are no finer. */
const ROUNDING: Seconds = 1e-3
