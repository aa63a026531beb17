import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { summarise, summarisePeriods } from '../../../src/core/diary/summary-statistics.ts'

describe('a summary', () => {
  it('holds the quartiles that R calls type 7, worked out by hand for 1 to 9 and 100', () => {
    // Of ten in order a quarter of the way is 9 × 0.25 = 2.25 steps from the first: 3 + 0.25 × (4 − 3).
    expect(summarise([100, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({
      nights: 10,
      median: 5.5,
      mean: 14.5,
      least: 1,
      most: 100,
      lowerQuartile: 3.25,
      upperQuartile: 7.75
    })
  })

  it('of one night is that night', () => {
    expect(summarise([20])).toEqual({
      nights: 1,
      median: 20,
      mean: 20,
      least: 20,
      most: 20,
      lowerQuartile: 20,
      upperQuartile: 20
    })
  })

  it('of no night is none', () => {
    expect(summarise([])).toBeUndefined()
  })

  property.prop([fc.array(fc.integer({ min: 0, max: 1440 }), { minLength: 1, maxLength: 40 })])(
    'has its parts in order',
    values => {
      const found = summarise(values)!
      const parts = [
        found.least,
        found.lowerQuartile,
        found.median,
        found.upperQuartile,
        found.most
      ]
      expect(parts).toEqual(parts.toSorted((one, other) => one - other))
      expect(found.mean).toBeGreaterThanOrEqual(found.least - 1e-9)
      expect(found.mean).toBeLessThanOrEqual(found.most + 1e-9)
    }
  )
})

describe('summaries by week or month', () => {
  it('go from Monday to Sunday, oldest first, without weeks of which nothing is known', () => {
    const found = summarisePeriods('week', [
      { night: '2026-03-16', value: 50 },
      { night: '2026-03-15', value: 30 },
      { night: '2026-03-09', value: 10 },
      { night: '2026-02-28', value: 5 }
    ])
    expect(found.map(({ first, summary }) => [first, summary.nights, summary.median])).toEqual([
      ['2026-02-23', 1, 5],
      ['2026-03-09', 2, 20],
      ['2026-03-16', 1, 50]
    ])
  })

  it('put the nights of a month together, however many there are', () => {
    const found = summarisePeriods('month', [
      { night: '2026-03-16', value: 50 },
      { night: '2026-02-28', value: 5 },
      { night: '2026-02-01', value: 15 }
    ])
    expect(found.map(({ first, summary }) => [first, summary.nights, summary.median])).toEqual([
      ['2026-02-01', 2, 10],
      ['2026-03-01', 1, 50]
    ])
  })
})
