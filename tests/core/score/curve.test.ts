import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Curve, Shape } from '../../../src/core/score/curve.ts'
import { checkCurve, cutCurve, prepareCurve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'

const SHAPES: readonly Shape[] = ['step', 'linear', 'cosine', 'exponential', 'decibels']

/** Curves of positive values, which every shape can join. */
const curves = fc
  .array(
    fc.record({
      gap: fc.double({ min: 0.01, max: 5000, noNaN: true }),
      value: fc.double({ min: 1e-3, max: 600, noNaN: true }),
      shape: fc.constantFrom(...SHAPES)
    }),
    { minLength: 1, maxLength: 8 }
  )
  .map(parts => {
    let at = 0
    return parts.map(({ gap, value, shape }): Curve[number] => ({ at: (at += gap), value, shape }))
  })

/** The midpoint rule between two times that have no breakpoint between them. */
function summed(value: (t: number) => number, from: number, to: number): number {
  const steps = 20_000
  const width = (to - from) / steps
  let sum = 0
  for (let index = 0; index < steps; index++) sum += value(from + (index + 0.5) * width)
  return sum * width
}

describe('a curve', () => {
  it('goes through its points and holds before the first and after the last', () => {
    const curve = prepareCurve([
      { at: 10, value: 8, shape: 'cosine' },
      { at: 20, value: 3, shape: 'linear' },
      { at: 30, value: 1, shape: 'step' }
    ])
    expect([0, 10, 15, 20, 25, 30, 99].map(t => curve.value(t))).toEqual([8, 8, 5.5, 3, 2, 1, 1])
  })

  it('stays between the values it joins, whatever the shape', () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (curve, part) => {
        const end = curve.at(-1)!.at
        const values = curve.map(point => point.value)
        const value = prepareCurve(curve).value(part * end * 1.2)
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12))
        expect(value).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12))
      })
    )
  })

  it('has the integral that summing its values gives', () => {
    fc.assert(
      fc.property(curves, curve => {
        const prepared = prepareCurve(curve)
        for (const [index, point] of curve.entries()) {
          const end = curve[index + 1]?.at ?? point.at + 100
          const exact = prepared.integral(end) - prepared.integral(point.at)
          const numeric = summed(prepared.value, point.at, end)
          expect(Math.abs(exact - numeric)).toBeLessThan(1e-6 * Math.max(1, Math.abs(exact)))
        }
      }),
      { numRuns: 60 }
    )
  })

  it('integrates from zero, also before its first point', () => {
    const curve = prepareCurve([{ at: 5, value: 2, shape: 'step' }])
    expect(curve.integral(0)).toBe(0)
    expect(curve.integral(3)).toBe(6)
    expect(curve.integral(10)).toBe(20)
  })

  it('keeps phase to 1e-7 of a cycle after twelve hours', () => {
    const night = 43_200
    const curve = prepareCurve([
      { at: 0, value: 8, shape: 'cosine' },
      { at: night, value: 3, shape: 'step' }
    ])
    // Mean of a raised cosine is the mean of its ends.
    expect(Math.abs(curve.integral(night) - night * 5.5)).toBeLessThan(1e-7)
  })

  it('falls linearly in dB and is silent only at its very end', () => {
    const curve = prepareCurve([
      { at: 0, value: 1, shape: 'decibels' },
      { at: 10, value: 0, shape: 'step' }
    ])
    expect(20 * Math.log10(curve.value(5))).toBeCloseTo(-50, 9)
    expect(curve.value(9.999)).toBeGreaterThan(0)
    expect(curve.value(10)).toBe(0)
  })

  it('is the same up to a cut, and holds from there', () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1.2, noNaN: true }), (curve, part) => {
        const at = part * curve.at(-1)!.at
        const whole = prepareCurve(curve)
        const cut = prepareCurve(cutCurve(curve, at, 'step'))
        for (const x of [0.1, 0.5, 0.9, 1]) {
          const gap = Math.abs(cut.value(at * x) - whole.value(at * x))
          expect(gap).toBeLessThan(2e-5 * Math.max(1, whole.value(at * x)) * 600)
        }
        expect(cut.value(at + 1000)).toBeCloseTo(whole.value(at), 9)
      })
    )
  })

  it('names the point that cannot be', () => {
    expect(() => checkCurve([])).toThrow('at least one point')
    expect(() => checkCurve([{ at: Number.NaN, value: 1, shape: 'step' }])).toThrow(RangeError)
    expect(() => checkCurve([...constant(1), { at: -1, value: 1, shape: 'step' }])).toThrow(
      'Point 0 of the curve must not be after the next'
    )
    const through = (shape: Shape): Curve => [
      { at: 0, value: 1, shape },
      { at: 1, value: -1, shape: 'step' }
    ]
    expect(() => checkCurve(through('exponential'))).toThrow('share its sign')
    expect(() => checkCurve(through('decibels'))).toThrow('gain of at least 0')
    expect(() => checkCurve(through('linear'))).not.toThrow()
  })
})
