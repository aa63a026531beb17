import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../src/core/score/curve.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { prepareRepeatingCurve } from '../../../src/core/score/repeating-curve.ts'

const curves: fc.Arbitrary<Curve> = fc
  .array(
    fc.record({
      after: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 9, noNaN: true })),
      value: fc.double({ min: -100, max: 100, noNaN: true }),
      shape: fc.constantFrom('step' as const, 'linear' as const)
    }),
    { minLength: 2, maxLength: 12 }
  )
  .map(steps => {
    let at = 0
    return steps.map(({ after, value, shape }) => ({ at: (at += after), value, shape }))
  })

describe('a curve of lines that begins anew', () => {
  it('has the values and the integral of its rounds', () => {
    fc.assert(
      fc.property(
        curves,
        fc.double({ min: 0.2, max: 40, noNaN: true }),
        fc.array(fc.double({ min: -50, max: 500, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (curve, repeat, times) => {
          const once = prepareCurve(curve)
          const again = prepareRepeatingCurve(curve, repeat)
          for (const t of times) {
            const round = Math.floor(t / repeat)
            const within = t - round * repeat
            const area = round * once.integral(repeat) + once.integral(within)
            expect(again.integral(t)).toBeCloseTo(area, 6)
            // Beside a corner, either side's value will do.
            const near = [within - 1e-9, within, within + 1e-9].map(each =>
              Math.abs(once.value(Math.max(0, each)) - again.value(t))
            )
            if (within > 1e-6 && repeat - within > 1e-6)
              expect(Math.min(...near)).toBeLessThan(1e-5)
          }
        }
      ),
      { seed: 24, numRuns: 500 }
    )
  })

  it('is a step where two points lie as close as two numbers can', () => {
    const sudden = prepareRepeatingCurve(
      [
        { at: 0, value: 1, shape: 'linear' },
        { at: 1e-320, value: 3, shape: 'step' }
      ],
      2
    )
    expect(sudden.value(1)).toBe(3)
    expect(sudden.integral(9)).toBeCloseTo(27, 9)
  })
})
