import { parseStoredClockTime } from '../base/moment.ts'
import { parseBed } from '../score/kinds.ts'
import type { Layer, Stage, StageNumber } from './composition.ts'
import { LAYER_LEVELS, MOST_LAYERS, MOST_STAGES, STAGE_RANGES } from './composition.ts'
import type { NumberField, Recipe } from './recipe.ts'
import {
  AFTERS,
  boundRecipe,
  DEFAULT_RECIPE,
  FADES,
  NUMBER_FIELDS,
  RECIPE_MODES
} from './recipe.ts'
import { finite, isRecord } from '../base/parse.ts'

/** Reads a recipe of unknown origin, as rows hold it. @returns undefined where its tone or its bed is missing */
export function parseStoredRecipe(stored: unknown): Recipe | undefined {
  if (!isRecord(stored) || (stored['version'] !== 1 && stored['version'] !== 2)) return undefined
  const mode = RECIPE_MODES.find(each => each === stored['mode'])
  const bed = parseBed(stored['bed'])
  if (!mode || !bed) return undefined
  const numbers: Partial<Record<NumberField, number>> = {}
  for (const field of NUMBER_FIELDS) {
    const value = finite(stored[field])
    if (value !== undefined) numbers[field] = value
  }
  return boundRecipe({
    ...DEFAULT_RECIPE,
    ...numbers,
    mode,
    bed,
    // Rows from before this could be chosen.
    fade: FADES.find(each => each === stored['fade']) ?? DEFAULT_RECIPE.fade,
    after: AFTERS.find(each => each === stored['after']) ?? DEFAULT_RECIPE.after,
    wake: parseStoredClockTime(stored['wake']),
    layers: parseLayers(stored['layers'], MOST_LAYERS - 1),
    ...parseStages(stored)
  })
}

/** The background's layers; a bad one is left out. */
function parseLayers(stored: unknown, most: number): readonly Layer[] {
  if (!Array.isArray(stored)) return []
  const layers = stored.flatMap((each: unknown): readonly Layer[] => {
    if (!isRecord(each)) return []
    const bed = parseBed(each['bed'])
    const level = finite(each['level'], LAYER_LEVELS.low, LAYER_LEVELS.high)
    return bed && bed !== 'none' && level !== undefined ? [{ bed, level }] : []
  })
  return layers.slice(0, most)
}

function parseStages(stored: Record<string, unknown>): Partial<Recipe> {
  const { low, high } = STAGE_RANGES.minutes
  const firstMinutes = finite(stored['firstMinutes'], low, high)
  const stages = Array.isArray(stored['stages']) ? stored['stages'].flatMap(parseStage) : []
  return {
    stages: stages.slice(0, MOST_STAGES - 1),
    ...(firstMinutes !== undefined && { firstMinutes })
  }
}

/** A stage, or nothing where one of its numbers is bad. */
function parseStage(stored: unknown): readonly Stage[] {
  if (!isRecord(stored)) return []
  const number = (name: StageNumber): number =>
    finite(stored[name], STAGE_RANGES[name].low, STAGE_RANGES[name].high) ?? Number.NaN
  const stage = {
    minutes: number('minutes'),
    to: number('to'),
    ramp: number('ramp'),
    level: number('level'),
    crossfade: number('crossfade')
  }
  if (Object.values(stage).some(Number.isNaN)) return []
  const [first, ...beds] = parseLayers(stored['beds'], MOST_LAYERS)
  return [first ? { ...stage, beds: [{ ...first, level: 0 }, ...beds] } : stage]
}
