import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { endStop } from '../../../src/core/score/end-stop.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { moveSessionEnd, retimeScore } from '../../../src/core/score/retime.ts'

describe('the end of a score', () => {
  const score = compileRecipe(DEFAULT_RECIPE)
  const woken = compileRecipe({ ...DEFAULT_RECIPE, after: 'bed' }, undefined, 7200)

  it.each([
    ['has room either way', score, 60, [undefined, undefined]],
    ['is the longest there is', retimeScore(score, 60, 1e6), 60, ['longest', undefined]],
    ['cannot come sooner than the fade takes', score, 1501, [undefined, 'ending']],
    ['is put off up to the wake', moveSessionEnd(woken, 60, 1e6), 60, ['wake', undefined]],
    ['stays with the wake once the bed is alone', woken, 3000, ['wake', 'wake']]
  ] as const)('%s', (_, made, position, stops) => {
    expect([900, -900].map(by => endStop(made, position, by))).toEqual(stops)
  })
})
