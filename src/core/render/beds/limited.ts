import type { Hertz } from '../../base/units.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { createChain, gainAtZero } from '../dsp/biquad.ts'
import { lowPass } from '../dsp/low-pass.ts'

/** A bed limited to 10 kHz at every sample rate, its level below 8 kHz unchanged. The last step before its peaks. */
export function limited(source: BedSource, sampleRate: Hertz): BedSource {
  const sections = lowPass(sampleRate)
  const chain = createChain(sections)
  const gain = 1 / gainAtZero(sections)
  return {
    reset() {
      source.reset()
      chain.reset()
    },
    fill(first, left, right) {
      source.fill(first, left, right)
      chain.process(left, right, CHUNK)
      for (let index = 0; index < CHUNK; index++) {
        left[index] = (left[index] as number) * gain
        right[index] = (right[index] as number) * gain
      }
    }
  }
}
