import { lowestLevel } from '../score/fades.ts'
import { compileRecipe } from './compile.ts'
import { LAYER_LEVELS } from './composition.ts'
import type { Decibels } from '../base/units.ts'
import type { NumberField, Range, Recipe } from './recipe.ts'
import { beatRange, RANGES, sessionSeconds, wholeRecipe } from './recipe.ts'
import { SHORTEST_STEP } from './session-length.ts'
import type { ValueMapping } from '../base/value-mapping.ts'
import {
  exponentialMapping,
  linearMapping,
  nextMultiple,
  quadraticMapping,
  snap
} from '../base/value-mapping.ts'

/** How one number of a recipe is adjusted, within what the recipe's other fields allow. */
export interface RecipeSlider {
  readonly low: number
  readonly high: number
  readonly unit: Range['unit']
  /** The value's position on the slider, 0–1. */
  readonly position: number
  /** The value at a slider position, on the field's grain. */
  at(position: number): number
  /** The next value up or down. */
  step(direction: 1 | -1): number
}

const MAPPINGS: Readonly<Record<NumberField, (low: number, high: number) => ValueMapping>> = {
  carrier: exponentialMapping,
  from: exponentialMapping,
  to: exponentialMapping,
  minutes: exponentialMapping,
  ramp: quadraticMapping,
  fadeOut: quadraticMapping,
  afterMinutes: exponentialMapping,
  wakeRise: linearMapping,
  fadeIn: linearMapping,
  bedLevel: linearMapping,
  level: linearMapping,
  duty: linearMapping,
  depth: linearMapping,
  breath: linearMapping,
  breathFrom: linearMapping,
  breathMinutes: linearMapping,
  breathDepth: linearMapping,
  inhale: linearMapping,
  tilt: linearMapping,
  balance: linearMapping
}

/** The slider of one field. @param recipe as used, since a requested value may have no room */
export function recipeSlider(recipe: Recipe, field: NumberField): RecipeSlider {
  const value = wholeRecipe(recipe)[field]
  const { low, high, unit } = controlRange(recipe, field)
  const mapping = MAPPINGS[field](Math.min(low, value), Math.max(high, value))
  return {
    low,
    high,
    unit,
    position: mapping.position(value),
    at(position) {
      const wanted = mapping.value(position)
      return snap(wanted, grain(field, wanted), low, high)
    },
    step(direction) {
      // A step down from the lower end of a coarse range is a fine one.
      return nextMultiple(value, direction, grain(field, value + direction * 1e-6), low, high)
    }
  }
}

/** A slider over whole minutes from 0 on. */
export function minutesSlider(minutes: number, high: number): RecipeSlider {
  const mapping = linearMapping(0, high)
  return {
    low: 0,
    high,
    unit: 'min',
    position: mapping.position(minutes),
    at: position => snap(mapping.value(position), 1, 0, high),
    step: direction => nextMultiple(minutes, direction, 1, 0, high)
  }
}

/** The slider of a background's level relative to the first: dB, in whole steps. */
export function layerSlider(level: Decibels): RecipeSlider {
  const { low, high, unit } = LAYER_LEVELS
  const mapping = linearMapping(low, high)
  return {
    low,
    high,
    unit,
    position: mapping.position(level),
    at: position => snap(mapping.value(position), 1, low, high),
    step: direction => nextMultiple(level, direction, 1, low, high)
  }
}

function controlRange(recipe: Recipe, field: NumberField): Range {
  const range = field in beats ? beatRange(recipe) : RANGES[field]
  const session = sessionSeconds(recipe)
  switch (field) {
    case 'minutes':
      return { ...range, low: SHORTEST_STEP }
    case 'fadeOut':
      return { ...range, high: session }
    case 'ramp':
      return { ...range, high: session - recipe.fadeOut }
    case 'fadeIn':
      return { ...range, high: Math.min(range.high, session - recipe.fadeOut) }
    case 'level':
      return { ...range, low: Math.ceil(lowestLevel(compileRecipe(recipe).holdDecibels)) }
    default:
      return range
  }
}

const beats: Partial<Record<NumberField, true>> = { from: true, to: true }

/** The smallest step that matters at this value. */
function grain(field: NumberField, value: number): number {
  switch (field) {
    case 'carrier':
      return value < 200 ? 5 : 10
    case 'from':
    case 'to':
      return 0.25
    case 'minutes':
    case 'afterMinutes':
      return value < 120 ? 5 : 15
    case 'wakeRise':
      return 1
    case 'ramp':
    case 'fadeOut':
      return value < 3600 ? 60 : 300
    case 'fadeIn':
      return 5
    case 'bedLevel':
    case 'level':
    case 'breathMinutes':
    case 'breathDepth':
    case 'balance':
      return 1
    case 'breath':
    case 'breathFrom':
    case 'tilt':
      return 0.5
    case 'duty':
    case 'depth':
    case 'inhale':
      return 0.05
  }
}
