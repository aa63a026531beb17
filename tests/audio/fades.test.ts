import { TONE_MODES } from '../../src/core/score/kinds.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import type { Recipe } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { rmsOf } from '../helpers/signal/noise-questions.ts'
import { renderScore } from '../helpers/scores/render-score.ts'
import { expectedTone, fitTone } from '../helpers/signal/tone-fit.ts'

const RATE = 48_000
const TONE: Recipe = {
  ...DEFAULT_RECIPE,
  bed: 'none',
  level: 0,
  from: 2,
  to: 2,
  ramp: 0,
  fadeIn: 10,
  fadeOut: 25,
  minutes: 1
}

function levelAt(samples: Float32Array, second: number): number {
  return 20 * Math.log10(rmsOf(samples.subarray((second - 0.1) * RATE, (second + 0.1) * RATE)))
}

describe('a session', () => {
  for (const mode of ['binaural', 'plain'] as const)
    it(`follows its fades to 0.1 dB and has no click from the first sample to the last: ${mode}`, async () => {
      const score = compileRecipe({ ...TONE, mode })
      const { left } = await renderScore(score, { length: 61 })
      const partials = expectedTone(score, 'left')
      let furthest = 0
      for (let second = 0; second < 59; second++) {
        const fit = fitTone(left, RATE, partials, { first: second * RATE, count: RATE })
        expect(Math.abs(fit.level[0]!)).toBeLessThan(0.1)
        furthest = Math.max(furthest, fit.furthest)
      }
      console.log(`${mode}: furthest sample from the tone ${furthest.toExponential(1)} of the peak`)
      expect(furthest).toBeLessThan(1e-3)
    })

  it('starts 30 dB under the hold and rises linearly in dB', async () => {
    const { left } = await renderScore(compileRecipe(TONE), { length: 20 })
    const hold = levelAt(left, 15)
    expect(levelAt(left, 0.2) - hold).toBeCloseTo(-30 + 30 * 0.018, 0)
    expect(levelAt(left, 5) - hold).toBeCloseTo(-15, 1)
  })

  it('falls linearly in dB, and in its last 20 s to nothing', async () => {
    const score = compileRecipe({ ...TONE, fadeOut: 40 })
    const { left } = await renderScore(score, { length: 61 })
    const hold = levelAt(left, 15)
    const floor = levelAt(left, 40) - hold
    expect(levelAt(left, 30) - hold).toBeCloseTo(floor / 2, 0)
    expect(levelAt(left, 59.8) - hold).toBeLessThan(-80)
  })

  for (const mode of TONE_MODES)
    for (const [minutes, fadeOut] of [
      [0.5, 0],
      [0.51, 3]
    ] as const)
      it(`ends within a millisecond of its length: ${mode}, ${minutes} min, fade of ${fadeOut} s`, async () => {
        const recipe = { ...TONE, mode, minutes, fadeOut, fadeIn: 0, carrier: 251 }
        const score = compileRecipe(recipe)
        const { left, right } = await renderScore(score, { length: 32 })
        for (const ear of [left, right]) {
          const first = ear.findIndex(sample => sample !== 0) / RATE
          const last = ear.findLastIndex(sample => sample !== 0) / RATE
          expect(first).toBeLessThan(0.001)
          expect(Math.abs(last - score.duration)).toBeLessThan(0.001)
        }
      })

  it('ends on time when it is entered late', async () => {
    const score = compileRecipe({ ...TONE, minutes: 720, fadeOut: 3 })
    const { left } = await renderScore(score, {
      length: 12,
      position: score.duration - 10,
      start: 1
    })
    expect(left.findIndex(sample => sample !== 0) / RATE).toBeCloseTo(1, 3)
    expect(left.findLastIndex(sample => sample !== 0) / RATE).toBeCloseTo(11, 3)
  })
})
