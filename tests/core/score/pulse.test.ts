import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  pulse,
  pulseMeanSquare,
  SHORTEST_RISE,
  yieldedDuty
} from '../../../src/core/score/pulse.ts'

const duties = fc.double({ min: 0.05, max: 0.95, noNaN: true })
const PERIOD = Array.from({ length: 20_000 }, (_, index) => (index + 0.5) / 20_000)
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length

describe('an isochronic pulse', () => {
  it('is a raised sine at half duty', () => {
    for (const phase of [0, 0.1, 0.25, 0.5, 0.8])
      expect(pulse(phase, 0.5)).toBeCloseTo((1 - Math.cos(2 * Math.PI * phase)) / 2, 12)
  })

  it('stands above one half for its duty and repeats every period', () => {
    fc.assert(
      fc.property(duties, fc.double({ min: 0, max: 1, noNaN: true }), (duty, phase) => {
        expect(mean(PERIOD.map(each => (pulse(each, duty) > 0.5 ? 1 : 0)))).toBeCloseTo(duty, 3)
        expect(pulse(phase + 7, duty)).toBeCloseTo(pulse(phase, duty), 9)
        expect(pulse(1 - phase, duty)).toBeCloseTo(pulse(phase, duty), 9)
      }),
      { numRuns: 30 }
    )
  })

  it('has the mean square that summing it gives', () => {
    fc.assert(
      fc.property(duties, fc.double({ min: 0.3, max: 1, noNaN: true }), (duty, depth) => {
        const summed = mean(PERIOD.map(phase => (1 - depth + depth * pulse(phase, duty)) ** 2))
        expect(pulseMeanSquare(duty, depth)).toBeCloseTo(summed, 6)
      }),
      { numRuns: 30 }
    )
  })

  it('yields its duty so that a rise takes 50 ms or more', () => {
    fc.assert(
      fc.property(duties, fc.double({ min: 0.25, max: 10, noNaN: true }), (wanted, beat) => {
        const duty = yieldedDuty(wanted, beat)
        expect(Math.min(duty, 1 - duty) / beat).toBeGreaterThanOrEqual(SHORTEST_RISE - 1e-12)
      })
    )
    expect(yieldedDuty(0.3, 1)).toBe(0.3)
    expect(yieldedDuty(0.3, 8)).toBe(0.4)
    expect(yieldedDuty(0.3, 40)).toBe(0.5)
  })
})
