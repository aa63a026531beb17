import { BED_CHOICES } from '../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { NumberField, Recipe } from '../../../src/core/recipe/recipe.ts'
import {
  DEFAULT_RECIPE,
  fitRecipe,
  RANGES,
  RECIPE_MODES,
  wholeRecipe
} from '../../../src/core/recipe/recipe.ts'
import { recipeSlider } from '../../../src/core/recipe/recipe-slider.ts'

const SEED = 20261122
const FIELDS = Object.keys(RANGES) as NumberField[]
const recipe: fc.Arbitrary<Recipe> = fc
  .record({
    mode: fc.constantFrom(...RECIPE_MODES),
    bed: fc.constantFrom(...BED_CHOICES),
    minutes: fc.integer({ min: 5, max: 720 }),
    fadeOut: fc.integer({ min: 0, max: 43_200 }),
    ramp: fc.integer({ min: 0, max: 43_200 }),
    from: fc.double({ min: 0.25, max: 14, noNaN: true }),
    level: fc.integer({ min: -40, max: 0 })
  })
  .map(some => fitRecipe({ ...DEFAULT_RECIPE, ...some }).recipe)
const field = fc.constantFrom(...FIELDS)

test.prop([recipe, field, fc.double({ min: 0, max: 1, noNaN: true })], { seed: SEED })(
  'never asks for what the recipe would have to refuse',
  (base, name, position) => {
    const wanted = recipeSlider(base, name).at(position)
    const { adjustments } = fitRecipe({ ...base, [name]: wanted })
    expect(adjustments.filter(each => each.field === name)).toEqual([])
  }
)

test.prop([recipe, field], { seed: SEED })(
  'steps either way, or stands at its end',
  (base, name) => {
    const control = recipeSlider(base, name)
    const value = wholeRecipe(base)[name]
    const up = control.step(1)
    const down = control.step(-1)
    expect(up > value || up === control.high).toBe(true)
    expect(down < value || down === control.low).toBe(true)
  }
)

test.prop([recipe, field], { seed: SEED })('stands on the slider', (base, name) => {
  const { position } = recipeSlider(base, name)
  expect(position).toBeGreaterThanOrEqual(0)
  expect(position).toBeLessThanOrEqual(1)
})

describe('steps', () => {
  it('come back to where they were', () => {
    const up = { ...DEFAULT_RECIPE, carrier: recipeSlider(DEFAULT_RECIPE, 'carrier').step(1) }
    expect(up.carrier).toBe(260)
    expect(recipeSlider(up, 'carrier').step(-1)).toBe(250)
  })

  it('are finer where the values are small', () => {
    expect(recipeSlider({ ...DEFAULT_RECIPE, carrier: 200 }, 'carrier').step(-1)).toBe(195)
    expect(recipeSlider({ ...DEFAULT_RECIPE, minutes: 120 }, 'minutes').step(1)).toBe(135)
    expect(recipeSlider({ ...DEFAULT_RECIPE, minutes: 120 }, 'minutes').step(-1)).toBe(115)
  })

  it('of the level stop where a browser would take the page for silent', () => {
    const quiet = { ...DEFAULT_RECIPE, bed: 'none' as const, level: -40 }
    expect(recipeSlider(quiet, 'level').low).toBeGreaterThanOrEqual(-42)
    expect(recipeSlider(quiet, 'level').low).toBeLessThanOrEqual(0)
  })
})
