import type { Layer, Stage, StageNumber } from '../core/recipe/composition.ts'
import {
  COMPOSITION_DEFAULTS,
  LAYER_LEVELS,
  MOST_LAYERS,
  MOST_STAGES,
  STAGE_RANGES
} from '../core/recipe/composition.ts'
import type { Range, Recipe } from '../core/recipe/recipe.ts'
import {
  AFTERS,
  DEFAULT_RECIPE,
  FADES,
  NUMBER_FIELDS,
  RANGES,
  RECIPE_MODES
} from '../core/recipe/recipe.ts'
import { BED_CHOICES } from '../core/score/kinds.ts'

const CHOICES = { mode: RECIPE_MODES, bed: BED_CHOICES, fade: FADES, after: AFTERS } as const
const VERSIONS = new Set<unknown>([1, 2])

/**
 * The same recipe. The app fits what a listener can only reach by a link; a program is told.
 * @throws RangeError naming the first field that is unknown or out of range.
 */
export function checkRecipe(recipe: Recipe): Recipe {
  const known = { ...DEFAULT_RECIPE, ...COMPOSITION_DEFAULTS }
  const unknown = Object.keys(recipe).find(name => !Object.hasOwn(known, name))
  if (unknown !== undefined) throw new RangeError(`A recipe has no ${unknown}.`)
  if (!VERSIONS.has(recipe.version)) throw refused('version', '1 or 2', recipe.version)
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value: string = recipe[name as keyof typeof CHOICES]
    if (!(choices as readonly string[]).includes(value))
      throw refused(name, choices.join(', '), value)
  }
  for (const field of NUMBER_FIELDS) {
    const value = recipe[field]
    if (value !== undefined && !(field === 'breath' && value === 0))
      checkNumber(field, value, RANGES[field])
  }
  const { layers, stages, firstMinutes } = recipe
  if (firstMinutes !== undefined) checkNumber('firstMinutes', firstMinutes, STAGE_RANGES.minutes)
  if (layers) checkLayers('layers', layers, MOST_LAYERS - 1)
  stages?.forEach((stage, place) => checkStage(`stages[${place}]`, stage))
  if (stages && stages.length >= MOST_STAGES)
    throw refused('stages', `at most ${MOST_STAGES - 1}`, stages.length)
  return recipe
}

function checkStage(name: string, stage: Stage): void {
  for (const field of Object.keys(STAGE_RANGES) as StageNumber[])
    checkNumber(`${name}.${field}`, stage[field], STAGE_RANGES[field])
  if (stage.beds) checkLayers(`${name}.beds`, stage.beds, MOST_LAYERS)
  if (stage.beds?.length === 0) throw refused(`${name}.beds`, '1 or more', 0)
}

function checkLayers(name: string, layers: readonly Layer[], most: number): void {
  if (layers.length > most) throw refused(name, `at most ${most}`, layers.length)
  layers.forEach(({ bed, level }, place) => {
    const beds: readonly string[] = BED_CHOICES
    if (!beds.includes(bed) || (bed as string) === 'none')
      throw refused(`${name}[${place}].bed`, BED_CHOICES.slice(1).join(', '), bed)
    checkNumber(`${name}[${place}].level`, level, LAYER_LEVELS)
  })
}

function checkNumber(name: string, value: number, { low, high, unit }: Range): void {
  if (!(value >= low && value <= high))
    throw refused(name, `${low} to ${high} ${unit}`.trimEnd(), value)
}

function refused(name: string, must: string, was: unknown): RangeError {
  return new RangeError(`${name} must be ${must}; it was ${String(was)}.`)
}
