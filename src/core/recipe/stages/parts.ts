import { clamp, type Decibels, type Hertz, type Seconds } from '../../base/units.ts'
import type { BedChange } from '../layers.ts'
import {
  type Layer,
  type Stage,
  COMPOSITION_DEFAULTS,
  DEFAULT_STAGE,
  STAGE_RANGES
} from '../composition.ts'
import type { Recipe } from '../recipe.ts'

/** What editing the stages of a night changes in its recipe; what is missing stays as it is. */
export type StageChange = Partial<
  Pick<Recipe, 'from' | 'to' | 'ramp' | 'bed' | 'layers' | 'minutes' | 'firstMinutes' | 'stages'>
>

/** The shortest stage that editing makes: minutes. */
export const SHORTEST_STAGE = 1

/** A stage as asked for, the first included, at its place in the night. */
export interface Part {
  /** Minutes from the beginning. */
  readonly start: number
  /** As asked for: of the last one, and of those after the session's end, nothing else says it. */
  readonly minutes: number
  readonly to: Hertz
  readonly ramp: Seconds
  /** Missing: as before. Of the first empty where it has no background. */
  readonly beds?: readonly Layer[] | undefined
  readonly level: Decibels
  readonly crossfade: Seconds
}

/** The stages of a recipe in order, the first included. */
export function readParts(recipe: Recipe): readonly Part[] {
  const { bed, layers = [], stages = [], to, ramp } = recipe
  const minutes = recipe.firstMinutes ?? COMPOSITION_DEFAULTS.firstMinutes
  const beds: readonly Layer[] = bed === 'none' ? [] : [{ bed, level: 0 }, ...layers]
  const first: Part = { ...DEFAULT_STAGE, start: 0, minutes, to, ramp, beds }
  const parts = [first]
  let start = minutes
  for (const stage of stages) {
    parts.push({ ...stage, start })
    start = tidy(start + stage.minutes)
  }
  return parts
}

/** Writes what {@link readParts} reads. @param session minutes */
export function writeParts(session: number, parts: readonly Part[]): StageChange {
  const [first, ...later] = parts
  if (!first) return {}
  const stages = later.map((part, place) =>
    writePart(part, lengthOf(session, part, later[place + 1]))
  )
  return {
    to: first.to,
    ramp: first.ramp,
    ...backgroundOf(first.beds),
    firstMinutes: later[0] ? lengthOf(session, first, later[0]) : COMPOSITION_DEFAULTS.firstMinutes,
    stages
  }
}

function writePart({ to, ramp, beds, level, crossfade }: Part, minutes: number): Stage {
  return { minutes, to, ramp, ...(beds?.length && { beds }), level, crossfade }
}

/** Layers as fields of a recipe; none where there are none. */
export function backgroundOf(beds: readonly Layer[] = []): Required<BedChange> {
  const [first, ...layers] = beds
  return { bed: first?.bed ?? 'none', layers }
}

/**
 * Where a part ends: minutes from the beginning; the session's end for what is left of the last one that plays.
 * @param session minutes
 */
export function endOf(session: number, parts: readonly Part[], place: number): number {
  return Math.min(parts[place + 1]?.start ?? session, session)
}

/** Up to the next one, or to the end of the session; as asked for where it begins after that. */
function lengthOf(session: number, part: Part, next: Part | undefined): number {
  const end = next?.start ?? session
  const { low, high } = STAGE_RANGES.minutes
  return clamp(end > part.start ? tidy(end - part.start) : part.minutes, low, high)
}

/** Without the rounding of a sum, or a zero's sign: 0.30000000000000004 is 0.3. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}
