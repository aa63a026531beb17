import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createLognormalIntervals } from '../../../../src/core/render/dsp/random-intervals.ts'

/** The distances of a time's moments, in order. */
function distances(seed: number, count: number): readonly number[] {
  const moments = createLognormalIntervals(seed, 7.5, 0.38)
  const found: number[] = []
  for (let t = 1000; found.length < count;) {
    const { start, end } = moments.at(t)
    found.push(end - start)
    t = end + 1e-9
  }
  return found
}

describe('lognormal intervals', () => {
  it('have the mean and the spread that they were asked for', () => {
    const all = distances(3, 6000)
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length
    const square = all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / all.length
    expect(Math.abs(mean - 7.5)).toBeLessThan(0.1)
    expect(Math.sqrt(square) / mean).toBeGreaterThan(0.34)
    expect(Math.sqrt(square) / mean).toBeLessThan(0.4)
    // Skewed as a lognormal distribution is: the longest are further from the mean than the shortest.
    const sorted = all.toSorted((a, b) => a - b)
    expect(sorted[5880]! - mean).toBeGreaterThan(1.4 * (mean - sorted[120]!))
  })

  test.prop([fc.nat(), fc.array(fc.double({ min: -100, max: 43_200, noNaN: true }))])(
    'hold every time, in whatever order it is asked for',
    (seed, times) => {
      const wandering = createLognormalIntervals(seed, 7.5, 0.38)
      for (const t of times) {
        const { start, end, number } = wandering.at(t)
        expect(start).toBeLessThanOrEqual(t)
        expect(end).toBeGreaterThan(t)
        expect({ start, end, number }).toEqual({
          ...createLognormalIntervals(seed, 7.5, 0.38).at(t)
        })
      }
    }
  )
})
