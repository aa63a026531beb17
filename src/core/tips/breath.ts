import type { Seconds } from '../base/units.ts'

/** How the breathing picture breathes. */
export interface BreathPattern {
  /** Breaths a minute. */
  readonly perMinute: number
  /** The share of a breath that goes in; the rest goes out. */
  readonly inhale: number
  /** Minutes until it goes by itself. */
  readonly minutes: number
}

/** What a pattern may be, and how finely it is set. */
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

/** About six a minute is what was studied most; out longer than in went with more vagal activity (Laborde et al., 2021). */
export const DEFAULT_BREATH: BreathPattern = { perMinute: 6, inhale: 0.4, minutes: 5 }

/** A moment of the breathing. */
export interface BreathMoment {
  readonly phase: 'in' | 'out'
  /** Counts the phases from the start: even ones go in. */
  readonly index: number
  /** Seconds since this phase began, to a thousandth, and how long it lasts. */
  readonly since: Seconds
  readonly length: Seconds
  /** Whole seconds left of the phase, the one that runs included: 4, 3, 2, 1. */
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

/** How long the whole lasts: it ends with a breath, the first whose end is not before the minutes are over. */
export function breathDuration({ perMinute, minutes }: BreathPattern): Seconds {
  return (Math.ceil(perMinute * minutes - ROUNDING) * 60) / perMinute
}

/**
 * Where the breathing stands so long after its start.
 * @param elapsed 0 or more; a clock that was set back counts as the start
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

/** A pattern with one of its numbers a step higher or lower, as far as its range goes. */
export function stepBreath(
  pattern: BreathPattern,
  name: keyof BreathPattern,
  direction: 1 | -1
): BreathPattern {
  const { low, high, step } = BREATH_RANGES[name]
  const steps = Math.round((pattern[name] - low) / step) + direction
  // Sums of decimal fractions are not quite what they are meant to be.
  const value = Math.round((low + steps * step) * 100) / 100
  return { ...pattern, [name]: Math.min(high, Math.max(low, value)) }
}

/** Reads a pattern of unknown origin: what is not right takes its default. */
export function parseBreath(stored: unknown): BreathPattern {
  const given: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const read = (name: keyof BreathPattern): number => {
    const { low, high } = BREATH_RANGES[name]
    const value = given[name]
    return typeof value === 'number' && value >= low && value <= high ? value : DEFAULT_BREATH[name]
  }
  return { perMinute: read('perMinute'), inhale: read('inhale'), minutes: read('minutes') }
}

/** A thousandth of a second: what lies so close before a boundary has passed it. Timers and sums are no finer. */
const ROUNDING: Seconds = 1e-3
