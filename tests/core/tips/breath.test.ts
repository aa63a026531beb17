import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { BreathPattern } from '../../../src/core/tips/breath.ts'
import {
  BREATH_RANGES,
  breathAt,
  breathDuration,
  breathLengths,
  DEFAULT_BREATH,
  parseBreath,
  stepBreath,
  untilNextCount
} from '../../../src/core/tips/breath.ts'

function settings(name: keyof BreathPattern): fc.Arbitrary<number> {
  const { low, high, step } = BREATH_RANGES[name]
  return fc.integer({ min: 0, max: Math.round((high - low) / step) }).map(each => low + each * step)
}

const patterns = fc.record({
  perMinute: settings('perMinute'),
  inhale: settings('inhale'),
  minutes: settings('minutes')
})

describe('six breaths a minute, four parts of ten in', () => {
  test('are 4 s in and 6 s out', () => {
    expect(breathLengths(DEFAULT_BREATH)).toEqual({ in: 4, out: 6 })
  })

  test.each([
    [0, 'in', 0, 4],
    [1.5, 'in', 0, 3],
    [3.5, 'in', 0, 1],
    [4, 'out', 1, 6],
    [9.5, 'out', 1, 1],
    [10, 'in', 2, 4],
    [127, 'out', 25, 3]
  ] as const)('after %f s go %s, phase %i, %i s to go', (elapsed, phase, index, count) => {
    expect(breathAt(DEFAULT_BREATH, elapsed)).toMatchObject({ phase, index, count })
  })

  test('are over after five minutes, with a breath', () => {
    expect(breathDuration(DEFAULT_BREATH)).toBe(300)
    expect(breathDuration({ ...DEFAULT_BREATH, perMinute: 4.5, minutes: 1 })).toBeCloseTo(66.667, 3)
  })

  test('start over where the clock was set back', () => {
    expect(breathAt(DEFAULT_BREATH, -3600)).toMatchObject({ phase: 'in', index: 0, count: 4 })
  })
})

property.prop([patterns, fc.double({ min: 0, max: 900, noNaN: true })])(
  'a moment lies within its phase, and phases follow each other in and out',
  (pattern, elapsed) => {
    const { phase, index, since, length, count } = breathAt(pattern, elapsed)
    expect(phase).toBe(index % 2 === 0 ? 'in' : 'out')
    expect(length).toBe(breathLengths(pattern)[phase])
    expect(since).toBeGreaterThanOrEqual(0)
    expect(since).toBeLessThanOrEqual(length)
    expect(count).toBeGreaterThanOrEqual(1)
    expect(count).toBeLessThanOrEqual(Math.ceil(length))
  }
)

property.prop([patterns])(
  'stepping from count to count misses none and ends on a breath',
  pattern => {
    const end = breathDuration(pattern)
    const { in: inward, out } = breathLengths(pattern)
    let elapsed = 0
    const phases = new Map<number, number[]>()
    while (elapsed < end - 0.01) {
      const moment = breathAt(pattern, elapsed)
      phases.set(moment.index, [...(phases.get(moment.index) ?? []), moment.count])
      elapsed += untilNextCount(moment)
    }
    expect(phases.size % 2).toBe(0)
    for (const [index, counts] of phases) {
      const first = Math.ceil((index % 2 === 0 ? inward : out) - 1e-3)
      expect(counts).toEqual(Array.from({ length: first }, (_, each) => first - each))
    }
  }
)

describe('a pattern in the listener’s hands', () => {
  test('goes up and down by its steps, and stops where its range does', () => {
    expect(stepBreath(DEFAULT_BREATH, 'perMinute', -1).perMinute).toBe(5.5)
    expect(stepBreath(DEFAULT_BREATH, 'inhale', 1).inhale).toBe(0.45)
    expect(stepBreath({ ...DEFAULT_BREATH, minutes: 15 }, 'minutes', 1).minutes).toBe(15)
    expect(stepBreath({ ...DEFAULT_BREATH, perMinute: 4 }, 'perMinute', -1).perMinute).toBe(4)
  })

  property.prop([patterns, fc.constantFrom('perMinute', 'inhale', 'minutes')])(
    'comes back when it is stepped there and back',
    (pattern, name) => {
      const { high } = BREATH_RANGES[name]
      if (pattern[name] > high - 0.01) return
      const there = stepBreath(pattern, name, 1)
      expect(there[name]).toBeGreaterThan(pattern[name])
      expect(stepBreath(there, name, -1)[name]).toBeCloseTo(pattern[name], 6)
    }
  )
})

describe('a stored pattern', () => {
  test('is taken as it is, as far as it is right', () => {
    const pattern = { perMinute: 5, inhale: 0.5, minutes: 10 }
    expect(parseBreath(pattern)).toEqual(pattern)
    expect(parseBreath({ ...pattern, perMinute: 40, inhale: 'half' })).toEqual({
      ...DEFAULT_BREATH,
      minutes: 10
    })
  })

  property.prop([fc.anything()])('never throws, and is always one that can be breathed', stored => {
    const pattern = parseBreath(stored)
    for (const [name, { low, high }] of Object.entries(BREATH_RANGES)) {
      expect(pattern[name as keyof BreathPattern]).toBeGreaterThanOrEqual(low)
      expect(pattern[name as keyof BreathPattern]).toBeLessThanOrEqual(high)
    }
  })
})
