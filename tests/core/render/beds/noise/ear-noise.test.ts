import { describe, expect, it } from 'vitest'
import { inBlocks } from '../../../../../src/core/render/beds/bed.ts'
import { createEarNoise } from '../../../../../src/core/render/beds/noise/ear-noise.ts'
import type { Spectrum } from '../../../../../src/core/render/beds/noise/spectrum.ts'
import { bandOf, rendered } from '../../../../helpers/signal/bed-questions.ts'
import {
  bandDensity,
  correlation,
  powerDensity,
  rmsOf
} from '../../../../helpers/signal/noise-questions.ts'

const SLOPING: Spectrum = {
  levels: [
    [200, 40],
    [400, 40],
    [3000, 25],
    [7000, 20]
  ],
  coherence: [0.7, 0.7, 0.6, 0.5, 0.3, 0.2]
}

describe('noise for two ears', () => {
  for (const rate of [22_050, 24_000, 48_000]) {
    const ears = rendered(inBlocks(createEarNoise(3, SLOPING, rate), rate), 0, 2 ** 18)

    it(`has the spectrum that was asked for, at RMS 1, at ${rate} Hz`, () => {
      for (const ear of ears) {
        expect(Math.abs(20 * Math.log10(rmsOf(ear)))).toBeLessThan(0.2)
        const density = powerDensity(ear, rate)
        const perBand = (centre: number): number =>
          bandDensity(density, rate, centre / 1.1, centre * 1.1) +
          10 * Math.log10(24.7 + centre / 9.265)
        const level = perBand(400)
        for (const [centre, wanted] of SLOPING.levels)
          expect(Math.abs(perBand(centre) - level - (wanted - 40))).toBeLessThan(2.5)
      }
    })

    it(`is as alike in the two ears as was asked for, band by band, at ${rate} Hz`, () => {
      const found = [
        [100, 200],
        [300, 500],
        [1500, 2200],
        [5000, 7000]
      ].map(([low, high]) =>
        correlation(bandOf(ears[0], rate, low!, high!), bandOf(ears[1], rate, low!, high!))
      )
      const wanted = [0.7, 0.7, 0.5, 0.21]
      found.forEach((value, index) => expect(Math.abs(value - wanted[index]!)).toBeLessThan(0.1))
    })
  }
})
