import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { NightNumber, ProgrammeNight } from '../../src/core/programme.ts'
import { nightRecipe } from '../../src/core/programme.ts'
import type { NumberField, Recipe } from '../../src/core/recipe.ts'
import {
  AFTERS,
  BED_CHOICES,
  DEFAULT_RECIPE,
  FADES,
  fitRecipe,
  RANGES,
  TONE_MODES
} from '../../src/core/recipe.ts'

const SEED = 21

const recipes: fc.Arbitrary<Recipe> = fc
  .record({
    mode: fc.constantFrom(...TONE_MODES),
    bed: fc.constantFrom(...BED_CHOICES),
    fade: fc.constantFrom(...FADES),
    after: fc.constantFrom(...AFTERS),
    wake: fc.constantFrom(undefined, { hour: 7, minute: 0 }),
    numbers: fc.record(
      Object.fromEntries(
        Object.entries(RANGES).map(([name, { low, high }]) => [
          name,
          fc.double({ min: low, max: high, noNaN: true })
        ])
      ) as Record<NumberField, fc.Arbitrary<number>>
    )
  })
  .map(({ numbers, ...chosen }) => fitRecipe({ version: 1, ...chosen, ...numbers }).recipe)

const outline = {
  night: fc.constantFrom<NightNumber>(1, 11, 21),
  week: fc.constantFrom('settle', 'slow', 'deepen', 'let-go'),
  minutes: fc.integer({ min: 20, max: 60 }),
  fadeOut: fc.integer({ min: 300, max: 600 }),
  tip: fc.constant('a-tip')
} as const
const carrier = fc.integer({ min: 200, max: 250 })
const beat = fc.double({ min: 2, max: 10, noNaN: true })

const nights: fc.Arbitrary<ProgrammeNight> = fc.oneof(
  fc.record({
    ...outline,
    mode: fc.constantFrom('headphones', 'isochronic'),
    carrier,
    from: beat,
    to: beat
  }),
  fc.record({ ...outline, mode: fc.constant('plain'), carrier }),
  fc.record({ ...outline, mode: fc.constant('free') })
)

const base: ProgrammeNight = {
  night: 1,
  week: 'settle',
  mode: 'headphones',
  carrier: 240,
  from: 9,
  to: 4.5,
  minutes: 30,
  fadeOut: 300,
  tip: 'a-tip'
}

describe("a night's recipe", () => {
  test.prop([nights, recipes], { seed: SEED })(
    'fits without adjustment, whatever the listener chose',
    (night, chosen) => {
      expect(fitRecipe(nightRecipe(night, chosen)).adjustments).toEqual([])
    }
  )

  test.prop([nights, recipes], { seed: SEED })(
    "keeps the listener's bed, levels and fade-in",
    (night, chosen) => {
      const { bed, bedLevel, level, fadeIn, duty, depth } = nightRecipe(night, chosen)
      expect({ bed, bedLevel, level, fadeIn, duty, depth }).toEqual({
        bed: chosen.bed,
        bedLevel: chosen.bedLevel,
        level: chosen.level,
        fadeIn: chosen.fadeIn,
        duty: chosen.duty,
        depth: chosen.depth
      })
    }
  )

  test('settles in the first half of the session and holds in the second', () => {
    expect(nightRecipe(base, DEFAULT_RECIPE)).toEqual({
      ...DEFAULT_RECIPE,
      carrier: 240,
      from: 9,
      to: 4.5,
      minutes: 30,
      ramp: 900,
      fadeOut: 300
    })
  })

  test.each([
    ['binaural', 'binaural'],
    ['plain', 'binaural'],
    ['isochronic', 'isochronic'],
    ['monaural', 'monaural']
  ] as const)('with a listener in %s, a night for headphones is %s', (mode, expected) => {
    expect(nightRecipe(base, { ...DEFAULT_RECIPE, mode }).mode).toBe(expected)
  })

  test("leaves the sound of a free night the listener's own, only shorter", () => {
    const { night, week, tip } = base
    const free: ProgrammeNight = {
      night,
      week,
      tip,
      mode: 'free',
      minutes: 20,
      fadeOut: 600
    }
    const long = { ...DEFAULT_RECIPE, minutes: 60, ramp: 1500, carrier: 180 }
    expect(nightRecipe(free, long)).toEqual({ ...long, minutes: 20, fadeOut: 600, ramp: 600 })
  })
})
