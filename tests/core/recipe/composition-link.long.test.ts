import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, tidyRecipe } from '../../../src/core/recipe/recipe.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../../src/core/recipe/recipe-link.ts'
import { parseStoredRecipe } from '../../../src/core/recipe/stored-recipe.ts'
import { composedRecipes, LONG_NIGHT } from '../../helpers/scores/composed-recipes.ts'
import { recipes } from '../../helpers/scores/recipes.ts'

const RUNS = { numRuns: 10_000 }

describe('a link of layers and stages', () => {
  it('says backgrounds as names with their levels', () => {
    const { recipe, problems } = parseRecipeLink('bed=rain,brown-6,wind%2B2')
    expect(problems).toEqual([])
    expect(recipe.bed).toBe('rain')
    expect(recipe.layers).toEqual([
      { bed: 'brown', level: -6 },
      { bed: 'wind', level: 2 }
    ])
    expect(formatRecipeLink(recipe)).toBe('bed=rain,brown-6,wind%2B2')
    expect(parseRecipeLink('bed=rain,brown-6,wind+2').recipe).toEqual(recipe)
  })

  it('says stages with what differs, and lasts as long as they do', () => {
    const { recipe, problems } = parseRecipeLink('stages=45_90to2.5in900at-4x60,surf,brown-6_60')
    expect(problems).toEqual([])
    expect(recipe.minutes).toBe(195)
    expect(recipe.firstMinutes).toBe(45)
    expect(recipe.stages).toEqual([
      {
        minutes: 90,
        to: 2.5,
        ramp: 900,
        level: -4,
        crossfade: 60,
        beds: [
          { bed: 'surf', level: 0 },
          { bed: 'brown', level: -6 }
        ]
      },
      { minutes: 60, to: 2.5, ramp: 600, level: 0, crossfade: 30 }
    ])
    expect(formatRecipeLink(recipe)).toBe('stages=45_90to2.5in900at-4x60,surf,brown-6_60')
  })

  it('says eight stages and four layers in under 400 characters', () => {
    expect(formatRecipeLink(LONG_NIGHT).length).toBeLessThan(400 - '#/?'.length)
    expect(parseRecipeLink(formatRecipeLink(LONG_NIGHT)).recipe).toEqual(LONG_NIGHT)
  })

  it.each<[query: string, bad: readonly string[]]>([
    ['bed=rain,own:3fa9c1-10', ['own:3fa9c1-10']],
    ['bed=rain,none', ['none']],
    ['bed=rain-6,brown', ['rain-6']],
    ['bed=rain,brown-31,wind-6', ['brown-31']],
    ['bed=rain,brown,wind,surf,fan', ['fan']],
    ['stages=45_90to20_60', ['90to20']],
    ['stages=x_90', ['x']],
    ['stages=45to3_90', ['45to3']],
    ['stages=45_90,foo,rain', ['foo']],
    ['stages=1_1_1_1_1_1_1_1_2', ['2']],
    ['breath=3', ['3']],
    ['mode=noise&bed=none', ['noise']]
  ])('names what is bad in %s', (query, bad) => {
    expect(parseRecipeLink(query).problems.map(({ was }) => was)).toEqual(bad)
  })

  it('keeps every recipe on its way through a link and back', () => {
    fc.assert(
      fc.property(composedRecipes, asked => {
        const link = formatRecipeLink(asked)
        const { recipe, problems } = parseRecipeLink(link)
        expect(problems.filter(({ must }) => must.kind !== 'with a bed')).toEqual([])
        expect(formatRecipeLink(recipe)).toBe(link)
        expect(parseRecipeLink(formatStoredRecipe(asked)).recipe).toEqual(tidyRecipe(asked))
      }),
      RUNS
    )
  })

  it('reads what anyone writes without throwing, as it would read it again', () => {
    const name = fc.constantFrom('bed', 'stages', 'mode', 'breath', 'tilt', 'balance', 'carrier')
    const said = ['rain', 'brown-6', 'own:12-3', '90to2.5in600', '_', ',', '45', 'x60', '-', '1e9']
    const piece = fc.oneof(fc.string(), fc.constantFrom(...said))
    const value = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), pairs => {
        const query = pairs.map(([each, text]) => `${each}=${encodeURIComponent(text)}`).join('&')
        const { recipe } = parseRecipeLink(query)
        const again = parseRecipeLink(formatStoredRecipe(recipe))
        expect(again.recipe).toEqual(recipe)
        expect(again.problems.filter(({ must }) => must.kind !== 'with a bed')).toEqual([])
      }),
      RUNS
    )
  })

  it('names every bad piece among good ones', () => {
    const bad = fc
      .stringMatching(/^[a-z][a-z\d:.-]{1,20}[a-z\d]$/)
      .filter(text => !/^([a-z]+|\d+(\.\d+)?)([-+a-z][\d.]+)*$/.test(text))
    const background = ['rain', 'brown-6', 'wind-12']
    const night = ['45', '90to2.5in600,surf', '60at-4x60', '30,birds,brook-3']
    fc.assert(
      fc.property(bad, fc.nat({ max: 2 }), (piece, place) => {
        const named = (query: string): readonly string[] =>
          parseRecipeLink(query).problems.map(({ was }) => was)
        expect(named(`bed=${background.toSpliced(place, 0, piece).join(',')}`)).toEqual([piece])
        expect(named(`stages=${night.toSpliced(place + 1, 0, piece).join('_')}`)).toEqual([piece])
        for (const field of ['breath', 'breathFrom', 'breathMinutes', 'breathDepth', 'inhale'])
          expect(named(`${field}=${piece}`)).toEqual([piece])
        for (const field of ['tilt', 'balance', 'carrier', 'mode', 'bed'])
          expect(named(`${field}=${piece}`)).toEqual([piece])
      }),
      // Twelve bad values each.
      { numRuns: 1000 }
    )
  })
})

describe('a stored recipe', () => {
  it('is of version 2 only where it has what version 1 did not know', () => {
    expect(tidyRecipe({ ...DEFAULT_RECIPE, layers: [], tilt: 0, breath: 0 })).toEqual(
      DEFAULT_RECIPE
    )
    const changes: readonly Partial<Recipe>[] = [
      { layers: [{ bed: 'rain', level: -6 }] },
      { mode: 'noise' },
      { carrier: 700 },
      { tilt: -2 }
    ]
    for (const change of changes)
      expect(tidyRecipe({ ...DEFAULT_RECIPE, ...change }).version).toBe(2)
  })

  it('opens as it was written, whatever it has', () => {
    fc.assert(
      fc.property(fc.oneof(composedRecipes, recipes(0)), asked => {
        const recipe = tidyRecipe(asked)
        expect(parseStoredRecipe(structuredClone(recipe))).toEqual(recipe)
      })
    )
  })
})
