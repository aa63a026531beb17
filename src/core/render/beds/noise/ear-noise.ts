import type { Decibels, Frames, Hertz, Seconds } from '../../../base/units.ts'
import { type BedSource, CHUNK } from '../bed-source.ts'
import {
  type Biquad,
  createTwoChains,
  gainAtZero,
  impulseEnergy,
  realBiquad
} from '../../dsp/biquad.ts'
import { lowPass } from '../../dsp/low-pass.ts'
import { fitShelves } from '../../dsp/shelves.ts'
import { createWhiteNoise, WHITE_VARIANCE } from '../white-noise.ts'
import { coherenceAt, densityAt, type Spectrum } from './spectrum.ts'

/** Below this there is power that no phone plays: −12 dB per octave. */
const LOWEST: Hertz = 45
/** The impulse responses have ended after this. */
const RESPONSE: Seconds = 0.2

/**
 * Noise of RMS 1 in each ear with a spectrum and a coherence between the ears. Instead of √c of one noise and √(1 − c)
 * of another for each ear, it is made of a middle that both ears share and a side that is added to one and taken from
 * the other, with powers (1 + c)/2 and (1 − c)/2: the same in distribution, of two noises instead of three.
 * It is not limited to 10 kHz yet: RMS 1 is what `limited` leaves of it.
 */
export function createEarNoise(seed: number, spectrum: Spectrum, sampleRate: Hertz): BedSource {
  const limit = lowPass(sampleRate)
  const middle = share(1)
  const side = share(-1)
  const [middlePower, sidePower] = [power(middle), power(side)]
  const unit = 1 / Math.sqrt(middlePower + sidePower)
  const noise = createWhiteNoise(seed)
  const chains = createTwoChains(middle.sections, side.sections)
  const [middleGain, sideGain] = [middle.gain * unit, side.gain * unit]

  function share(sign: 1 | -1): { readonly sections: readonly Biquad[]; readonly gain: number } {
    const { sections, gain } = fitShelves(
      frequency =>
        densityAt(spectrum, frequency) +
        decibels((1 + sign * Math.min(coherenceAt(spectrum, frequency), 0.99)) / 2),
      sampleRate
    )
    return { sections: [...sections, realBiquad([LOWEST, LOWEST], [0, 0], sampleRate)], gain }
  }

  function power({ sections, gain }: ReturnType<typeof share>): number {
    const heard = impulseEnergy([...sections, ...limit], Math.ceil(RESPONSE * sampleRate))
    return WHITE_VARIANCE * (gain / gainAtZero(limit)) ** 2 * heard
  }

  return {
    reset: () => chains.reset(),
    fill(first: Frames, left, right) {
      noise.fill(first, CHUNK, left, right)
      chains.process(left, right, CHUNK)
      for (let index = 0; index < CHUNK; index++) {
        const both = (left[index] as number) * middleGain
        const apart = (right[index] as number) * sideGain
        left[index] = both + apart
        right[index] = both - apart
      }
    }
  }
}

function decibels(power: number): Decibels {
  return 10 * Math.log10(power)
}
