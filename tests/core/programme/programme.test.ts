import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Headphones } from '../../../src/core/base/headphones.ts'
import { HEADPHONES } from '../../../src/core/base/headphones.ts'
import type { ProgrammeNight } from '../../../src/core/programme/programme.ts'
import { isNightRecipe, nightRecipe, playsNight } from '../../../src/core/programme/programme.ts'
import type { NumberField, Recipe } from '../../../src/core/recipe/recipe.ts'
import {
  AFTERS,
  DEFAULT_RECIPE,
  FADES,
  fitRecipe,
  RANGES
} from '../../../src/core/recipe/recipe.ts'

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

const ears: fc.Arbitrary<Headphones> = fc.constantFrom(...HEADPHONES)

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
  test.prop([nights, recipes, ears], { seed: SEED })(
    'fits without adjustment, whatever the listener chose, but for the ramp of a free night',
    (night, chosen, headphones) => {
      const { adjustments } = fitRecipe(nightRecipe(night, chosen, headphones))
      expect(adjustments.filter(({ field }) => night.mode !== 'free' || field !== 'ramp')).toEqual(
        []
      )
    }
  )

  test.prop([nights, recipes, ears], { seed: SEED })(
    "keeps the listener's bed, levels and fade-in",
    (night, chosen, headphones) => {
      const { bed, bedLevel, level, fadeIn, duty, depth } = nightRecipe(night, chosen, headphones)
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
    expect(nightRecipe(base, DEFAULT_RECIPE, 'stereo')).toEqual({
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
    ['binaural', 'stereo', 'binaural'],
    ['plain', 'untried', 'binaural'],
    ['isochronic', 'unknown', 'binaural'],
    ['isochronic', 'stereo', 'binaural'],
    ['monaural', 'stereo', 'monaural'],
    ['binaural', 'mono', 'isochronic'],
    ['monaural', 'mono', 'monaural'],
    ['binaural', 'speaker', 'isochronic']
  ] as const)(
    'with %s before it, heard in %s, a night for headphones is %s',
    (mode, how, expected) => {
      expect(nightRecipe(base, { ...DEFAULT_RECIPE, mode }, how).mode).toBe(expected)
    }
  )

  test('on a loudspeaker the tone is higher, in nights without a beat as well', () => {
    expect(nightRecipe(base, DEFAULT_RECIPE, 'speaker').carrier).toBe(350)
    const { night, week, tip, minutes, fadeOut } = base
    const plain: ProgrammeNight = {
      night,
      week,
      tip,
      minutes,
      fadeOut,
      mode: 'plain',
      carrier: 200
    }
    expect(nightRecipe(plain, DEFAULT_RECIPE, 'speaker')).toMatchObject({
      mode: 'plain',
      carrier: 350
    })
    expect(nightRecipe(plain, DEFAULT_RECIPE, 'mono').carrier).toBe(200)
  })

  test.prop([nights, recipes, ears])('plays its night', (night, chosen, headphones) => {
    expect(playsNight(night, nightRecipe(night, chosen, headphones))).toBe(true)
  })

  test.prop([nights, recipes, ears])(
    'is its night’s own until it is changed',
    (night, chosen, headphones) => {
      const recipe = nightRecipe(night, chosen, headphones)
      expect(isNightRecipe(night, recipe, headphones)).toBe(true)
      const longer = { ...recipe, minutes: recipe.minutes + 5 }
      expect(isNightRecipe(night, longer, headphones)).toBe(false)
    }
  )

  test.each([
    [{ minutes: 45 }, true],
    [{ level: -30, bed: 'rain' }, true],
    [{ mode: 'isochronic', carrier: 320 }, true],
    [{ mode: 'plain' }, false],
    [{ to: 3 }, false]
  ] as const)('with %o it plays its night still: %s', (change, still) => {
    expect(playsNight(base, { ...nightRecipe(base, DEFAULT_RECIPE, 'stereo'), ...change })).toBe(
      still
    )
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
    expect(nightRecipe(free, long, 'speaker')).toEqual({
      ...long,
      minutes: 20,
      fadeOut: 600
    })
    expect(playsNight(free, long)).toBe(true)
  })
})
