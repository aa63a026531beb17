import type { Frames, Hertz } from '../../base/units.ts'
import { type Phases, phasesBetween, phaseWeights } from '../dsp/phases.ts'

/** What is kept of a sound, and what must not be heard of its images: the rest lies between. */
const PASSED: Hertz = 10_000
/** Half of the frames that one between them is made of: images are 80 dB under the sound. */
export const REACH: Frames = 16
const TAPS = 2 * REACH
/**
 * Reads a sound that is kept at one rate at another, higher or lower: what lies under 10 kHz stays.
 * @param from the rate it is kept at
 * @param to the rate it is read at
 */
export function readingBetween(from: Hertz, to: Hertz): Phases {
  // In the middle between what is kept and its first image.
  const edge = (PASSED + (from - PASSED)) / 2
  return phaseWeights(phasesBetween(from, to), edge / from, TAPS)
}
