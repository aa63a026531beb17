import type { ToneMode } from '../../../src/core/score/kinds.ts'
import * as fc from 'fast-check'
import type { Curve, Point, Shape } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { yieldedDuty } from '../../../src/core/score/pulse.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { Score } from '../../../src/core/score/score.ts'
import type { Seconds } from '../../../src/core/base/units.ts'
import { clamp, gainToDecibels } from '../../../src/core/base/units.ts'

/** Frames of every usual rate and exact in binary: nobody has to round the time of a breakpoint. */
const GRID: Seconds = 1 / 64
const DURATION: Seconds = 24
/** Hertz a second. An oscillator of Web Audio holds a frequency for one sample: this much puts it 1e-4 Hz behind. */
const STEEPEST_CARRIER = 8
const STEEPEST_BEAT = 3

const PLAIN_SHAPES: readonly Shape[] = ['step', 'linear', 'cosine']
/** Every shape that a curve can have. */
export const SHAPES: readonly Shape[] = [...PLAIN_SHAPES, 'exponential', 'decibels']

/** Recipes of half a minute of a tone alone, as a listener may choose them. */
export function recipes(mode: ToneMode): fc.Arbitrary<Recipe> {
  const drawn = fc.record({
    carrier: between(60, 600),
    from: between(0.25, 14),
    to: between(0.25, 14),
    ramp: fc.oneof(fc.constant(0), between(5, 25)),
    level: between(-30, 0),
    fadeIn: between(0, 10),
    fadeOut: fc.oneof(between(0, 5), between(21, 25)),
    duty: between(0.2, 0.8),
    depth: between(0.3, 1)
  })
  return drawn.map(each => ({ ...DEFAULT_RECIPE, ...each, mode, bed: 'none', minutes: 0.5 }))
}

/** Scores of one tone whose carrier, beat, envelope and level take any shapes that a score can hold. */
export function toneScores(mode: ToneMode): fc.Arbitrary<Score> {
  const drawn = fc.record({
    carrier: curves(between(60, 600), SHAPES, STEEPEST_CARRIER),
    beat: beats(mode),
    rms: between(0.01, 0.3),
    duty: between(0.2, 0.8),
    depth: between(0.3, 1),
    gain: curves(between(0.01, 1), SHAPES),
    level: curves(between(0.01, 1), SHAPES),
    fadeOut: times(0.25, 3),
    fadeShape: fc.constantFrom<Shape>('linear', 'cosine', 'decibels')
  })
  return drawn.map(({ gain, level, fadeOut, fadeShape, ...tone }) => {
    const fadeOutAt = DURATION - fadeOut
    const fastest = Math.max(...tone.beat.map(point => Math.abs(point.value)))
    const held = gain.filter(point => point.at > 2 * GRID && point.at < fadeOutAt)
    return {
      version: 1,
      duration: DURATION,
      voices: [{ kind: 'tone', mode, ...tone, duty: yieldedDuty(tone.duty, fastest) }],
      envelope: [
        { at: 0, value: 0, shape: 'cosine' },
        { at: 2 * GRID, value: 1, shape: 'linear' },
        ...held,
        { at: fadeOutAt, value: held.at(-1)?.value ?? 1, shape: fadeShape },
        { at: DURATION, value: 0, shape: 'step' }
      ],
      level,
      fadeOutAt,
      fadeOut,
      holdDecibels: gainToDecibels(tone.rms)
    }
  })
}

function beats(mode: ToneMode): fc.Arbitrary<Curve> {
  if (mode === 'plain') return fc.constant(constant(0))
  const rising = curves(between(0.25, 14), SHAPES, STEEPEST_BEAT)
  if (mode === 'isochronic') return rising
  // Negative: the higher tone left. Only these shapes may cross 0.
  const signed = fc.oneof(between(-14, -0.25), between(0.25, 14))
  return fc.oneof(rising, curves(signed, PLAIN_SHAPES, STEEPEST_BEAT))
}

/** Curves of one to five points whose ramps rise or fall by no more than `steepest` a second on average. */
function curves(
  value: fc.Arbitrary<number>,
  shapes: readonly Shape[],
  steepest = Number.POSITIVE_INFINITY
): fc.Arbitrary<Curve> {
  const step = fc.record({ after: times(1, 8), value, shape: fc.constantFrom(...shapes) })
  return fc.array(step, { minLength: 1, maxLength: 5 }).map(steps => {
    const curve: Point[] = []
    for (const { after, ...point } of steps) {
      const last = curve.at(-1)
      const at = last ? last.at + after : after - 1
      if (last && last.shape !== 'step') {
        const room = steepest * after
        const near = clamp(point.value, last.value - room, last.value + room)
        curve.push({ ...point, at, value: near })
      } else curve.push({ ...point, at })
    }
    return curve
  })
}

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true })
}

function times(min: Seconds, max: Seconds): fc.Arbitrary<Seconds> {
  return fc.integer({ min: min / GRID, max: max / GRID }).map(count => count * GRID)
}
