import { lastAtOrBefore } from '../base/binary-search.ts'
import type { Seconds } from '../base/units.ts'

/**
 * How a curve moves from one breakpoint to the next.
 * - `step`: holds the first value, jumps at the next point
 * - `linear`
 * - `cosine`: raised cosine, flat at both ends
 * - `exponential`: equal ratios in equal times; both values non-zero and of one sign, their ratio a number
 * - `decibels`: a gain, linear in dB; an end at 0 stands for −100 dB and jumps to 0 at its point
 */
export type Shape = 'step' | 'linear' | 'cosine' | 'exponential' | 'decibels'

/** One breakpoint; `shape` leads from here to the next point and is ignored on the last. */
export interface Point {
  readonly at: Seconds
  readonly value: number
  readonly shape: Shape
}

/** Breakpoints in rising time. Before the first and after the last the value holds. */
export type Curve = readonly Point[]

/** A curve prepared for many lookups: value and exact integral at any time. */
export interface PreparedCurve {
  /** The value at `t` seconds; at a step, the later one. */
  value(t: Seconds): number
  /** The closed-form integral from 0 to `t` (value × seconds). */
  integral(t: Seconds): number
}

/** The gain that a `decibels` segment starts from or falls to where its end is 0: −100 dB. */
export const SILENT_GAIN = 1e-5

/**
 * Checks a curve's breakpoints.
 * @throws RangeError naming the point, when times fall, a number is not finite, or a shape cannot join its values.
 */
export function checkCurve(curve: Curve): void {
  if (curve.length === 0) throw new RangeError('A curve must have at least one point; it had none.')
  for (let index = 0; index < curve.length; index++) checkPoint(curve, index)
}

function checkPoint(curve: Curve, index: number): void {
  const point = curve[index]
  const next = curve[index + 1]
  if (!point) return
  // The message is built only on error: a file's curves have thousands of points.
  const where = (): string => `Point ${index} of the curve`
  if (!Number.isFinite(point.at) || !Number.isFinite(point.value))
    throw new RangeError(`${where()} must be finite; it was ${point.value} at ${point.at} s.`)
  if (!next) return
  if (next.at < point.at)
    throw new RangeError(
      `${where()} must not be after the next; it was at ${point.at} s, the next at ${next.at} s.`
    )
  const ratio = next.value / point.value
  if (point.shape === 'exponential' && !(ratio > 0 && Number.isFinite(ratio)))
    throw new RangeError(
      `${where()} must share its sign with the next, at no endless ratio; they were ${point.value} and ${next.value}.`
    )
  if (point.shape === 'decibels' && (point.value < 0 || next.value < 0))
    throw new RangeError(
      `${where()} must be a gain of at least 0; it and the next were ${point.value} and ${next.value}.`
    )
}

/**
 * Prepares a curve.
 * @throws RangeError as {@link checkCurve}.
 */
export function prepareCurve(curve: Curve): PreparedCurve {
  checkCurve(curve)
  const times = new Float64Array(curve.length)
  for (let index = 0; index < curve.length; index++) times[index] = curve[index]?.at ?? 0
  const sums = new Float64Array(curve.length)
  for (let index = 1; index < curve.length; index++)
    sums[index] =
      at(sums, index - 1) +
      segmentIntegral(curve, index - 1, at(times, index) - at(times, index - 1))
  // Most lookups are in the segment of the last one: no search among thousands.
  let near = -1
  let from = Number.NEGATIVE_INFINITY
  let to = at(times, 0)

  function indexAt(t: Seconds): number {
    if (t >= from && t < to) return near
    near = lastAtOrBefore(times, t)
    from = at(times, near, Number.NEGATIVE_INFINITY)
    to = at(times, near + 1, Number.POSITIVE_INFINITY)
    return near
  }

  function rawIntegral(t: Seconds): number {
    const index = indexAt(t)
    if (index < 0) return (t - at(times, 0)) * valueOf(curve, 0)
    return at(sums, index) + segmentIntegral(curve, index, t - at(times, index))
  }

  // The sums start at the first point; the integral starts at 0.
  const offset = rawIntegral(0)

  return {
    value(t) {
      const index = indexAt(t)
      if (index < 0) return valueOf(curve, 0)
      return segmentValue(curve, index, t - at(times, index))
    },
    integral: t => rawIntegral(t) - offset
  }
}

/** The part of a curve before `t`, ended by a point at `t` with the value it has there and `shape` onward. */
export function cutCurve(curve: Curve, t: Seconds, shape: Shape): Curve {
  const value = prepareCurve(curve).value(t)
  const index = curve.findIndex(point => point.at >= t)
  const before = index < 0 ? curve : curve.slice(0, index)
  const last = before.at(-1)
  if (!last) return [{ at: t, value, shape }]
  const upTo = curve[before.length]
  // Cutting a segment in two preserves it only where its shape can be cut: linear, step and the two geometric ones. A
  // raised cosine is cut into short lines, closer than any ear or the null test can tell.
  if (upTo && last.shape === 'cosine')
    return [...before.slice(0, -1), ...chords(last, upTo, t), { at: t, value, shape }]
  const head: Curve = upTo ? before : [...before.slice(0, -1), { ...last, shape: 'step' }]
  return [...head, { at: t, value, shape }]
}

const CHORDS = 256

function chords(from: Point, to: Point, until: Seconds): Curve {
  const whole = prepareCurve([from, to])
  return Array.from({ length: CHORDS }, (_, index): Point => {
    const time = from.at + ((until - from.at) * index) / CHORDS
    return { at: time, value: whole.value(time), shape: 'linear' }
  })
}

function segmentValue(curve: Curve, index: number, t: Seconds): number {
  const from = curve[index]
  const to = curve[index + 1]
  if (!from) return 0
  if (!to || from.shape === 'step') return from.value
  const x = t / (to.at - from.at)
  switch (from.shape) {
    case 'linear':
      return from.value + (to.value - from.value) * x
    case 'cosine':
      return from.value + ((to.value - from.value) * (1 - Math.cos(Math.PI * x))) / 2
    case 'exponential':
      return from.value * (to.value / from.value) ** x
    case 'decibels': {
      if (x === 0) return from.value
      const low = Math.max(from.value, SILENT_GAIN)
      return low * (Math.max(to.value, SILENT_GAIN) / low) ** x
    }
  }
}

function segmentIntegral(curve: Curve, index: number, t: Seconds): number {
  const from = curve[index]
  const to = curve[index + 1]
  if (!from || t === 0) return 0
  if (!to || from.shape === 'step') return from.value * t
  const length = to.at - from.at
  switch (from.shape) {
    case 'linear':
      return from.value * t + ((to.value - from.value) * t * t) / (2 * length)
    case 'cosine': {
      const half = (to.value - from.value) / 2
      return (
        (from.value + half) * t - ((half * length) / Math.PI) * Math.sin((Math.PI * t) / length)
      )
    }
    case 'exponential':
      return geometricIntegral(from.value, to.value, length, t)
    case 'decibels':
      return geometricIntegral(
        Math.max(from.value, SILENT_GAIN),
        Math.max(to.value, SILENT_GAIN),
        length,
        t
      )
  }
}

/** ∫ a·(b/a)^(t/length) dt = a·length·((b/a)^(t/length) − 1)/ln(b/a); expm1 keeps it exact where b is close to a. */
function geometricIntegral(from: number, to: number, length: Seconds, t: Seconds): number {
  const rate = Math.log(to / from) / length
  // Where two points are so close that the rate overflows, the area between them is negligible.
  const even = Math.abs(rate * t) < 1e-12 || !Number.isFinite(rate)
  return even ? from * t : (from * Math.expm1(rate * t)) / rate
}

function at(values: Float64Array, index: number, beyond = 0): number {
  return values[index] ?? beyond
}

function valueOf(curve: Curve, index: number): number {
  return curve[index]?.value ?? 0
}
