import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import { ownBedsOf } from '../../../src/core/recipe/layers.ts'
import { DEFAULT_RECIPE, type Recipe, tidyRecipe } from '../../../src/core/recipe/recipe.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../../src/core/recipe/recipe-link.ts'
import { parseStoredRecipe } from '../../../src/core/recipe/stored-recipe.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'

const ALONE: Recipe = tidyRecipe({ ...DEFAULT_RECIPE, bed: 'own:3fa9c1d2' })
const BESIDE: Recipe = tidyRecipe({
  ...DEFAULT_RECIPE,
  bed: 'rain',
  layers: [{ bed: 'own:3fa9c1d2', level: -10 }],
  stages: [
    {
      minutes: 30,
      to: 2,
      ramp: 0,
      level: 0,
      crossfade: 30,
      beds: [
        { bed: 'own:00c0ffee', level: 0 },
        { bed: 'own:3fa9c1d2', level: 3 }
      ]
    }
  ],
  firstMinutes: 15
})

describe('a recipe with own sounds', () => {
  it.each([ALONE, BESIDE])('is the same again from its link, as stored, and from a row', recipe => {
    expect(parseRecipeLink(formatRecipeLink(recipe))).toMatchObject({ recipe, problems: [] })
    expect(parseRecipeLink(formatStoredRecipe(recipe)).recipe).toEqual(recipe)
    expect(parseStoredRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe)
    // Apps that knew only version 1 leave it alone.
    expect(recipe.version).toBe(2)
    const score = compileRecipe(recipe)
    expect(decodeScore(encodeScore(score))).toEqual(score)
  })

  it('has links that can be read', () => {
    expect(formatRecipeLink(ALONE)).toContain('bed=own:3fa9c1d2')
    expect(formatRecipeLink(BESIDE)).toContain('bed=rain,own:3fa9c1d2-10')
  })

  it('names every own sound that it plays, once', () => {
    expect(ownBedsOf(BESIDE)).toEqual(['own:3fa9c1d2', 'own:00c0ffee'])
    expect(ownBedsOf(DEFAULT_RECIPE)).toEqual([])
  })

  it.each(['own:', 'own:3fa9c1d', 'own:3fa9c1d2e', 'own:3fa9c1dz', 'own:../sounds', 'own'])(
    'refuses %s, which names none',
    bed => {
      expect(parseRecipeLink(`bed=${bed}`).recipe.bed).toBe(DEFAULT_RECIPE.bed)
      expect(parseRecipeLink(`bed=${bed}`).problems[0]?.name).toBe('bed')
      expect(parseStoredRecipe({ ...DEFAULT_RECIPE, bed })).toBeUndefined()
    }
  )
})
