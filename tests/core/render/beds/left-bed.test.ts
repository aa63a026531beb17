import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createBed, createLeftBed } from '../../../../src/core/render/beds/bed.ts'
import { createWhiteNoise } from '../../../../src/core/render/beds/white-noise.ts'
import { BED_CHOICES } from '../../../../src/core/score/kinds.ts'

const KINDS = [...BED_CHOICES.filter(kind => kind !== 'none'), 'dark', 'leaky'] as const

describe('the left ear of a bed alone', () => {
  it.each(KINDS)('has the bits of the left one of both, wherever it is asked for: %s', kind => {
    const both = createBed(kind, 7, 24_000)
    const alone = createLeftBed(kind, 7, 24_000)
    const place = fc.tuple(
      fc.integer({ min: -2000, max: 400_000 }),
      fc.integer({ min: 1, max: 3000 })
    )
    fc.assert(
      fc.property(place, ([first, count]) => {
        const [left, right, ear] = [0, 1, 2].map(() => new Float64Array(count)) as [
          Float64Array,
          Float64Array,
          Float64Array
        ]
        both.render(first, left, right)
        alone.render(first, ear)
        expect(ear).toEqual(left)
        expect(ear).not.toEqual(right)
      }),
      { numRuns: 4 }
    )
  })

  it('needs as high a sample rate as a bed', () => {
    expect(() => createLeftBed('pink', 1, 16_000)).toThrow(RangeError)
  })

  it('is drawn as for both ears where frames pass 32 bits', () => {
    const [left, right, ear] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)]
    createWhiteNoise(3).fill(2 ** 32 - 20, 64, left, right)
    createWhiteNoise(3).fillLeft(2 ** 32 - 20, 64, ear)
    expect(ear).toEqual(left)
  })
})
