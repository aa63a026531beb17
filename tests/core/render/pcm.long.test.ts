import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { writePcm } from '../../../src/core/render/pcm.ts'

const LSB = 1 / 0x7fff

/** What constant sound becomes, in 16-bit steps. */
function written(first: number, count: number, left: number, right = left): readonly Int16Array[] {
  const bytes = new DataView(new ArrayBuffer(4 * count))
  const ear = (value: number): Float64Array => new Float64Array(count).fill(value)
  writePcm(first, ear(left), ear(right), bytes, 0)
  return [0, 2].map(offset =>
    Int16Array.from({ length: count }, (_, index) => bytes.getInt16(4 * index + offset, true))
  )
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, each) => sum + each, 0) / values.length
}

describe('rounding to 16 bits', () => {
  it('keeps the mean and has the same noise at any level: triangular dither of ±1 LSB', () => {
    for (const level of [0.001, 0.25, 0.5, 0.75, 100.3, -0.4, -1000.6]) {
      const [left] = written(0, 200_000, level * LSB)
      const errors = Array.from(left!, each => each - level)
      expect(Math.abs(mean(errors))).toBeLessThan(0.01)
      // Dither of 2/12 LSB² and rounding of 1/12.
      expect(Math.abs(mean(errors.map(each => each ** 2)) - 0.25)).toBeLessThan(0.005)
      expect(Math.max(...new Set(errors.map(Math.abs)))).toBeLessThanOrEqual(1.5)
    }
  })

  it('gives the ears and neighbouring frames independent dither', () => {
    const [left, right] = written(1e9, 200_000, 0.3 * LSB)
    const centred = [left!, right!].map(ear => Array.from(ear, each => each - 0.3))
    const likeness = (one: readonly number[], other: readonly number[]): number =>
      mean(one.map((each, index) => each * (other[index] ?? 0))) / 0.25
    expect(Math.abs(likeness(centred[0]!, centred[1]!))).toBeLessThan(0.01)
    for (const lag of [1, 2, 3, 256, 65_536])
      expect(Math.abs(likeness(centred[0]!, centred[0]!.slice(lag)))).toBeLessThan(0.01)
  })

  test.prop(
    [
      fc.nat({ max: 2 ** 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: -1.2, max: 1.2, noNaN: true })
    ],
    { seed: 1 }
  )('depends on nothing but the frame’s number and its sound', (first, skip, value) => {
    const [left, right] = written(first, 60, value, -value)
    const [laterLeft, laterRight] = written(first + skip, 60 - skip, value, -value)
    expect(left!.slice(skip)).toEqual(laterLeft)
    expect(right!.slice(skip)).toEqual(laterRight)
  })

  it('leaves silence at exact zeros', () => {
    for (const ear of written(77, 5000, 0)) expect(new Set(ear)).toEqual(new Set([0]))
  })

  it('clips what is over full scale', () => {
    for (const level of [1.01, 3, 90]) {
      const [high, low] = written(0, 1000, level, -level)
      expect(new Set(high)).toEqual(new Set([0x7fff]))
      expect(new Set(low)).toEqual(new Set([-0x8000]))
    }
  })
})
