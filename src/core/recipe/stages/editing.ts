import { prepareCurve } from '../../score/curve.ts'
import { clamp, type Hertz } from '../../base/units.ts'
import { snap } from '../../base/value-mapping.ts'
import type { BedChange } from '../layers.ts'
import { type Stage, DEFAULT_STAGE, MOST_STAGES, STAGE_RANGES } from '../composition.ts'
import { type Recipe, beatRange, fitRecipe, RANGES } from '../recipe.ts'
import { stageTimes } from '../stage-times.ts'
import {
  type Part,
  type StageChange,
  backgroundOf,
  endOf,
  readParts,
  SHORTEST_STAGE,
  tidy,
  writeParts
} from './parts.ts'

/** The steps of a beat. */
export const BEAT_STEP: Hertz = 0.25

/** What of a stage is a number that can be set by itself. */
export type StageNumbers = Partial<Pick<Stage, 'to' | 'ramp' | 'level' | 'crossfade'>>

/**
 * One stage more: the one that plays at a time is parted there, to the minute. Its beat goes on as before: where it was
 * still settling, the first part settles to the beat of that time, and the second takes the rest of the way.
 * @param at minutes from the beginning
 * @returns no change where there is no room for another
 */
export function addStage(recipe: Recipe, at: number): StageChange {
  const parts = readParts(recipe)
  const place = parts.findLastIndex(({ start }) => start <= Math.max(0, at))
  const part = parts[place]
  const played = stageTimes(fitRecipe(recipe).recipe)[place]
  if (!part || !played || !hasRoom(recipe, parts, place)) return {}
  const end = endOf(recipe.minutes, parts, place)
  const start = clamp(Math.round(at), part.start + SHORTEST_STAGE, end - SHORTEST_STAGE)
  const rest = (end - start) * 60
  const before = (start - part.start) * 60
  const { from, to, ramp } = played
  const settling = before < ramp && from !== to
  const turn = settling ? beatAt(recipe, from, to, before / ramp) : part.to
  const added: Part = {
    ...part,
    ...DEFAULT_STAGE,
    level: part.level,
    start,
    ramp: tidy(settling ? ramp - before : Math.min(DEFAULT_STAGE.ramp, rest)),
    beds: undefined
  }
  const parted: Part = { ...part, to: turn, ...(settling && { ramp: tidy(before) }) }
  return writeParts(recipe.minutes, parts.toSpliced(place, 1, parted, added))
}

/** The beat on the way from one to another, on a whole step. @param share of the time, 0–1 */
function beatAt(recipe: Recipe, from: Hertz, to: Hertz, share: number): Hertz {
  const { low, high } = beatRange(recipe)
  const way = prepareCurve([
    { at: 0, value: from, shape: 'cosine' },
    { at: 1, value: to, shape: 'step' }
  ])
  return snap(way.value(share), BEAT_STEP, low, high)
}

/** Whether a stage can be parted in two. */
export function canPart(recipe: Recipe, place: number): boolean {
  return hasRoom(recipe, readParts(recipe), place)
}

/** The stage of a night that lasts longest. */
export function longestStage(recipe: Recipe): number {
  const parts = readParts(recipe)
  const lengths = parts.map(({ start }, place) => endOf(recipe.minutes, parts, place) - start)
  return lengths.indexOf(Math.max(...lengths))
}

function hasRoom({ minutes }: Recipe, parts: readonly Part[], place: number): boolean {
  const part = parts[place]
  return (
    parts.length < MOST_STAGES &&
    part !== undefined &&
    endOf(minutes, parts, place) - part.start >= 2 * SHORTEST_STAGE
  )
}

/**
 * One stage less: its time goes to the one before, or, of the first, to the next, which then begins the night. What
 * follows keeps its beat and its background.
 * @returns no change where it is the only one
 */
export function removeStage(recipe: Recipe, place: number): StageChange {
  const parts = readParts(recipe)
  const gone = parts[place]
  if (!gone || parts.length === 1) return {}
  const rest = parts.filter(part => part !== gone)
  const heir = rest[place]
  const beds = heir?.beds ?? gone.beds
  if (place > 0)
    return writeParts(recipe.minutes, heir ? rest.with(place, { ...heir, beds }) : rest)
  if (!heir) return {}
  const levelled = rest.map(part => relativeTo(heir, part))
  return writeParts(recipe.minutes, levelled.with(0, { ...heir, level: 0, start: 0, beds }))
}

/** A stage whose level is relative to another's, as to the first's where that one begins the night. */
function relativeTo(first: Part, part: Part): Part {
  const { low, high } = STAGE_RANGES.level
  return { ...part, level: tidy(clamp(part.level - first.level, low, high)) }
}

/**
 * Begins a stage sooner or later; the one before lasts so much shorter or longer, and the next begins when it did.
 * @param start minutes from the beginning
 * @returns no change for the first, and for one after the session's end
 */
export function moveStage(recipe: Recipe, place: number, start: number): StageChange {
  const parts = readParts(recipe)
  const part = parts[place]
  const room = startRange(recipe, place)
  if (!part || !room) return {}
  const moved = { ...part, start: clamp(start, room.low, room.high) }
  return writeParts(recipe.minutes, parts.with(place, moved))
}

/** When a stage can begin, at the soonest and at the latest: minutes; undefined where it cannot be moved. */
export function startRange(
  { minutes, ...recipe }: Recipe,
  place: number
): { readonly low: number; readonly high: number } | undefined {
  const parts = readParts({ minutes, ...recipe })
  const before = parts[place - 1]
  if (!before || (parts[place]?.start ?? minutes) >= minutes) return undefined
  const low = tidy(before.start + SHORTEST_STAGE)
  const high = tidy(endOf(minutes, parts, place) - SHORTEST_STAGE)
  return low <= high ? { low, high } : undefined
}

/**
 * Makes a stage that plays longer or shorter. The next one then begins later or sooner; with the last one, the session
 * ends later or sooner.
 * @param minutes its new length
 */
export function resizeStage(recipe: Recipe, place: number, minutes: number): StageChange {
  const parts = readParts(recipe)
  const part = parts[place]
  const next = parts[place + 1]
  if (!part || part.start >= recipe.minutes) return {}
  if (next && next.start < recipe.minutes) return moveStage(recipe, place + 1, part.start + minutes)
  const session = clamp(
    tidy(part.start + minutes),
    part.start + SHORTEST_STAGE,
    RANGES.minutes.high
  )
  // What began after the end still does.
  const later = Math.max(0, session - (next?.start ?? session))
  const moved = parts.map((each, index) => (index > place ? delayed(each, later) : each))
  return { ...writeParts(session, moved), minutes: session }
}

function delayed(part: Part, minutes: number): Part {
  return { ...part, start: tidy(part.start + minutes) }
}

/** A stage with other numbers, each within its range. Of the first only the beat and the time to settle. */
export function changeStage(recipe: Recipe, place: number, numbers: StageNumbers): StageChange {
  const parts = readParts(recipe)
  const part = parts[place]
  if (!part) return {}
  const beats = beatRange(recipe)
  const within = (name: keyof StageNumbers): number =>
    numbers[name] === undefined
      ? part[name]
      : tidy(clamp(numbers[name], STAGE_RANGES[name].low, STAGE_RANGES[name].high))
  const changed = {
    ...part,
    to: numbers.to === undefined ? part.to : tidy(clamp(numbers.to, beats.low, beats.high)),
    ramp: within('ramp'),
    level: within('level'),
    crossfade: within('crossfade')
  }
  return writeParts(recipe.minutes, parts.with(place, changed))
}

/** A stage's own background; `none` where it keeps the one before. */
export function stageBackground(recipe: Recipe, place: number): Required<BedChange> {
  return backgroundOf(readParts(recipe)[place]?.beds)
}

/** A stage with another background; without one it keeps the one before. */
export function withStageBackground(recipe: Recipe, place: number, change: BedChange): StageChange {
  const parts = readParts(recipe)
  const part = parts[place]
  if (!part) return {}
  const { bed, layers = [] } = change
  const beds = bed === 'none' ? undefined : [{ bed, level: 0 }, ...layers]
  return writeParts(recipe.minutes, parts.with(place, { ...part, beds }))
}
