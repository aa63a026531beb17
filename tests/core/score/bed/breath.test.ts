import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  breathHeight,
  breathLevel,
  breathMeanSquare
} from '../../../../src/core/score/bed/breath.ts'
import { constant } from '../../../../src/core/score/early/constant-curve.ts'

const inhales = fc.double({ min: 0.2, max: 0.8, noNaN: true })
const phases = fc.double({ min: -20, max: 20_000, noNaN: true })

describe('a breath', () => {
  it('is at its lowest where it begins and at its top where it is breathed in', () => {
    for (const inhale of [0.2, 0.4, 0.8]) {
      expect(breathHeight(7, inhale)).toBe(0)
      expect(breathHeight(7 + inhale, inhale)).toBeCloseTo(1, 12)
      expect(breathHeight(7 + inhale / 2, inhale)).toBeCloseTo(0.5, 12)
      expect(breathHeight(7 + (1 + inhale) / 2, inhale)).toBeCloseTo(0.5, 12)
    }
  })

  it('moves without a jump or a corner, from any point of any breath', () => {
    fc.assert(
      fc.property(phases, inhales, (phase, inhale) => {
        const d = 1e-4
        const [before, at, after] = [-d, 0, d].map(by => breathHeight(phase + by, inhale))
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(1)
        // No steeper than half of a cosine within the shorter part, and no sharper a bend.
        expect(Math.abs(after! - before!)).toBeLessThan((2 * d * Math.PI) / 2 / 0.2)
        expect(Math.abs(before! - 2 * at! + after!)).toBeLessThan(
          1.01 * d ** 2 * (Math.PI / 0.2) ** 2
        )
      }),
      { seed: 20_261_201, numRuns: 2000 }
    )
  })

  it('has the mean square that its gains add up to, whatever the share of breathing in', () => {
    for (const depth of [0, 1, 6, 12])
      for (const inhale of [0.2, 0.4, 0.8]) {
        const steps = 10_000
        let sum = 0
        for (let step = 0; step < steps; step++)
          sum += 10 ** ((-depth * (1 - breathHeight((step + 0.5) / steps, inhale))) / 10)
        expect(breathMeanSquare(depth)).toBeCloseTo(sum / steps, 6)
      }
    expect(breathLevel({ rate: constant(0.1), depth: constant(0), inhale: 0.5 })).toEqual(
      constant(1)
    )
  })
})
