import type { Curve } from './curve.ts'
import { type Hertz, type Seconds, clamp } from '../base/units.ts'

/** The shortest rise of an isochronic pulse: shorter ones startle. */
export const SHORTEST_RISE: Seconds = 0.05

/**
 * The duty that leaves a pulse its 50 ms rise and fall at this beat; 0.5, a sine, where the beat is too fast for both.
 * @param beat the fastest beat the pulse will meet, its sign ignored
 */
export function yieldedDuty(duty: number, beat: Hertz): number {
  const least = Math.min(0.5, SHORTEST_RISE * Math.abs(beat))
  return clamp(duty, least, 1 - least)
}

/** The fastest pulse rate along a beat, its sign ignored. */
export function fastestOf(beat: Curve): Hertz {
  return beat.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
}

/**
 * The pulse at a point of its period: 0 at rest, 1 at the top, with raised-cosine flanks as long as the duty allows. It
 * is symmetric about `phase` 0.5, its top, and above one half for `duty` of the period.
 * @param phase part of a period, any real number
 */
export function pulse(phase: number, duty: number): number {
  const flank = Math.min(duty, 1 - duty)
  const fromTop = Math.abs(phase - Math.floor(phase) - 0.5)
  const x = (fromTop - (duty - flank) / 2) / flank
  if (x <= 0) return 1
  if (x >= 1) return 0
  return (1 + Math.cos(Math.PI * x)) / 2
}

/** Mean square of 1 − depth + depth·pulse over a period, in closed form: the mean of the pulse is `duty`. */
export function pulseMeanSquare(duty: number, depth: number): number {
  const rest = 1 - depth
  const squares = duty - Math.min(duty, 1 - duty) / 4
  return rest * rest + 2 * rest * depth * duty + depth * depth * squares
}
