import { outlinePath } from '../../score/outline-path.ts'
import type { ScoreOutline } from '../../score/score-outline.ts'
import { clamp, type Hertz, type Seconds } from '../../base/units.ts'
import { snap } from '../../base/value-mapping.ts'
import { type Recipe, beatRange, fitRecipe, sessionSeconds } from '../recipe.ts'
import { stageTimes } from '../stage-times.ts'
import { BEAT_STEP, changeStage, moveStage, startRange } from './editing.ts'
import type { StageChange } from './parts.ts'

/**
 * Where the curve of a night can be taken hold of: at its first beat, where a stage has settled, and where a later one
 * begins.
 */
export interface StagePoint {
  readonly kind: 'start' | 'settled' | 'begin'
  /** Of its stage, from 0. */
  readonly place: number
  readonly at: Seconds
  /** 0 where the night has no beat. */
  readonly beat: Hertz
}

/** The points of a night in the order of time; without a beat, only where stages begin. @param recipe fitted */
export function stagePoints(recipe: Recipe): readonly StagePoint[] {
  const beating = recipe.mode !== 'plain'
  return stageTimes(recipe).flatMap(({ start, from, to, ramp }, place) => {
    const first: StagePoint = {
      kind: place === 0 ? 'start' : 'begin',
      place,
      at: start,
      beat: beating ? from : 0
    }
    if (!beating) return place === 0 ? [] : [first]
    return [first, { kind: 'settled', place, at: start + ramp, beat: to }]
  })
}

/** Least and most of what a point can be moved to, in minutes; undefined where only its beat can. @param recipe fitted */
export function pointRange(
  recipe: Recipe,
  { kind, place }: StagePoint
): { readonly low: number; readonly high: number } | undefined {
  if (kind === 'start') return undefined
  if (kind === 'begin') return startRange(recipe, place)
  const start = (stageTimes(recipe)[place]?.start ?? 0) / 60
  const next = stageTimes(recipe)[place + 1]?.start ?? sessionSeconds(recipe)
  return { low: start, high: next / 60 }
}

/**
 * Moves a point of the curve: across to a whole minute, up and down to a whole step of the beat. Where a stage begins,
 * the beat is the one that the stage before has settled to.
 * @param to what changes: minutes from the beginning, Hz
 */
export function movePoint(
  recipe: Recipe,
  point: StagePoint,
  to: { readonly minutes?: number; readonly beat?: Hertz }
): StageChange {
  const { kind, place } = point
  const { low, high } = beatRange(recipe)
  const room = pointRange(fitRecipe(recipe).recipe, point)
  const beat = to.beat === undefined ? undefined : snap(to.beat, BEAT_STEP, low, high)
  const minutes =
    to.minutes === undefined || !room
      ? undefined
      : clamp(Math.round(to.minutes), room.low, room.high)
  if (kind === 'start') return beat === undefined ? {} : { from: beat }
  if (kind === 'settled') {
    return changeStage(recipe, place, {
      ...(beat !== undefined && { to: beat }),
      ...(room && minutes !== undefined && { ramp: (minutes - room.low) * 60 })
    })
  }
  const moved = minutes === undefined ? {} : moveStage(recipe, place, minutes)
  if (beat === undefined || place === 0) return moved
  return { ...moved, ...changeStage({ ...recipe, ...moved }, place - 1, { to: beat }) }
}

/** How the picture of a score is read: what a way across it means. */
export interface PlotScale {
  /** Seconds over the whole width. */
  readonly across: Seconds
  /** Hz over the whole height; 0 without a beat. */
  readonly up: Hertz
  /** Per cent from the top. */
  y(beat: Hertz): number
  /** Of the session, at a place across the picture in per cent. */
  timeAt(x: number): Seconds
}

/** Reads the picture that `outlinePath` lays out, within the session. */
export function plotScale(outline: ScoreOutline): PlotScale {
  const { place } = outlinePath(outline)
  const { sessionEnd, points } = outline
  const across = (100 * sessionEnd) / place(sessionEnd).x
  const highest = points.reduce((most, point) => (point.beat > most.beat ? point : most), {
    at: 0,
    beat: 0
  })
  // No beat lies at the foot of the picture, and the rest in proportion.
  const up = outline.beating ? (100 * highest.beat) / (100 - place(highest.at).y) : 0
  return {
    across,
    up,
    y: beat => (up === 0 ? place(0).y : 100 - (100 * beat) / up),
    timeAt: x => clamp((x / 100) * across, 0, sessionEnd)
  }
}
