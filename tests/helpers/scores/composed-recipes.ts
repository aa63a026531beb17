import fc from 'fast-check'
import type { Layer, Stage, StageNumber } from '../../../src/core/recipe/composition.ts'
import { STAGE_RANGES } from '../../../src/core/recipe/composition.ts'
import type { NumberField, Range, Recipe } from '../../../src/core/recipe/recipe.ts'
import {
  DEFAULT_RECIPE,
  RANGES,
  RECIPE_MODES,
  tidyRecipe
} from '../../../src/core/recipe/recipe.ts'
import type { MadeBed, RecipeBed } from '../../../src/core/score/kinds.ts'
import { BED_CHOICES } from '../../../src/core/score/kinds.ts'
import { recipes } from './recipes.ts'

const beds = fc.constantFrom(...BED_CHOICES.filter((bed): bed is MadeBed => bed !== 'none'))

const within = ({ low, high }: Range): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map(each => Math.round(each * 100) / 100 + 0)

const layer: fc.Arbitrary<Layer> = fc.record({
  bed: beds,
  level: within({ low: -30, high: 6, unit: 'dB' })
})

const background: fc.Arbitrary<readonly Layer[]> = fc
  .array(layer, { minLength: 1, maxLength: 4 })
  .map(layers => layers.map((each, place) => (place === 0 ? { ...each, level: 0 } : each)))

const stageNumber = (name: StageNumber): fc.Arbitrary<number> => within(STAGE_RANGES[name])

const stage: fc.Arbitrary<Stage> = fc.record(
  {
    minutes: stageNumber('minutes'),
    to: stageNumber('to'),
    ramp: stageNumber('ramp'),
    level: stageNumber('level'),
    crossfade: stageNumber('crossfade'),
    beds: background
  },
  { requiredKeys: ['minutes', 'to', 'ramp', 'level', 'crossfade'] }
)

const field = (name: NumberField): fc.Arbitrary<number> => within(RANGES[name])

const composition = fc.record(
  {
    layers: fc.array(layer, { maxLength: 3 }),
    stages: fc.array(stage, { maxLength: 7 }),
    firstMinutes: stageNumber('minutes'),
    breath: fc.oneof(fc.constant(0), field('breath')),
    breathFrom: field('breathFrom'),
    breathMinutes: field('breathMinutes'),
    breathDepth: field('breathDepth'),
    inhale: field('inhale'),
    tilt: field('tilt'),
    balance: field('balance')
  },
  { requiredKeys: [] }
)

/** Recipes with anything that version 2 added. */
export const composedRecipes: fc.Arbitrary<Recipe> = fc
  .tuple(recipes(0), composition, fc.constantFrom(...RECIPE_MODES))
  .map(([recipe, more, mode]) => ({
    ...recipe,
    ...more,
    mode,
    // A background beside no background is none.
    ...(recipe.bed === 'none' && { layers: [] })
  }))

const stageOf = (
  minutes: number,
  to: number,
  bed: RecipeBed,
  more: Partial<Stage> = {}
): Stage => ({
  minutes,
  to,
  ramp: 900,
  level: -4,
  crossfade: 60,
  beds: [{ bed, level: 0 }],
  ...more
})

/** A night of eight stages whose numbers all differ from the defaults, over four layers. */
export const LONG_NIGHT: Recipe = tidyRecipe({
  ...DEFAULT_RECIPE,
  mode: 'isochronic',
  carrier: 320,
  from: 8.25,
  to: 5.75,
  ramp: 1200,
  bed: 'heartbeat',
  layers: [
    { bed: 'crickets', level: -6 },
    { bed: 'thunder', level: -10 },
    { bed: 'leaves', level: -12 }
  ],
  bedLevel: 18,
  level: -16,
  minutes: 480,
  fadeIn: 30,
  fadeOut: 600,
  firstMinutes: 45,
  stages: [
    stageOf(75, 4.25, 'train'),
    stageOf(60, 3.75, 'surf'),
    stageOf(45, 2.25, 'brook'),
    stageOf(60, 1.75, 'deep'),
    stageOf(75, 1.25, 'rain'),
    stageOf(60, 2.25, 'wind'),
    stageOf(60, 4.25, 'birds')
  ]
})
