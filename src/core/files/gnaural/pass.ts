import type { Curve, Point } from '../../score/curve.ts'
import { constant } from '../../score/early/constant-curve.ts'
import type { Seconds } from '../../base/units.ts'
import type { GnauralEntry } from './entry.ts'

/** A voice's entries along the time of one pass. */
export interface Pass {
  /** Where each entry begins, and where the last one ends. */
  readonly times: Float64Array
  readonly entries: readonly GnauralEntry[]
  /** Where the pass ends; not after the last entry. */
  readonly end: Seconds
}

/** Total duration of all entries. */
export function entriesLength(entries: readonly GnauralEntry[]): Seconds {
  let sum = 0
  for (const { duration } of entries) sum += duration
  return sum
}

/** @param end at most {@link entriesLength} */
export function layPass(entries: readonly GnauralEntry[], end: Seconds): Pass {
  const times = new Float64Array(entries.length + 1)
  let at = 0
  for (let index = 0; index < entries.length; index++) {
    at += entries[index]?.duration ?? 0
    times[index + 1] = at
  }
  return { times, entries, end }
}

/**
 * One value of a voice over a pass: lines from entry to entry, and from the last back to the first. An entry of zero
 * length is a jump.
 */
export function passCurve(course: Pass, value: (entry: GnauralEntry) => number): Curve {
  const { times, entries, end } = course
  const first = entries[0]
  if (!first) return constant(0)
  const start = value(first)
  if (entries.every(entry => value(entry) === start)) return constant(start)
  let last: Point = { at: 0, value: start, shape: 'linear' }
  let before: Point | undefined
  const points: Point[] = [last]
  for (let index = 1; index <= entries.length; index++) {
    const at = times[index] ?? end
    const point: Point = { at, value: value(entries[index] ?? first), shape: 'linear' }
    if (at >= end) {
      points.push(cutAt(last, point, end))
      break
    }
    // Of entries at the same time, only the first and the last can be heard.
    if (last.at === at && before?.at === at) points[points.length - 1] = point
    else {
      points.push(point)
      before = last
    }
    last = point
  }
  return points
}

/** The interpolated point at `end`. */
function cutAt(from: Point, to: Point, end: Seconds): Point {
  if (to.at <= end || to.at === from.at) return { ...to, at: end }
  const share = (end - from.at) / (to.at - from.at)
  return { ...to, at: end, value: from.value + (to.value - from.value) * share }
}
