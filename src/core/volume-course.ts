import type { Curve } from './curve.ts'
import { prepareCurve } from './curve.ts'
import type { Seconds } from './units.ts'

/** A gain over stretches of one length. */
export interface VolumeCourse {
  /** Mean of the squares in each stretch. */
  readonly squares: Float64Array
  /** The highest value in each. */
  readonly tops: Float64Array
}

/**
 * Looks at a gain from 0 to `span` in so many stretches. Exact for steps and lines; other shapes by Simpson's rule.
 * @param curve missing: 1 throughout
 */
export function courseOf(curve: Curve | undefined, span: Seconds, stretches: number): VolumeCourse {
  const squares = new Float64Array(stretches)
  const tops = new Float64Array(stretches)
  const only = curve ? curve[0] : { value: 1 }
  if (!curve || curve.length <= 1) {
    const value = only?.value ?? 0
    squares.fill(value * value)
    tops.fill(value)
    return { squares, tops }
  }
  const { value } = prepareCurve(curve)
  const width = span / stretches

  /** A piece of one segment within one stretch. */
  function add(index: number, start: Seconds, end: Seconds, first: number, last: number): void {
    const middle = value((start + end) / 2)
    const mean = (first * first + 4 * middle * middle + last * last) / 6
    squares[index] = (squares[index] ?? 0) + (mean * (end - start)) / width
    tops[index] = Math.max(tops[index] ?? 0, first, middle, last)
  }

  for (let point = -1; point < curve.length; point++) {
    const from = curve[point]
    const to = curve[point + 1]
    const start = from ? Math.max(0, from.at) : 0
    const end = Math.min(to?.at ?? span, span)
    if (!(end > start)) continue
    // Just before its end a segment is not yet what comes next.
    const last = !from || !to || from.shape === 'step' ? (from ?? to)?.value : to.value
    let first = value(start)
    for (let at = start, index = stretchOf(start); at < end && index < stretches; index++) {
      const cut = index === stretches - 1 ? end : Math.min(end, (index + 1) * width)
      const there = cut === end && to && to.at <= span ? (last ?? 0) : value(cut)
      if (cut > at) add(index, at, cut, first, there)
      first = there
      at = cut
    }
  }
  return { squares, tops }

  function stretchOf(at: Seconds): number {
    return Math.min(stretches - 1, Math.floor(at / width))
  }
}
