import { type Curve, prepareCurve, SILENT_GAIN } from '../../score/curve.ts'
import { lastAtOrBefore } from '../../base/binary-search.ts'
import type { Seconds } from '../../base/units.ts'

/** A curve at both sides of its corners. */
export interface EdgedCurve {
  readonly corners: Float64Array
  /** At a jump, the later value. */
  value(t: Seconds): number
  /** At a jump, the earlier value. */
  before(t: Seconds): number
}

/** Several values over time, to be approximated by lines. */
export interface Shaped {
  /** First to last, rising; between two of them all values are smooth. */
  readonly corners: readonly Seconds[]
  /** The allowed error of each value: absolute, and relative. */
  readonly tolerance: readonly (readonly [absolute: number, relative: number])[]
  values(t: Seconds): readonly number[]
  before(t: Seconds): readonly number[]
}

/** All values at a time; from there they move in lines to the next point. Two points at one time are a jump. */
export interface LinePoint {
  readonly at: Seconds
  readonly values: readonly number[]
}

/** A smooth stretch is halved at most this often. */
const MOST_HALVINGS = 10

export function edgedCurve(curve: Curve): EdgedCurve {
  const corners = Float64Array.from(curve, ({ at }) => at)
  const { value } = prepareCurve(curve)
  return {
    corners,
    value,
    before(t) {
      let next = lastAtOrBefore(corners, t) + 1
      while (next > 0 && (corners[next - 1] ?? 0) >= t) next--
      const from = curve[next - 1]
      const to = curve[next]
      if (!from || to?.at !== t) return value(t)
      if (from.shape === 'step') return from.value
      return from.shape === 'decibels' ? Math.max(to.value, SILENT_GAIN) : to.value
    }
  }
}

/** Lines close enough to the given values; the last point is at the last corner. */
export function linesOf(shaped: Shaped): readonly LinePoint[] {
  const points: LinePoint[] = []
  shaped.corners.forEach((at, index) => {
    const next = shaped.corners[index + 1]
    if (next === undefined) return
    const start: LinePoint = { at, values: shaped.values(at) }
    const end: LinePoint = { at: next, values: shaped.before(next) }
    points.push(start)
    addBetween(shaped, start, end, MOST_HALVINGS, points)
    const last = index === shaped.corners.length - 2
    if (last || !near(shaped, end.values, shaped.values(next))) points.push(end)
  })
  return points
}

/** Adds the points that a smooth stretch needs between its ends. */
function addBetween(
  shaped: Shaped,
  from: LinePoint,
  to: LinePoint,
  halvings: number,
  points: LinePoint[]
): void {
  const at = (share: number): LinePoint => {
    const t = from.at + (to.at - from.at) * share
    return { at: t, values: shaped.values(t) }
  }
  const misses = (share: number): boolean => {
    const line = from.values.map(
      (value, index) => value + ((to.values[index] ?? 0) - value) * share
    )
    return !near(shaped, at(share).values, line)
  }
  // A raised cosine crosses its line in the middle.
  if (halvings === 0 || !(misses(0.5) || misses(0.25) || misses(0.75))) return
  const middle = at(0.5)
  addBetween(shaped, from, middle, halvings - 1, points)
  points.push(middle)
  addBetween(shaped, middle, to, halvings - 1, points)
}

function near({ tolerance }: Shaped, one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, index) => {
    const [absolute, relative] = tolerance[index] ?? [0, 0]
    return Math.abs(value - (other[index] ?? 0)) <= absolute + relative * Math.abs(value)
  })
}
