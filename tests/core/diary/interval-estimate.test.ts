import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { IntervalEstimate } from '../../../src/core/diary/interval-estimate.ts'
import { compareGroups, comparePairs } from '../../../src/core/diary/interval-estimate.ts'

/**
 * Hours of sleep gained by ten patients with each of two drugs: Student (W. S. Gosset), The probable error of a mean,
 * Biometrika 6 (1908), table on page 20; the data set `sleep` of R.
 */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

type Interval = Extract<IntervalEstimate, { kind: 'interval' }>

function interval(comparison: IntervalEstimate): Interval {
  if (comparison.kind !== 'interval') throw new Error(`There is no interval: ${comparison.kind}.`)
  return comparison
}

describe("Student's sleep data of 1908", () => {
  it("have the paired interval that R's t.test(paired = TRUE) gives", () => {
    const pairs = FIRST.map((value, at) => ({ with: value, without: SECOND[at]! }))
    const found = interval(comparePairs(pairs))
    expect(found.design).toBe('shuffled pairs')
    expect(found.difference).toBeCloseTo(-1.58, 10)
    expect(found.low).toBeCloseTo(-2.4598858, 6)
    expect(found.high).toBeCloseTo(-0.7001142, 6)
  })

  it("have the Welch interval that R's t.test gives", () => {
    const found = interval(compareGroups(FIRST, SECOND, 'free randomisation'))
    expect(found.with).toEqual({ nights: 10, mean: expect.closeTo(0.75, 10) })
    expect(found.without).toEqual({ nights: 10, mean: expect.closeTo(2.33, 10) })
    expect(found.low).toBeCloseTo(-3.3654832, 6)
    expect(found.high).toBeCloseTo(0.2054832, 6)
  })
})

describe('two groups worked out by hand', () => {
  it('differ as Welch says', () => {
    // Means 22 and 30, variances 10 and 40, five nights each: squared error 2 + 8, degrees 10² ÷ (2²/4 + 8²/4) = 100/17.
    // t(0.975; 100/17) lies between t of 5 and of 6 degrees: 2.5706 and 2.4469.
    const found = interval(compareGroups([18, 20, 22, 24, 26], [22, 26, 30, 34, 38], 'chosen'))
    expect(found.design).toBe('chosen')
    expect(found.difference).toBe(-8)
    const reach = (found.high - found.low) / 2
    expect(reach).toBeGreaterThan(2.4469 * Math.sqrt(10))
    expect(reach).toBeLessThan(2.5706 * Math.sqrt(10))
  })

  it('differ as the paired interval says', () => {
    // Differences 1, 2, 3, 4, 5: mean 3, variance 2.5, error √0.5, t(0.975; 4) = 2.7764451.
    const found = interval(
      comparePairs([1, 2, 3, 4, 5].map(each => ({ with: 10 + each, without: 10 })))
    )
    expect(found.difference).toBe(3)
    expect(found.high - 3).toBeCloseTo(2.7764451 * Math.sqrt(0.5), 6)
    expect(3 - found.low).toBeCloseTo(2.7764451 * Math.sqrt(0.5), 6)
  })
})

describe('a comparison', () => {
  it('holds no numbers with under five nights on a side', () => {
    const four = [1, 2, 3, 4]
    const many = [1, 2, 3, 4, 5, 6, 7]
    const counts = { kind: 'not enough nights', with: 4, without: 7 }
    expect(compareGroups(four, many, 'chosen')).toEqual(counts)
    expect(compareGroups(many, four, 'chosen')).toEqual({ ...counts, with: 7, without: 4 })
    expect(comparePairs(four.map(each => ({ with: each, without: 0 })))).toEqual({
      ...counts,
      without: 4
    })
    expect(compareGroups([], [], 'chosen')).toEqual({ ...counts, with: 0, without: 0 })
  })

  it('says nothing of how sure it is where all nights are alike', () => {
    const alike = [3, 3, 3, 3, 3]
    expect(compareGroups(alike, [4, 4, 4, 4, 4], 'chosen')).toMatchObject({
      kind: 'no spread',
      difference: -1
    })
    expect(comparePairs(alike.map(each => ({ with: each, without: 1 })))).toMatchObject({
      kind: 'no spread',
      difference: 2
    })
  })

  const nights = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 5, maxLength: 30 })

  property.prop([nights, nights])('is turned round with its sides', (one, other) => {
    const there = compareGroups(one, other, 'chosen')
    const back = compareGroups(other, one, 'chosen')
    expect(back.kind).toBe(there.kind)
    if (there.kind !== 'interval' || back.kind !== 'interval') return
    expect(back.difference).toBeCloseTo(-there.difference, 8)
    expect(back.low).toBeCloseTo(-there.high, 8)
    expect(back.high).toBeCloseTo(-there.low, 8)
    expect(there.low).toBeLessThan(there.difference)
  })
})
