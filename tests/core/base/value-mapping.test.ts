import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ValueMapping } from '../../../src/core/base/value-mapping.ts'
import {
  exponentialMapping,
  linearMapping,
  nextMultiple,
  quadraticMapping,
  snap
} from '../../../src/core/base/value-mapping.ts'

const SEED = 20261122
const position = fc.double({ min: 0, max: 1, noNaN: true })
const range = fc
  .tuple(
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.double({ min: 0.01, max: 1000, noNaN: true })
  )
  .filter(([low, width]) => width / low > 1e-3)
  .map(([low, width]) => ({ low, high: low + width }))

const mappings: readonly [string, (low: number, high: number) => ValueMapping][] = [
  ['linear', linearMapping],
  ['exponential', exponentialMapping],
  ['quadratic', quadraticMapping]
]

describe.each(mappings)('a %s mapping', (_, create) => {
  test.prop([range, position], { seed: SEED })('undoes itself', ({ low, high }, at) => {
    const mapping = create(low, high)
    expect(mapping.position(mapping.value(at))).toBeCloseTo(at, 5)
  })

  test.prop([range, position], { seed: SEED })('stays within its range', ({ low, high }, at) => {
    const value = create(low, high).value(at)
    expect(value).toBeGreaterThanOrEqual(low)
    expect(value).toBeLessThanOrEqual(high)
  })

  test.prop([range, position, position], { seed: SEED })('rises', ({ low, high }, a, b) => {
    const mapping = create(low, high)
    expect(mapping.value(Math.max(a, b))).toBeGreaterThanOrEqual(mapping.value(Math.min(a, b)))
  })

  it('begins at its low end, ends at its high end, and brings in what lies outside', () => {
    const mapping = create(60, 600)
    expect(mapping.value(0)).toBe(60)
    expect(mapping.value(1)).toBeCloseTo(600, 9)
    expect(mapping.value(-1)).toBe(60)
    expect(mapping.position(9999)).toBeCloseTo(1, 12)
    expect(mapping.position(0)).toBe(0)
  })

  it('stands at 0 where there is nothing to choose', () => {
    expect(create(5, 5).position(5)).toBe(0)
    expect(create(5, 5).value(0.7)).toBe(5)
  })

  it('refuses a range that runs backwards', () => {
    expect(() => create(2, 1)).toThrow(RangeError)
  })
})

it('puts equal ratios at equal distances in an exponential mapping', () => {
  const mapping = exponentialMapping(100, 400)
  expect(mapping.value(0.5)).toBeCloseTo(200, 9)
})

it('refuses an exponential mapping from 0', () => {
  expect(() => exponentialMapping(0, 1)).toThrow(RangeError)
})

describe('multiples', () => {
  test.prop([fc.double({ min: -50, max: 50, noNaN: true })], { seed: SEED })(
    'always go the way they are asked',
    value => {
      expect(nextMultiple(value, 1, 0.25, -100, 100)).toBeGreaterThan(value)
      expect(nextMultiple(value, -1, 0.25, -100, 100)).toBeLessThan(value)
    }
  )

  it('are free of what binary fractions add', () => {
    expect(snap(0.1 + 0.2, 0.1, 0, 1)).toBe(0.3)
    expect(nextMultiple(0.3, 1, 0.05, 0, 1)).toBe(0.35)
  })

  it('stop at ends that are none', () => {
    expect(nextMultiple(0.25, -1, 0.25, 0.25, 14)).toBe(0.25)
    expect(snap(59, 10, 62, 600)).toBe(62)
  })
})
