import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { IntervalEstimate } from '../../../src/core/diary/interval-estimate.ts'
import type { ComparedNight, Manner } from '../../../src/core/diary/interval-estimate.ts'
import { compareGroups, comparePairs } from '../../../src/core/diary/interval-estimate.ts'
import { estimateDependence, groupError } from '../../../src/core/diary/night-dependence.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'

/**
 * Hours of sleep gained by ten patients with each of two drugs: Student (W. S. Gosset), The probable error of a mean,
 * Biometrika 6 (1908), table on page 20; the data set `sleep` of R.
 */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

const PLAIN: Manner = { scale: 'plain', confidence: 0.95 }
const SKEWED: Manner = { scale: 'skewed', confidence: 0.95 }

type Interval = Extract<IntervalEstimate, { kind: 'interval' }>

function interval(comparison: IntervalEstimate): Interval {
  if (comparison.kind !== 'interval') throw new Error(`There is no interval: ${comparison.kind}.`)
  return comparison
}

/** Consecutive nights: those with it first, then those without. */
function nightsOf(withIt: readonly number[], without: readonly number[]): ComparedNight[] {
  return [...withIt, ...without].map((value, at) => ({
    night: nightAfter('2026-03-01', at),
    value,
    with: at < withIt.length
  }))
}

describe("Student's sleep data of 1908", () => {
  it("have the paired interval that R's t.test(paired = TRUE) gives", () => {
    const pairs = FIRST.map((value, at) => ({ with: value, without: SECOND[at]! }))
    const found = interval(comparePairs(pairs, PLAIN))
    expect(found.design).toBe('shuffled pairs')
    expect(found.difference).toBeCloseTo(-1.58, 10)
    expect(found.low).toBeCloseTo(-2.4598858, 6)
    expect(found.high).toBeCloseTo(-0.7001142, 6)
  })

  it("have the error of R's t.test(var.equal = TRUE) where no night resembles the one before it", () => {
    const days = Array.from({ length: 20 }, (_, at) => at)
    const sides = days.map(day => day < 10)
    const residuals = [...FIRST.map(each => each - 0.75), ...SECOND.map(each => each - 2.33)]
    const { error, degrees } = groupError({ days, sides, residuals, dependence: 0 })
    expect(degrees).toBeCloseTo(18, 10)
    // R gives 0.203874 as the upper end, and t(0.975; 18) is 2.100922.
    expect(-1.58 + 2.100922 * error).toBeCloseTo(0.203874, 5)
  })
})

describe('nights of which each resembles the one before it', () => {
  it('have the error worked out by hand', () => {
    // Days 0–3, with and without in turn, ρ = 0.5. The difference of the means varies by
    // (4 − 6ρ + 4ρ² − 2ρ³) ÷ 4 = 0.4375; the residuals come to 4 − 2 (1 + ρ²) = 1.5 on average. Their squares sum to 6.
    const { error } = groupError({
      days: [0, 1, 2, 3],
      sides: [true, false, true, false],
      residuals: [1, -Math.SQRT2, -1, Math.SQRT2],
      dependence: 0.5
    })
    expect(error).toBeCloseTo(Math.sqrt((6 / 1.5) * 0.4375), 10)
  })

  it('are less sure in runs than in turn', () => {
    const days = Array.from({ length: 20 }, (_, at) => at)
    const residuals = days.map(day => (day % 3) - 1)
    const errorOf = (sides: readonly boolean[]): number =>
      groupError({ days, sides, residuals, dependence: 0.3 }).error
    const inRuns = errorOf(days.map(day => day < 10))
    expect(inRuns).toBeGreaterThan(1.2 * errorOf(days.map(day => day % 2 === 0)))
  })

  it('are told by consecutive nights alone, and taken for usual where there are none', () => {
    const apart = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]
    const rising = [-4, -3, -2, -1, 0, 0, 1, 2, 3, 4]
    expect(estimateDependence(apart, rising)).toBeCloseTo(0.3, 10)
    expect(estimateDependence([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], rising)).toBeGreaterThan(0.5)
    expect(
      estimateDependence(
        apart,
        apart.map(() => 0)
      )
    ).toBeCloseTo(0.3, 10)
  })
})

describe('pairs worked out by hand', () => {
  it('differ as the paired interval says', () => {
    // Differences 1, 2, 3, 4, 5: mean 3, variance 2.5, error √0.5, t(0.975; 4) = 2.7764451.
    const pairs = [1, 2, 3, 4, 5].map(each => ({ with: 10 + each, without: 10 }))
    const found = interval(comparePairs(pairs, PLAIN))
    expect(found.difference).toBe(3)
    expect(found.high - 3).toBeCloseTo(2.7764451 * Math.sqrt(0.5), 6)
    expect(3 - found.low).toBeCloseTo(2.7764451 * Math.sqrt(0.5), 6)
  })
})

describe('minutes to fall asleep, which are skewed', () => {
  it('are averaged so that one long night does not stand for the others', () => {
    // With 5 added they are 10, 10, 10, 10, 160 and 20 each: 10 × 16^(1/5) − 5 and 15.
    const found = interval(compareGroups(nightsOf([5, 5, 5, 5, 155], [15, 15, 15, 15, 15]), SKEWED))
    expect(found.with.mean).toBeCloseTo(10 * 16 ** 0.2 - 5, 10)
    expect(found.without.mean).toBeCloseTo(15, 10)
    expect(found.difference).toBeCloseTo(10 * 16 ** 0.2 - 20, 10)
    expect(found.low).toBeLessThan(found.difference)
    expect(found.high).toBeGreaterThan(found.difference)
  })
})

describe('a comparison', () => {
  it('holds no numbers with under five nights on a side', () => {
    const four = [1, 2, 3, 4]
    const many = [1, 2, 3, 4, 5, 6, 7]
    const counts = { kind: 'not enough nights', with: 4, without: 7 }
    expect(compareGroups(nightsOf(four, many), PLAIN)).toEqual(counts)
    expect(compareGroups(nightsOf(many, four), PLAIN)).toEqual({ ...counts, with: 7, without: 4 })
    const pairs = four.map(each => ({ with: each, without: 0 }))
    expect(comparePairs(pairs, PLAIN)).toEqual({ ...counts, without: 4 })
    expect(compareGroups([], PLAIN)).toEqual({ ...counts, with: 0, without: 0 })
  })

  it('says nothing of how sure it is where nothing varies', () => {
    const alike = [3, 3, 3, 3, 3]
    expect(compareGroups(nightsOf(alike, [4, 4, 4, 4, 4]), PLAIN)).toMatchObject({
      kind: 'no spread',
      difference: -1
    })
    const pairs = alike.map((each, at) => ({ with: each + at, without: 1 + at }))
    expect(comparePairs(pairs, PLAIN)).toMatchObject({ kind: 'no spread', difference: 2 })
  })

  const values = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 5, maxLength: 30 })

  property.prop([values, values, fc.constantFrom(PLAIN, SKEWED)])(
    'is turned round with its sides',
    (one, other, manner) => {
      const nights = nightsOf(one, other)
      const there = compareGroups(nights, manner)
      const back = compareGroups(
        nights.map(night => ({ ...night, with: !night.with })),
        manner
      )
      expect(back.kind).toBe(there.kind)
      if (there.kind !== 'interval' || back.kind !== 'interval') return
      expect(back.difference).toBeCloseTo(-there.difference, 6)
      expect(back.low / there.high).toBeCloseTo(-1, 6)
      expect(back.high / there.low).toBeCloseTo(-1, 6)
      expect(there.low).toBeLessThan(there.difference)
    }
  )
})
