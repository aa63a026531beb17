import type { Hertz } from '../../../base/units.ts'
import { type BedSource, CHUNK } from '../bed-source.ts'
import { realBiquad } from '../../dsp/biquad.ts'
import { createNoiseSource, unitGain } from '../noise-source.ts'

/** One zero at 0 Hz; the other, at −0.12, makes up for a pole's slow fall toward half the sample rate. */
const ZEROS = { b1: -0.88, b2: -0.12 }

/**
 * Noise of RMS 1 in each ear, even between two frequencies and 6 dB per octave down beyond them: at half the cost of noise
 * with a spectrum of its own.
 * @param coherence of the ears, 0 to 1
 */
export function createBandNoise(
  seed: number,
  band: readonly [low: Hertz, high: Hertz],
  coherence: number,
  sampleRate: Hertz
): BedSource {
  const sections = [{ ...realBiquad(band, [0, 0], sampleRate), ...ZEROS }]
  const noise = createNoiseSource(seed, sections, unitGain(sections, sampleRate))
  const own = Math.sqrt(1 - coherence ** 2)
  return {
    reset: () => noise.reset(),
    fill(first, left, right) {
      noise.fill(first, left, right)
      for (let index = 0; index < CHUNK; index++)
        right[index] = coherence * (left[index] as number) + own * (right[index] as number)
    }
  }
}
