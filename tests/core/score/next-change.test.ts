import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { nextChange } from '../../../src/core/score/next-change.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'

describe('what comes next', () => {
  const lasting = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 60 } as const
  const course = (score: Parameters<typeof nextChange>[0], times: readonly number[]): unknown =>
    times.map(t => {
      const { what, at, alone } = nextChange(score, t)
      return [what, at, alone]
    })

  it('is the fade, where silence follows', () => {
    expect(course(compileRecipe(DEFAULT_RECIPE), [0, 1600])).toEqual([
      ['fade', 1500, false],
      ['fade', 1500, false]
    ])
  })

  it('is the bed alone, and then its own fade', () => {
    expect(course(compileRecipe(lasting), [0, 1600, 1800, 5200])).toEqual([
      ['bed alone', 1500, false],
      ['bed alone', 1500, false],
      ['fade', 5100, true],
      ['fade', 5100, true]
    ])
  })

  it('is the rise to a wake, and the fade after it', () => {
    const recipe = { ...lasting, wake: { hour: 7, minute: 0 }, wakeRise: 20 }
    expect(course(compileRecipe(recipe, 1, 7200), [0, 3000, 6500, 7201])).toEqual([
      ['bed alone', 1500, false],
      ['wake', 6000, true],
      ['wake', 6000, false],
      ['fade', 7200, false]
    ])
  })
})
