import {
  type ValueMapping,
  exponentialMapping,
  linearMapping,
  nextMultiple,
  quadraticMapping,
  snap
} from '../../base/value-mapping.ts'
import { STAGE_RANGES } from '../composition.ts'
import { type Range, type Recipe, beatRange, RANGES, sessionSeconds } from '../recipe.ts'
import type { RecipeSlider } from '../recipe-slider.ts'
import { type StageTime, stageTimes } from '../stage-times.ts'
import { BEAT_STEP } from './editing.ts'
import { SHORTEST_STAGE } from './parts.ts'

/** The numbers of a stage that have a slider. */
export type StageField = 'minutes' | 'to' | 'ramp' | 'level' | 'crossfade'

/** A number of a stage, and its slider. */
export interface StageSlider {
  readonly value: number
  readonly control: RecipeSlider
}

interface Steps {
  readonly grain: number
  readonly mapping: (low: number, high: number) => ValueMapping
}

const STEPS: Readonly<Record<StageField, Steps>> = {
  minutes: { grain: 1, mapping: exponentialMapping },
  to: { grain: BEAT_STEP, mapping: exponentialMapping },
  ramp: { grain: 60, mapping: quadraticMapping },
  level: { grain: 1, mapping: linearMapping },
  crossfade: { grain: 5, mapping: linearMapping }
}

/** How long a stage plays: minutes. @param recipe fitted */
export function stageMinutes(recipe: Recipe, place: number): number {
  const times = stageTimes(recipe)
  const end = times[place + 1]?.start ?? sessionSeconds(recipe)
  return (end - (times[place]?.start ?? end)) / 60
}

/** One number of a stage as it is played, and its slider within what the night leaves. @param recipe fitted */
export function stageSlider(recipe: Recipe, place: number, field: StageField): StageSlider {
  const value =
    field === 'minutes'
      ? stageMinutes(recipe, place)
      : (stageTimes(recipe)[place]?.[field] ?? STAGE_RANGES[field].low)
  const { low, high, unit } = fieldRange(recipe, place, field)
  const { grain, mapping } = STEPS[field]
  const map = mapping(Math.min(low, value), Math.max(high, value))
  return {
    value,
    control: {
      low,
      high,
      unit,
      position: map.position(value),
      at: position => snap(map.value(position), grain, low, high),
      step: direction => nextMultiple(value, direction, grain, low, high)
    }
  }
}

function fieldRange(recipe: Recipe, place: number, field: StageField): Range {
  if (field === 'to') return beatRange(recipe)
  if (field === 'ramp') return { ...STAGE_RANGES.ramp, high: stageMinutes(recipe, place) * 60 }
  if (field !== 'minutes') return STAGE_RANGES[field]
  return { low: SHORTEST_STAGE, high: longest(recipe, place), unit: 'min' }
}

/** As much as the next stage can give; the last one is longer with the whole session. */
function longest(recipe: Recipe, place: number): number {
  const times: readonly StageTime[] = stageTimes(recipe)
  const start = (times[place]?.start ?? 0) / 60
  if (place === times.length - 1) return RANGES.minutes.high - start
  return stageMinutes(recipe, place) + stageMinutes(recipe, place + 1) - SHORTEST_STAGE
}
