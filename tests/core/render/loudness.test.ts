import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/compile.ts'
import type { Recipe } from '../../../src/core/recipe.ts'
import { DEFAULT_RECIPE, TONE_MODES } from '../../../src/core/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { rmsOf } from '../../helpers/noise-questions.ts'

const RATE = 24_000
/** Whole beats of 3 Hz and of 1 Hz. */
const SECONDS = 4

/** dBFS RMS of one ear where the session holds. */
function held(change: Partial<Recipe>): number {
  const recipe = { ...DEFAULT_RECIPE, ramp: 0, level: 0, ...change }
  const left = new Float64Array(SECONDS * RATE)
  const right = new Float64Array(SECONDS * RATE)
  createScoreRenderer(compileRecipe(recipe), RATE).render(60 * RATE, left, right)
  return 20 * Math.log10(rmsOf(left))
}

describe('at one level', () => {
  it('a tone of every mode is as strong, within 0.1 dB', () => {
    const levels = TONE_MODES.map(mode => held({ mode, bed: 'none' }))
    console.log(`modes: ${levels.map(level => level.toFixed(3)).join(', ')} dBFS RMS`)
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.1)
  })

  it('a low tone is given more than a high one, by 9 dB over 250 Hz at most', () => {
    const [low, middle, high] = [100, 250, 400].map(carrier => held({ carrier, bed: 'none' }))
    console.log(`100, 250, 400 Hz: ${[low, middle, high].map(each => each!.toFixed(2)).join(', ')}`)
    expect(low! - middle!).toBeGreaterThan(8.9)
    expect(low! - middle!).toBeLessThanOrEqual(9.01)
    expect(middle! - high!).toBeGreaterThan(3)
    expect(middle! - high!).toBeLessThan(4)
  })

  it('the attenuator takes off exactly what it says, down to 40 dB', () => {
    for (const level of [-12, -25, -40])
      expect(held({ level }) - held({ level: 0 })).toBeCloseTo(level, 1)
  })

  it('begins 12 dB under the loudest', () => {
    expect(held({ level: DEFAULT_RECIPE.level }) - held({})).toBeCloseTo(-12, 1)
  })
})
