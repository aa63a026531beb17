import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createSlowLevel } from '../../../../src/core/render/dsp/slow-level.ts'
import { modulation } from '../../../helpers/signal/bed-questions.ts'

const times = fc.double({ min: -10, max: 43_200, noNaN: true })

describe('a slow level', () => {
  test.prop([fc.nat(), fc.array(times, { minLength: 2, maxLength: 8 })])(
    'is the same at a time, whatever was asked before',
    (seed, all) => {
      const wandering = createSlowLevel(seed, [1, 0.5, 0, 2])
      for (const t of all) expect(wandering(t)).toBe(createSlowLevel(seed, [1, 0.5, 0, 2])(t))
    }
  )

  it('moves by as many dB in an octave as is said, and in no other', () => {
    const step = 1 / 64
    for (const octave of [3, 5]) {
      const deviations = Array.from({ length: 8 }, (_, index) => (index === octave ? 1.5 : 0))
      const level = createSlowLevel(4, deviations)
      const values = Float64Array.from({ length: 2 ** 17 }, (_, index) => level(index * step))
      const square = values.reduce((sum, value) => sum + value * value, 0) / values.length
      expect(Math.sqrt(square)).toBeGreaterThan(1.4)
      expect(Math.sqrt(square)).toBeLessThan(1.6)
      const centre = 2 ** (octave - 4)
      const raised = values.map(value => value + 10)
      const of = (low: number, high: number): number =>
        modulation(raised, step, low * centre, high * centre) * (high - low)
      const inside = of(Math.SQRT1_2, Math.SQRT2)
      expect(inside).toBeGreaterThan(2 * of(Math.SQRT1_2 / 2, Math.SQRT1_2))
      expect(inside).toBeGreaterThan(4 * of(Math.SQRT2, 2 * Math.SQRT2))
      expect(inside).toBeGreaterThan(50 * of(4, 8))
    }
  })

  it('has no step or corner anywhere', () => {
    const level = createSlowLevel(9, [2], 1)
    const step = 1e-3
    for (let t = 0; t < 20; t += step) {
      expect(Math.abs(level(t + step) - level(t))).toBeLessThan(0.04)
      expect(Math.abs(level(t + step) - 2 * level(t) + level(t - step))).toBeLessThan(1e-3)
    }
  })
})
