import type { Decibels } from '../../base/units.ts'
import type { Curve } from '../curve.ts'
import { constant } from '../early/constant-curve.ts'
import type { BedBreath, Voice } from '../score.ts'

/**
 * How far a breath has risen at a point of it: 0 where it begins, 1 where it is all breathed in, by half of a raised
 * cosine each way, so that it turns without a corner.
 * @param phase part of a breath, any real number
 * @param inhale share of it that is breathed in
 */
export function breathHeight(phase: number, inhale: number): number {
  const within = phase - Math.floor(phase)
  const turned = within < inhale ? within / inhale : 1 + (within - inhale) / (1 - inhale)
  return (1 - Math.cos(Math.PI * turned)) / 2
}

/** After so many terms, each under a hundredth of a billionth of the sum at 12 dB, the series has ended. */
const TERMS = 12

/**
 * Mean square of a breath's gain over whole breaths, whatever the share of breathing in: its height in dB is that of a
 * sine, so that with k = depth × ln 10 / 10 it is e^(−k/2) × I₀(k/2), the modified Bessel function.
 */
export function breathMeanSquare(depth: Decibels): number {
  const half = (depth * Math.LN10) / 20
  let [sum, term] = [1, 1]
  for (let index = 1; index < TERMS; index++) {
    term *= (half / (2 * index)) ** 2
    sum += term
  }
  return Math.exp(-half) * sum
}

/** The RMS of a breathing bed over whole breaths, against that of its top, over time: exact at every point. */
export function breathLevel({ depth }: BedBreath): Curve {
  return depth.map(point => ({ ...point, value: Math.sqrt(breathMeanSquare(point.value)) }))
}

/** The same of any voice: 1 throughout for one that does not breathe. */
export function breathLevelOf(voice: Voice): Curve {
  return voice.kind === 'bed' && voice.breath ? breathLevel(voice.breath) : constant(1)
}
