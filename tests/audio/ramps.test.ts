import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Parameter } from '../../src/audio/ramps.ts'
import { addLines, automate, frequencyLines, gainRamps, LEAD } from '../../src/audio/ramps.ts'
import type { Curve, Shape } from '../../src/core/score/curve.ts'
import { prepareCurve } from '../../src/core/score/curve.ts'

const SEEDED = { seed: 20_261_122 }

const gains = curves(fc.double({ min: 1e-3, max: 1, noNaN: true }), [
  'step',
  'linear',
  'cosine',
  'exponential',
  'decibels'
])
const frequencies = curves(fc.double({ min: 0.25, max: 14, noNaN: true }), [
  'step',
  'linear',
  'cosine'
])
/** On a grid of binary fractions, so that no sum is rounded over a step; and beside the curves' own points. */
const times = fc.integer({ min: 0, max: 61_440 }).map(count => (count + 0.25) / 1024)

function curves(value: fc.Arbitrary<number>, shapes: readonly Shape[]): fc.Arbitrary<Curve> {
  const lengths = fc.array(
    fc.record({
      by: fc.integer({ min: 512, max: 20_480 }).map(count => count / 1024),
      value,
      shape: fc.constantFrom(...shapes)
    }),
    { minLength: 1, maxLength: 5 }
  )
  return lengths.map(steps => {
    let at = -1
    return steps.map(({ by, ...rest }) => ({ at: (at += by), ...rest }))
  })
}

/** A parameter that keeps what is written to it, and answers as the Web Audio standard has it. */
function createParameter() {
  interface Event {
    readonly kind: 'set' | 'linear' | 'exponential'
    readonly value: number
    readonly time: number
  }
  let events: Event[] = []
  const add = (kind: Event['kind']) => (value: number, time: number) => {
    const after = events.findIndex(event => event.time > time)
    events.splice(after < 0 ? events.length : after, 0, { kind, value, time })
  }
  const parameter: Parameter = {
    setValueAtTime: add('set'),
    linearRampToValueAtTime: add('linear'),
    exponentialRampToValueAtTime: add('exponential'),
    cancelScheduledValues(time) {
      events = events.filter(event => event.time < time)
    }
  }
  return {
    parameter,
    value(time: number): number {
      const index = events.findLastIndex(event => event.time <= time)
      const [last, next] = [events[index], events[index + 1]]
      if (!last) return Number.NaN
      if (!next || next.kind === 'set') return last.value
      const x = (time - last.time) / (next.time - last.time)
      if (next.kind === 'linear') return last.value + (next.value - last.value) * x
      return last.value * (next.value / last.value) ** x
    }
  }
}

/** The same curve without a jump. */
function smooth(curve: Curve): Curve {
  return curve.map(point => ({ ...point, shape: point.shape === 'step' ? 'linear' : point.shape }))
}

describe('a parameter', () => {
  it('follows a gain to 0.001 dB of its largest, from wherever it is entered', () => {
    fc.assert(
      fc.property(gains, times, times, (curve, position, later) => {
        const { parameter, value } = createParameter()
        automate(parameter, gainRamps(curve), 100 - position, 100)
        const expected = prepareCurve(curve).value(position + later)
        expect(Math.abs(value(100 + later) - expected)).toBeLessThan(1e-4)
      }),
      SEEDED
    )
  })

  it('follows a carrier and half a beat to 2e-5 Hz', () => {
    fc.assert(
      fc.property(frequencies, frequencies, fc.constantFrom(-0.5, 0.5), times, (...drawn) => {
        const [carrier, beat, half, t] = drawn
        const sum = addLines(frequencyLines(carrier), frequencyLines(beat), half)
        const expected = prepareCurve(carrier).value(t) + half * prepareCurve(beat).value(t)
        expect(Math.abs(prepareCurve(sum).value(t) - expected)).toBeLessThan(2e-5)
      }),
      SEEDED
    )
  })

  it('goes over from any curve to any other: the old until its lead is over, the new after the glide', () => {
    fc.assert(
      fc.property(gains, gains, times, times, (old, next, now, later) => {
        const { parameter, value } = createParameter()
        const automation = automate(parameter, gainRamps(old), 0, 0)
        const before = value(now + 0.9 * LEAD)
        automation.follow(gainRamps(next), now, 0.15)
        expect(value(now + 0.9 * LEAD)).toBeCloseTo(before, 9)
        const at = now + LEAD + 0.15 + later
        expect(Math.abs(value(at) - prepareCurve(next).value(at))).toBeLessThan(1e-4)
      }),
      SEEDED
    )
  })

  it('never jumps on its way over', () => {
    fc.assert(
      fc.property(gains, gains, fc.double({ min: 1, max: 50, noNaN: true }), (old, next, now) => {
        const { parameter, value } = createParameter()
        automate(parameter, gainRamps(smooth(old)), 0, 0).follow(gainRamps(smooth(next)), now, 0.15)
        let largest = 0
        for (let t = now; t < now + 0.4; t += 0.0005)
          largest = Math.max(largest, Math.abs(value(t + 0.0005) - value(t)))
        expect(largest).toBeLessThan(0.03)
      }),
      SEEDED
    )
  })

  it('reaches true silence where a fade in decibels ends', () => {
    const { parameter, value } = createParameter()
    const fade: Curve = [
      { at: 0, value: 1, shape: 'decibels' },
      { at: 10, value: 0, shape: 'step' }
    ]
    automate(parameter, gainRamps(fade), 0, 0)
    expect(value(5)).toBeCloseTo(10 ** (-50 / 20), 6)
    expect(value(9.999)).toBeGreaterThan(0)
    expect(value(10)).toBe(0)
    expect(value(11)).toBe(0)
  })
})
