import type { Decibels, Seconds } from '../../../src/core/base/units.ts'
import type { Recording } from './recording.ts'

/** Level of a stretch of the left ear, in dB of full scale (RMS); −∞ when it is silent. */
export function levelBetween({ left, rate }: Recording, from: Seconds, to: Seconds): Decibels {
  const samples = left.subarray(Math.round(from * rate), Math.round(to * rate))
  return 10 * Math.log10(samples.reduce((sum, each) => sum + each ** 2, 0) / samples.length)
}
