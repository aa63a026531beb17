import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { type BedSource, type LeftSource, CHUNK } from './bed-source.ts'
import { type Biquad, createChain, impulseEnergy } from '../dsp/biquad.ts'
import { createOneEarChain } from '../dsp/one-ear-chain.ts'
import { createWhiteNoise, WHITE_VARIANCE } from './white-noise.ts'

/** The impulse responses have ended (−170 dB) after this. */
const RESPONSE: Seconds = 0.2

/** The gain that makes RMS 1 of white noise through a chain of sections. */
export function unitGain(sections: readonly Biquad[], sampleRate: Hertz): number {
  const variance = WHITE_VARIANCE * impulseEnergy(sections, Math.ceil(RESPONSE * sampleRate))
  return 1 / Math.sqrt(variance)
}

/** White noise times a gain through a chain of sections, independent in the two ears. */
export function createNoiseSource(
  seed: number,
  sections: readonly Biquad[],
  gain: number
): BedSource {
  const noise = createWhiteNoise(seed, gain)
  const chain = createChain(sections)
  return {
    reset: () => chain.reset(),
    fill(first: Frames, left, right) {
      noise.fill(first, CHUNK, left, right)
      chain.process(left, right, CHUNK)
    }
  }
}

/** The left ear of {@link createNoiseSource}. */
export function createLeftNoise(
  seed: number,
  sections: readonly Biquad[],
  gain: number
): LeftSource {
  const noise = createWhiteNoise(seed, gain)
  const chain = createOneEarChain(sections)
  return {
    reset: () => chain.reset(),
    fillLeft(first, ear) {
      noise.fillLeft(first, CHUNK, ear)
      chain.process(ear, CHUNK)
    }
  }
}
