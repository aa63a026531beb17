import type { Decibels, Hertz, Seconds } from '../base/units.ts'
import { COMPOSITION_DEFAULTS, type Layer } from './composition.ts'
import type { Recipe } from './recipe.ts'

/** A stage of a recipe, the first included, at its place in the session. */
export interface StageTime {
  readonly start: Seconds
  readonly from: Hertz
  readonly to: Hertz
  /** From its start on. */
  readonly ramp: Seconds
  /** Its background, empty where there is none. */
  readonly beds: readonly Layer[]
  /** Relative to the first one's. */
  readonly level: Decibels
  readonly crossfade: Seconds
}

/** The stages of a recipe as played, in order. @param recipe fitted */
export function stageTimes(recipe: Recipe): readonly StageTime[] {
  const { bed, layers = [], stages = [], from, to, ramp } = recipe
  const beds: readonly Layer[] = bed === 'none' ? [] : [{ bed, level: 0 }, ...layers]
  const times: StageTime[] = [{ start: 0, from, to, ramp, beds, level: 0, crossfade: 0 }]
  let start = (recipe.firstMinutes ?? COMPOSITION_DEFAULTS.firstMinutes) * 60
  let before = { to, beds }
  for (const stage of stages) {
    const next = { to: stage.to, beds: stage.beds ?? before.beds }
    const { ramp, level, crossfade } = stage
    times.push({ start, from: before.to, ...next, ramp, level, crossfade })
    before = next
    start += stage.minutes * 60
  }
  return times
}

/** The recipe of its last stage alone: what it has come to. @param recipe fitted */
export function lastStage(recipe: Recipe): Recipe {
  return { ...stageAlone(recipe, (recipe.stages ?? []).length), level: recipe.level }
}

/** The recipe of what one stage comes to, as loud as it is there; of the last one beyond it. @param recipe fitted */
export function stageAlone(recipe: Recipe, place: number): Recipe {
  const times = stageTimes(recipe)
  const { to, beds, level } = times[place] ?? times.at(-1) ?? { ...recipe, beds: [], level: 0 }
  const [first, ...layers] = beds
  return {
    ...recipe,
    to,
    stages: [],
    bed: first?.bed ?? 'none',
    layers,
    level: recipe.level + level
  }
}
