import { type BedKind, BEDS } from '../../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { createBed, WARM_UP } from '../../../../src/core/render/beds/bed.ts'
import { createBiquad } from '../../../../src/core/render/dsp/biquad.ts'
import type { Colour } from '../../../../src/core/render/beds/colours.ts'
import { colour } from '../../../../src/core/render/beds/colours.ts'
import { lowPass } from '../../../../src/core/render/dsp/low-pass.ts'
import { createWhiteNoise } from '../../../../src/core/render/beds/white-noise.ts'
import { rendered } from '../../../helpers/signal/bed-questions.ts'
import {
  autocorrelationPeak,
  bandDensity,
  correlation,
  peakOf,
  powerDensity,
  rmsOf,
  sameDistribution,
  slopeError
} from '../../../helpers/signal/noise-questions.ts'

vi.setConfig({ testTimeout: 120_000 })

const COLOURS = ['white', 'pink', 'brown'] as const
const KINDS = Object.keys(BEDS) as readonly BedKind[]
const SLOPES: Readonly<Record<Colour, number>> = { white: 0, pink: -3.01, brown: -6.02 }
const BLOCK = 65_536

const kinds = fc.constantFrom(...KINDS)
/** Frames near block seams, near 2³² and before 0 as well as anywhere in 12 h at 192 kHz. */
const frames = fc.oneof(
  fc.integer({ min: -200_000, max: 200_000 }),
  fc.integer({ min: 2 ** 32 - 3000, max: 2 ** 32 + 3000 }),
  fc.maxSafeNat().map(frame => frame % (43_200 * 192_000))
)

describe('a bed', () => {
  test.prop(
    [kinds, frames, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 })],
    {
      numRuns: 30,
      seed: 1
    }
  )('has the same bits however the request is cut', (kind, first, cuts) => {
    const whole = cuts.reduce((sum, cut) => sum + cut, 0)
    const [left, right] = rendered(createBed(kind, 7, 24_000), first, whole)
    const bed = createBed(kind, 7, 24_000)
    let frame = first
    for (const cut of cuts) {
      const [partLeft, partRight] = rendered(bed, frame, cut)
      expect(partLeft).toEqual(left.subarray(frame - first, frame - first + cut))
      expect(partRight).toEqual(right.subarray(frame - first, frame - first + cut))
      frame += cut
    }
  })

  test.prop([kinds, fc.array(frames, { minLength: 2, maxLength: 5 })], { numRuns: 20, seed: 1 })(
    'has the same bits in whatever order it is asked for',
    (kind, places) => {
      const wandering = createBed(kind, 3, 48_000)
      for (const place of [...places, ...places.toReversed()])
        expect(rendered(wandering, place, 40)).toEqual(
          rendered(createBed(kind, 3, 48_000), place, 40)
        )
    }
  )

  for (const kind of COLOURS)
    for (const sampleRate of [22_050, 24_000, 44_100, 48_000])
      test(`keeps the slope of ${kind} noise within 1 dB from 62 Hz to 8 kHz at ${sampleRate} Hz`, () => {
        const [left, right] = rendered(createBed(kind, 11, sampleRate), 0, sampleRate * 40)
        const errors = [left, right].map(ear => slopeError(ear, sampleRate, SLOPES[kind]))
        console.log(`${kind} at ${sampleRate} Hz: slope error ${Math.max(...errors).toFixed(2)} dB`)
        expect(Math.max(...errors)).toBeLessThan(1)
        // Level and crest of the same stretch: 0 dB RMS within 0.2, peaks under 16 dB above.
        for (const ear of [left, right]) {
          expect(Math.abs(20 * Math.log10(rmsOf(ear)))).toBeLessThan(0.2)
          expect(20 * Math.log10(peakOf(ear))).toBeLessThan(16)
        }
        expect(Math.abs(correlation(left, right))).toBeLessThan(0.02)
      })

  for (const kind of KINDS)
    for (const sampleRate of [24_000, 48_000, 96_000])
      test(`of ${kind} holds nothing above 10 kHz at ${sampleRate} Hz`, () => {
        const [left] = rendered(createBed(kind, 5, sampleRate), 0, sampleRate * 10)
        const density = powerDensity(left, sampleRate)
        const above = bandDensity(density, sampleRate, 10_000, sampleRate / 2)
        expect(above - bandDensity(density, sampleRate, 500, 8000)).toBeLessThan(-38)
      })

  for (const kind of KINDS)
    test(`of ${kind} repeats nothing: no autocorrelation over 0.1 beyond 1 s`, () => {
      const [left] = rendered(createBed(kind, 23, 24_000), 0, 2 ** 19)
      const peak = autocorrelationPeak(left, 24_000)
      console.log(`${kind}: autocorrelation beyond 1 s at most ${peak.toFixed(3)}`)
      expect(peak).toBeLessThan(0.1)
    })

  for (const kind of KINDS)
    test(`of ${kind} has no seam where two blocks meet`, () => {
      const bed = createBed(kind, 31, 24_000)
      // A seam would show in the step to the next sample, or in how that step changes. Block after block is made once.
      const bend = (place: number): number => {
        const [left] = rendered(bed, place, 4)
        return left[3]! - 3 * left[2]! + 3 * left[1]! - left[0]!
      }
      // Many places within against each seam tell as much as twice the seams against one place each.
      const [within, between]: [number[], number[]] = [[], []]
      for (let block = 0; block < 130; block++) {
        for (let place = 1; place <= 30; place++) within.push(bend(block * BLOCK + place * 2000))
        between.push(bend((block + 1) * BLOCK - 2))
      }
      expect(sameDistribution(between, within)).toBeGreaterThan(0.01)
    })

  for (const kind of COLOURS)
    test(`of ${kind} noise starts a block as the one before would have gone on, to −80 dB`, () => {
      const rate = 24_000
      const count = 2000
      const [late, early] = [WARM_UP, 1].map(warmUp => {
        const before = Math.ceil(warmUp * rate)
        const ears = [new Float64Array(before + count), new Float64Array(before + count)] as const
        createWhiteNoise(41).fill(BLOCK - before, before + count, ...ears)
        for (const section of [...lowPass(rate), ...colour(kind, rate)])
          createBiquad(section).process(...ears, before + count)
        return ears[0].subarray(before)
      })
      const difference = late!.map((sample, index) => sample - early![index]!)
      const residue = 20 * Math.log10(rmsOf(difference) / rmsOf(early!))
      console.log(`${kind}: two warm-ups differ by ${residue.toFixed(0)} dB`)
      expect(residue).toBeLessThan(-80)
    })

  test.prop([kinds, fc.nat(), fc.nat()], { numRuns: 20, seed: 1 })(
    'is another noise with another seed',
    (kind, seed, other) => {
      fc.pre(seed !== other)
      const [one] = rendered(createBed(kind, seed, 24_000), 0, 24_000)
      const [two] = rendered(createBed(kind, other, 24_000), 0, 24_000)
      expect(Math.abs(correlation(one, two))).toBeLessThan(kind === 'brown' ? 0.5 : 0.2)
    }
  )

  test('refuses a sample rate that has no room for 10 kHz', () => {
    expect(() => createBed('pink', 1, 16_000)).toThrow(RangeError)
  })
})
