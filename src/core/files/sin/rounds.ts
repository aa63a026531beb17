import type { Curve, Point } from '../../score/curve.ts'
import { type Score, LONGEST_SCORE } from '../../score/score.ts'
import type { Seconds } from '../../base/units.ts'
import type { Envelope, SinDocument } from './document.ts'

/** How a preset goes on after its end. */
export interface Rounds {
  /** Missing: it is written out for as long as a session can be. */
  readonly repeat: Score['repeat']
  curve(envelope: Envelope, value?: (value: number) => number): Curve
}

/** A part shorter than this, repeated, counts as still. */
const SHORTEST_LOOP: Seconds = 0.1

/**
 * Lays a preset out in time. One that goes on from its middle is written out, for as long as a session can be: a score
 * repeats from its start alone.
 */
export function roundsOf({ length, loop }: Pick<SinDocument, 'length' | 'loop'>): Rounds {
  const whole = length <= LONGEST_SCORE ? length : undefined
  if (loop === undefined || loop === 0 || length - loop < SHORTEST_LOOP)
    return {
      repeat: loop === undefined || loop === 0 ? whole : undefined,
      curve: (envelope, value) => simplified(pointsOf(envelope, value))
    }
  return {
    repeat: undefined,
    curve: (envelope, value) => unrolled(pointsOf(envelope, value), loop, length)
  }
}

function pointsOf(envelope: Envelope, value = (each: number): number => each): readonly Point[] {
  return envelope.map(point => ({ at: point.at, value: value(point.value), shape: 'linear' }))
}

/** How often what repeats begins anew within the longest session. */
function roundsWithin({ length, loop = 0 }: Pick<SinDocument, 'length' | 'loop'>): number {
  return Math.max(0, Math.ceil((LONGEST_SCORE - length) / (length - loop)))
}

/** How many points a preset comes to, at the most, once it is written out. */
export function writtenPoints(preset: SinDocument): number {
  const { length, loop, noise, tracks } = preset
  const envelopes = [
    noise,
    ...tracks.flatMap(({ rate, volume, carrier }) => [rate, volume, carrier])
  ]
  const moving = envelopes.filter(points => points.some(({ value }) => value !== points[0]?.value))
  const once = moving.reduce((sum, points) => sum + points.length, 0)
  if (loop === undefined || loop === 0 || length - loop < SHORTEST_LOOP) return once
  const again = moving.reduce(
    (sum, points) => sum + points.filter(({ at }) => at > loop).length + 2,
    0
  )
  return once + again * roundsWithin(preset)
}

/** The points up to the end, and those of the part that repeats, again and again. */
function unrolled(points: readonly Point[], loop: Seconds, length: Seconds): Curve {
  const start: Point = { at: loop, value: valueAt(points, loop), shape: 'linear' }
  const round = [start, ...points.filter(({ at }) => at > loop), lastOf(points, length)]
  const rounds = roundsWithin({ length, loop })
  if (round.every(({ value }) => value === start.value))
    return simplified([...points.filter(({ at }) => at < loop), start])
  const again = Array.from({ length: rounds }, (_, index) => {
    // No point of a round may come a rounding after the first of the next.
    const [from, to] = [index, index + 1].map(each => length + each * (length - loop))
    return round.map(({ at, value, shape }): Point => ({
      at: Math.min((from ?? 0) + (at - loop), to ?? 0),
      value,
      shape
    }))
  })
  return simplified([...points, lastOf(points, length), ...again.flat()])
}

/** The last value holds to the end. */
function lastOf(points: readonly Point[], length: Seconds): Point {
  return { at: length, value: points.at(-1)?.value ?? 0, shape: 'linear' }
}

function valueAt(points: readonly Point[], at: Seconds): number {
  const next = points.findIndex(point => point.at > at)
  const [before, after] = [points[next - 1], points[next]]
  if (!before || !after) return points.at(-1)?.value ?? 0
  return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at)
}

/** Without points that change nothing. */
function simplified(points: readonly Point[]): Curve {
  const [first] = points
  if (first && points.every(({ value }) => value === first.value))
    return [{ at: 0, value: first.value, shape: 'step' }]
  const kept: Point[] = []
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    const same = last?.at === point.at && last.value === point.value
    // Of points at one time, only the first and the last can be heard.
    if (same || (last?.at === point.at && before?.at === point.at)) kept.pop()
    kept.push(point)
  }
  return kept
}
