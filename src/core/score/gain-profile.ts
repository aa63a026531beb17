import { type Curve, type Point, type PreparedCurve, prepareCurve } from './curve.ts'
import type { Seconds } from '../base/units.ts'

/** A gain over intervals of equal length. */
export interface GainProfile {
  /** Mean of the squares in each stretch. */
  readonly squares: Float64Array
  /** The highest value in each. */
  readonly tops: Float64Array
}

/**
 * Samples a gain from 0 to `span` in `stretches` intervals. Exact for steps and lines; other shapes by Simpson's rule.
 * @param curve missing: 1 throughout
 */
export function gainProfileOf(
  curve: Curve | undefined,
  span: Seconds,
  stretches: number
): GainProfile {
  const squares = new Float64Array(stretches)
  const tops = new Float64Array(stretches)
  const first = curve?.[0]
  if (!curve || !first || curve.length === 1) {
    const value = curve ? (first?.value ?? 0) : 1
    return { squares: squares.fill(value * value), tops: tops.fill(value) }
  }
  const width = span / stretches
  let prepared: PreparedCurve | undefined

  /** The gain amid a segment. */
  function within(from: Point, to: Point, t: Seconds): number {
    if (from.shape === 'step') return from.value
    // Thousands of lines are not worth a binary search each.
    if (from.shape === 'linear')
      return from.value + ((to.value - from.value) * (t - from.at)) / (to.at - from.at)
    prepared ??= prepareCurve(curve ?? [])
    return prepared.value(t)
  }

  function addSegment(from: Point, to: Point): void {
    const start = Math.max(from.at, 0)
    const end = Math.min(to.at, span)
    if (!(end > start)) return
    let index = Math.min(stretches - 1, Math.floor(start / width))
    let value = within(from, to, start)
    for (let at = start; at < end; index++) {
      const cut = index >= stretches - 1 ? end : Math.min(end, (index + 1) * width)
      const middle = within(from, to, (at + cut) / 2)
      // At its very end a segment does not have the next one's value yet.
      const last = cut < to.at || from.shape === 'step' ? within(from, to, cut) : to.value
      const square = (value * value + 4 * middle * middle + last * last) / 6
      squares[index] = (squares[index] ?? 0) + (square * (cut - at)) / width
      tops[index] = Math.max(tops[index] ?? 0, value, middle, last)
      value = last
      at = cut
    }
  }

  addSegment(held(0, first.value), first)
  for (let index = 1; index < curve.length; index++)
    addSegment(curve[index - 1] ?? first, curve[index] ?? first)
  const final = curve[curve.length - 1] ?? first
  addSegment(held(final.at, final.value), held(span, final.value))
  return { squares, tops }
}

function held(at: Seconds, value: number): Point {
  return { at, value, shape: 'step' }
}
