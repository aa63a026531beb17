import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { pulse, pulseMeanSquare } from '../../../src/core/score/pulse.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { lengthenScore, relevelScore } from '../../../src/core/score/retime.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import type { Score, ToneVoice } from '../../../src/core/score/score.ts'

const RATE = 24_000

function rendered(
  score: Score,
  first: number,
  count: number,
  rate = RATE
): readonly [Float64Array, Float64Array] {
  const left = new Float64Array(count)
  const right = new Float64Array(count)
  createScoreRenderer(score, rate).render(first, left, right)
  return [left, right]
}

const recipes: fc.Arbitrary<Recipe> = fc
  .record({
    mode: fc.constantFrom(...TONE_MODES),
    bed: fc.constantFrom(...BED_CHOICES),
    carrier: fc.double({ min: 60, max: 600, noNaN: true }),
    from: fc.double({ min: 0.25, max: 14, noNaN: true }),
    to: fc.double({ min: 0.25, max: 14, noNaN: true }),
    ramp: fc.double({ min: 0, max: 600, noNaN: true }),
    fadeIn: fc.double({ min: 0, max: 60, noNaN: true }),
    fadeOut: fc.double({ min: 0, max: 600, noNaN: true }),
    duty: fc.double({ min: 0.2, max: 0.8, noNaN: true })
  })
  .map(each => ({ ...DEFAULT_RECIPE, ...each, minutes: 12 }))

/** What the voice is by definition, one frame at a time: no recurrence, no stretches. */
function defined(voice: ToneVoice, t: number): readonly [number, number] {
  const carrier = prepareCurve(voice.carrier).integral(t)
  const beat = prepareCurve(voice.beat).integral(t)
  const sine = (cycles: number): number => Math.sin(2 * Math.PI * (cycles - Math.floor(cycles)))
  const amplitude = voice.rms * Math.SQRT2
  const low = sine(carrier - beat / 2)
  const high = sine(carrier + beat / 2)
  switch (voice.mode) {
    case 'plain':
      return [amplitude * sine(carrier), amplitude * sine(carrier)]
    case 'binaural':
      return [amplitude * low, amplitude * high]
    case 'monaural':
      return [voice.rms * (low + high), voice.rms * (low + high)]
    case 'isochronic':
    case 'alternating': {
      const full = (amplitude * sine(carrier)) / Math.sqrt(pulseMeanSquare(voice.duty, voice.depth))
      const value = (phase: number): number =>
        full * (1 - voice.depth + voice.depth * pulse(phase, voice.duty))
      return [value(beat), value(voice.mode === 'isochronic' ? beat : beat + 0.5)]
    }
  }
}

describe('a rendered score', () => {
  it('is what its curves define, at any frame', () => {
    fc.assert(
      fc.property(recipes, fc.nat({ max: 12 * 60 * RATE - 600 }), (recipe, first) => {
        const score = compileRecipe({ ...recipe, bed: 'none' })
        const [left, right] = rendered(score, first, 600)
        const voice = score.voices[0] as ToneVoice
        const envelope = prepareCurve(score.envelope)
        const level = prepareCurve(score.level).value(0)
        for (let index = 0; index < 600; index += 7) {
          const t = (first + index) / RATE
          const gain = envelope.value(t) * level
          const [l, r] = defined(voice, t).map(each => each * gain)
          const peak = voice.rms * Math.SQRT2 * level
          expect(Math.abs(left[index]! - l!)).toBeLessThan(5e-4 * peak)
          expect(Math.abs(right[index]! - r!)).toBeLessThan(5e-4 * peak)
        }
      }),
      { numRuns: 60 }
    )
  })

  it('has the same bits however the request is cut', () => {
    const cuts = fc.array(fc.tuple(fc.nat(40_000), fc.integer({ min: 1, max: 5000 })), {
      minLength: 1,
      maxLength: 6
    })
    fc.assert(
      fc.property(recipes, fc.nat({ max: 10 * 60 * RATE }), cuts, (recipe, start, pieces) => {
        const score = compileRecipe(recipe)
        const [left, right] = rendered(score, start, 45_000)
        const renderer = createScoreRenderer(score, RATE)
        for (const [offset, count] of pieces) {
          const l = new Float64Array(count)
          const r = new Float64Array(count)
          renderer.render(start + offset, l, r)
          expect(l).toEqual(left.slice(offset, offset + count))
          expect(r).toEqual(right.slice(offset, offset + count))
        }
      }),
      { numRuns: 15 }
    )
  })

  it('stays the same up to the moment it was changed', () => {
    const score = compileRecipe(DEFAULT_RECIPE)
    const changed = relevelScore(lengthenScore(score, 100, 900), 100, -20)
    const [before] = rendered(score, 90 * RATE, 10 * RATE)
    const [after] = rendered(changed, 90 * RATE, 10 * RATE)
    const same = before.length - (before.length % 1024) - 1024
    expect(after.slice(0, same)).toEqual(before.slice(0, same))
    // In the chunk that holds the change a level is applied after the voices rather than in them: rounding, −280 dB.
    for (let frame = same; frame < before.length - 128; frame++)
      expect(Math.abs((after[frame] ?? 0) - (before[frame] ?? 1))).toBeLessThan(1e-14)
  })

  it('is silent before its start and after its end, to the very sample', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, minutes: 0.5, fadeIn: 0, fadeOut: 0 })
    const frames = 30 * RATE
    expect(createScoreRenderer(score, RATE).frames).toBe(frames)
    const [left] = rendered(score, -2000, 4000)
    expect(left.slice(0, 2000).every(value => value === 0)).toBe(true)
    expect(left[2010]).not.toBe(0)
    const [, right] = rendered(score, frames - 2000, 4000)
    expect(right.slice(2000).every(value => value === 0)).toBe(true)
    expect(right[1990]).not.toBe(0)
  })

  it('keeps its beat to 1e-5 Hz for twelve hours', () => {
    const score = compileRecipe({
      ...DEFAULT_RECIPE,
      minutes: 720,
      ramp: 0,
      to: 2.5,
      bed: 'none',
      fadeOut: 0
    })
    let worst = 0
    for (const hour of [0, 1, 6, 11.9]) {
      const first = Math.round((hour * 3600 + 1) * RATE)
      const [left, right] = rendered(score, first, 10 * RATE)
      const beat = frequency(right) - frequency(left)
      worst = Math.max(worst, Math.abs(beat - 2.5))
    }
    console.log(`Beat error over 12 h: at most ${worst.toExponential(1)} Hz`)
    expect(worst).toBeLessThan(1e-5)
  })
})

/** By the phases of two windowed projections, nine seconds apart, on the carrier's neighbourhood. */
function frequency(signal: Float64Array): number {
  const guess = 250
  const phase = (from: number): number => {
    let re = 0
    let im = 0
    for (let index = 0; index < RATE; index++) {
      const window = 1 - Math.cos((2 * Math.PI * index) / RATE)
      const angle = (2 * Math.PI * guess * (from + index)) / RATE
      re += window * (signal[from + index] ?? 0) * Math.cos(angle)
      im -= window * (signal[from + index] ?? 0) * Math.sin(angle)
    }
    return Math.atan2(im, re)
  }
  // Unwrapped in steps short enough for any beat of ours.
  let turned = 0
  let last = phase(0)
  for (let step = 1; step <= 36; step++) {
    const now = phase((step * RATE) / 4)
    turned += ((((now - last + Math.PI) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)) - Math.PI
    last = now
  }
  return guess + turned / (2 * Math.PI * 9)
}
