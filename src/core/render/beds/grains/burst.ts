import type { Hertz, Seconds } from '../../../base/units.ts'
import { type Biquad, createChain } from '../../dsp/biquad.ts'
import { lowPass } from '../../dsp/low-pass.ts'
import { createWhiteNoise } from '../white-noise.ts'
import type { EarPlace } from '../../dsp/ears.ts'

/** Decays after which no more than −61 dB is left. */
export const BURST_TAIL = 7
/** Samples of noise that bursts are cut from. */
const SIZE = 16_384

/** Short noises that die away. */
export interface Bursts {
  /**
   * Adds one to both ears.
   * @param from where in the stored noise it is cut: evenly distributed over [0, 1)
   * @param decay time in which it falls by 8.7 dB
   * @param amplitude RMS that it starts with
   */
  add(from: number, decay: Seconds, amplitude: number, place: Readonly<EarPlace>): void
}

/** Bursts out of one stored noise, limited to 10 kHz and coloured by sections. @param longest decay */
export function createBursts(
  seed: number,
  sections: readonly Biquad[],
  longest: Seconds,
  sampleRate: Hertz
): Bursts {
  const most = Math.ceil(BURST_TAIL * longest * sampleRate)
  const noise = new Float64Array(SIZE + most)
  const other = new Float64Array(noise.length)
  createWhiteNoise(seed).fill(0, noise.length, noise, other)
  createChain([...lowPass(sampleRate), ...sections]).process(noise, other, noise.length)
  const unit = Math.sqrt(noise.length / noise.reduce((sum, value) => sum + value * value, 0))
  const table = Float32Array.from(noise, value => value * unit)
  return {
    add(from, decay, amplitude, { left, right, leftAt, rightAt, leftGain, rightGain }) {
      const start = Math.floor(from * SIZE)
      const count = Math.ceil(BURST_TAIL * decay * sampleRate)
      const factor = Math.exp(-1 / (decay * sampleRate))
      let gain = amplitude
      for (let index = 0; index < count; index++) {
        const y = (table[start + index] as number) * gain
        left[leftAt + index] = (left[leftAt + index] as number) + leftGain * y
        right[rightAt + index] = (right[rightAt + index] as number) + rightGain * y
        gain *= factor
      }
    }
  }
}
