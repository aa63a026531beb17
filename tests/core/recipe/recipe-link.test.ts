import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boundRecipe,
  DEFAULT_RECIPE,
  fitRecipe,
  RANGES,
  sessionSeconds
} from '../../../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import {
  formatStoredRecipe,
  isRecipeQuery,
  parseRecipeLink,
  READ_LENGTH
} from '../../../src/core/recipe/recipe-link.ts'
import { recipes } from '../../helpers/scores/recipes.ts'

describe('a recipe', () => {
  it('holds together after fitting, whatever it was', () => {
    fc.assert(
      fc.property(recipes(1000), wanted => {
        const { recipe } = fitRecipe(wanted)
        const length = sessionSeconds(recipe)
        expect(recipe.fadeIn + recipe.fadeOut).toBeLessThanOrEqual(length + 1e-9)
        expect(recipe.ramp).toBeLessThanOrEqual(length - recipe.fadeOut + 1e-9)
        if (recipe.mode === 'isochronic')
          expect(Math.min(recipe.from, recipe.to)).toBeGreaterThanOrEqual(1)
        for (const [field, { low, high }] of Object.entries(RANGES)) {
          const value = recipe[field as keyof typeof RANGES]
          if (value === undefined) continue
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(high)
        }
        expect(fitRecipe(recipe).adjustments).toEqual([])
      })
    )
  })

  it('needs no fitting by default', () => {
    expect(fitRecipe(DEFAULT_RECIPE)).toEqual({ recipe: DEFAULT_RECIPE, adjustments: [] })
  })

  it('says what gave way', () => {
    const { recipe, adjustments } = fitRecipe({ ...DEFAULT_RECIPE, minutes: 10 })
    expect(recipe.ramp).toBe(300)
    expect(adjustments).toEqual([{ field: 'ramp', asked: 900, used: 300 }])
  })
})

describe('a recipe link', () => {
  it('gives the recipe back that it was made from', () => {
    fc.assert(
      fc.property(recipes(0), wanted => {
        const parsed = parseRecipeLink(formatRecipeLink(wanted))
        expect(parsed.problems).toEqual([])
        const { duty, depth } = wanted.mode === 'isochronic' ? wanted : DEFAULT_RECIPE
        const lasts = wanted.after === 'bed' && wanted.bed !== 'none'
        const { after, afterMinutes, wake } = lasts ? wanted : DEFAULT_RECIPE
        const { wakeRise } = lasts && wake ? wanted : DEFAULT_RECIPE
        const heard = { ...wanted, duty, depth, after, afterMinutes, wake, wakeRise }
        expect(parsed.recipe).toEqual(heard)
      })
    )
  })

  it('keeps all that was asked for where it is stored', () => {
    fc.assert(
      fc.property(recipes(0), asked => {
        expect(parseRecipeLink(formatStoredRecipe(asked)).recipe).toEqual(asked)
      })
    )
    const minutes = 61 / 60
    const { recipe } = parseRecipeLink(formatStoredRecipe({ ...DEFAULT_RECIPE, minutes }))
    expect(recipe.minutes).toBe(minutes)
  })

  it('asks for a beat that the tone has no room for, and says so', () => {
    const { recipe, problems, adjustments } = parseRecipeLink('mode=isochronic&to=0.5')
    expect([recipe.to, problems]).toEqual([0.5, []])
    expect(adjustments).toEqual([{ field: 'to', asked: 0.5, used: 1 }])
  })

  it('reads every field', () => {
    const query =
      'mode=monaural&carrier=200&from=8&to=2.5&ramp=600&bed=brown&bedLevel=6&level=-20&minutes=45&fadeIn=10&fadeOut=120&player=live'
    expect(parseRecipeLink(query)).toEqual({
      recipe: {
        ...DEFAULT_RECIPE,
        mode: 'monaural',
        carrier: 200,
        from: 8,
        to: 2.5,
        ramp: 600,
        bed: 'brown',
        bedLevel: 6,
        level: -20,
        minutes: 45,
        fadeIn: 10,
        fadeOut: 120
      },
      player: 'live',
      prepares: true,
      again: false,
      problems: [],
      adjustments: []
    })
  })

  it('names each value it cannot use and takes the default', () => {
    const { recipe, problems } = parseRecipeLink(
      'carrier=9999&mode=xyz&minutes=-1&to=&from=%zz&bed=%F0%28'
    )
    expect(recipe).toEqual(DEFAULT_RECIPE)
    expect(problems.map(each => [each.name, each.was])).toEqual([
      ['mode', 'xyz'],
      ['bed', '%F0%28'],
      ['carrier', '9999'],
      ['from', '%zz'],
      ['to', ''],
      ['minutes', '-1']
    ])
    expect(problems[2]?.must).toEqual({ kind: 'number', low: 60, high: 1000, unit: 'Hz' })
  })

  it('reads what comes after the session', () => {
    const { recipe, problems } = parseRecipeLink(
      'fade=whole&after=bed&afterMinutes=480&wake=06:45&wakeRise=20'
    )
    expect(problems).toEqual([])
    expect(recipe).toEqual({
      ...DEFAULT_RECIPE,
      fade: 'whole',
      after: 'bed',
      afterMinutes: 480,
      wake: { hour: 6, minute: 45 },
      wakeRise: 20
    })
  })

  it('names a wake or a bed to come that cannot be', () => {
    const faults = (query: string): unknown =>
      parseRecipeLink(query).problems.map(each => [each.name, each.was, each.must.kind])
    expect(faults('after=bed&bed=none')).toEqual([['after', 'bed', 'with a bed']])
    expect(faults('wake=07:00')).toEqual([['wake', '07:00', 'with a bed']])
    expect(faults('after=bed&wake=25:00')).toEqual([['wake', '25:00', 'clock time']])
    expect(faults('after=music&fade=2&wakeRise=0&afterMinutes=x')).toEqual([
      ['fade', '2', 'choice'],
      ['after', 'music', 'choice'],
      ['afterMinutes', 'x', 'number'],
      ['wakeRise', '0', 'number']
    ])
    const { recipe } = parseRecipeLink('after=bed&bed=none&wake=07:00')
    expect(fitRecipe(recipe).recipe).toMatchObject({ after: 'silence', wake: undefined })
  })

  it('counts the first of a repeated name', () => {
    expect(parseRecipeLink('carrier=200&carrier=300').recipe.carrier).toBe(200)
  })

  it('takes numbers only in plain writing', () => {
    for (const value of ['1e2', '0x64', 'Infinity', '1 00', '+-1', '١٠٠', '100Hz'])
      expect(parseRecipeLink(`carrier=${encodeURIComponent(value)}`).problems).toHaveLength(1)
  })

  it('survives any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        const { recipe } = parseRecipeLink(text)
        expect(boundRecipe(recipe)).toEqual(recipe)
      })
    )
    const long = parseRecipeLink(`carrier=${'9'.repeat(100_000)}`)
    expect(long.recipe).toEqual(DEFAULT_RECIPE)
    expect(long.problems[0]?.was.length).toBeLessThan(30)
  })

  it('tells what gave way only where the link asked for it', () => {
    expect(parseRecipeLink('minutes=10').adjustments).toEqual([])
    expect(parseRecipeLink('minutes=10&ramp=900').adjustments).toEqual([
      { field: 'ramp', asked: 900, used: 300 }
    ])
  })

  it('is no link without a name it knows', () => {
    expect(['', 'utm=1', 'x', 'again=1'].map(isRecipeQuery)).toEqual([false, false, false, false])
    expect(isRecipeQuery('minutes=20')).toBe(true)
  })

  it('names what it does not know, wherever it stands, and how the rest begins', () => {
    const unknown = (query: string) =>
      parseRecipeLink(query)
        .problems.filter(({ must }) => must.kind === 'name')
        .map(({ name, was }) => [name, was])
    expect(unknown('carrier=200&colour=red&x')).toEqual([
      ['colour', 'red'],
      ['x', '']
    ])
    expect(unknown('/nowhere/else?carrier=200')).toEqual([
      ['nowhere', ''],
      ['else', '']
    ])
    expect(unknown('?&&&===')).toEqual([])
    expect(unknown('again=1&carrier=200')).toEqual([])
    expect(unknown(`carrier=200&${'&'.repeat(READ_LENGTH)}bed=rain`)).toEqual([
      ['&&&&&&&&&&&&bed=rain', '']
    ])
  })

  it('asks for the sound heard last in any case', () => {
    expect(
      ['again', 'Again=1', 'amp;again=1.', 'x'].map(each => parseRecipeLink(each).again)
    ).toEqual([true, true, true, false])
  })
})
