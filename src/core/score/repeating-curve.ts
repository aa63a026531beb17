import { type Curve, type PreparedCurve, prepareCurve } from './curve.ts'
import { lastAtOrBefore } from '../base/binary-search.ts'
import type { Frames, Hertz, Seconds } from '../base/units.ts'

/**
 * Times this close to the end of a round count as the start of the next: floating point is no more exact late in a
 * night.
 */
const CLOSE: Seconds = 1e-9
/** In frames: a point this little after a frame counts as on it. */
const ALMOST = 1e-5

/**
 * Prepares a curve that repeats every `repeat` seconds, before 0 too. Its integral continues: whole rounds and the
 * remainder, in closed form, so that a phase is as exact after 12 hours as in the first round.
 * @throws RangeError as `checkCurve`.
 */
export function prepareRepeatingCurve(curve: Curve, repeat: Seconds | undefined): PreparedCurve {
  const once = prepareCurve(curve)
  if (repeat === undefined || curve.length === 1) return once
  if (curve.every(({ shape }) => shape === 'linear' || shape === 'step'))
    return repeatLines(curve, repeat)
  const whole = once.integral(repeat)
  return {
    value(t) {
      const round = Math.floor((t + CLOSE) / repeat)
      return once.value(Math.max(0, t - round * repeat))
    },
    integral(t) {
      const round = Math.floor(t / repeat)
      return round * whole + once.integral(t - round * repeat)
    }
  }
}

/**
 * The same for a curve of lines and steps only, as in nearly all files: its numbers lie in arrays, since a file with
 * many entries reads them thousands of times per second of sound.
 */
function repeatLines(curve: Curve, repeat: Seconds): PreparedCurve {
  const last = curve.length
  // Before the first point its value holds: one more line, from 0 on.
  const times = new Float64Array(last + 2).fill(Number.POSITIVE_INFINITY)
  const values = new Float64Array(last + 1)
  const slopes = new Float64Array(last + 1)
  const sums = new Float64Array(last + 1)
  times[0] = Math.min(0, curve[0]?.at ?? 0)
  values[0] = curve[0]?.value ?? 0
  curve.forEach(({ at, value, shape }, index) => {
    const next = curve[index + 1]
    const slope = next && shape === 'linear' ? (next.value - value) / (next.at - at) : 0
    const before = at - number(times, index)
    times[index + 1] = at
    values[index + 1] = value
    // Two points closer than floating point can separate are a step.
    slopes[index + 1] = Number.isFinite(slope) ? slope : 0
    sums[index + 1] = number(sums, index) + area(index, before)
  })
  let near = 0

  /** The integral from a line's start to some time after it. */
  function area(line: number, t: Seconds): number {
    return (number(values, line) + (number(slopes, line) * t) / 2) * t
  }

  function find(t: Seconds): number {
    if (!(t >= number(times, near) && t < number(times, near + 1))) {
      const next = near + 1
      const isNext = next <= last && t >= number(times, next) && t < number(times, next + 1)
      near = isNext ? next : Math.max(0, lastAtOrBefore(times, t, last + 1))
    }
    return near
  }

  function integralWithin(t: Seconds): number {
    const line = find(t)
    return number(sums, line) + area(line, t - number(times, line))
  }

  const whole = integralWithin(repeat)
  return {
    value(t) {
      const within = Math.max(0, t - Math.floor((t + CLOSE) / repeat) * repeat)
      const line = find(within)
      return number(values, line) + number(slopes, line) * (within - number(times, line))
    },
    integral(t) {
      const round = Math.floor(t / repeat)
      return round * whole + integralWithin(t - round * repeat)
    }
  }
}

function number(values: Float64Array, index: number): number {
  return values[index] as number
}

/** Where curves bend or jump. */
export interface Breaks {
  /**
   * Fills `out`, rising and without duplicates, with the first frames at or after each point, strictly between two
   * frames.
   * @returns how many
   */
  between(first: Frames, end: Frames, out: Float64Array): number
  /** Whether there is a point from one time to another. */
  any(from: Seconds, to: Seconds): boolean
}

/** The breaks of several curves that repeat together. A constant curve has none. */
export function createBreaks(
  curves: readonly Curve[],
  repeat: Seconds | undefined,
  sampleRate: Hertz
): Breaks {
  const turning = curves.filter(curve => curve.length > 1)
  const period = repeat ?? Number.POSITIVE_INFINITY
  const points = turning.flatMap(curve => curve.map(({ at }) => at)).filter(at => at < period)
  // A round begins with the last value of the one before.
  const start = repeat !== undefined && turning.length > 0 ? [0] : []
  const times = Float64Array.from(new Set([...start, ...points])).toSorted()

  function roundOf(t: Seconds): number {
    return repeat === undefined ? 0 : Math.floor(t / repeat)
  }

  function startOf(round: number): Seconds {
    return repeat === undefined ? 0 : round * repeat
  }

  return {
    between(first, end, out) {
      if (times.length === 0) return 0
      let round = roundOf(first / sampleRate)
      let index = lastAtOrBefore(times, first / sampleRate - startOf(round) - CLOSE) + 1
      let count = 0
      let last = first
      for (;;) {
        if (index === times.length) {
          if (repeat === undefined) return count
          round++
          index = 0
        }
        const time = startOf(round) + (times[index++] as number)
        const frame = Math.ceil(time * sampleRate - ALMOST)
        if (frame >= end) return count
        if (frame <= last) continue
        out[count++] = frame
        last = frame
      }
    },
    any(from, to) {
      if (times.length === 0) return false
      const [one, other] = [roundOf(from), roundOf(to)]
      if (one !== other) return true
      const begin = startOf(one)
      return lastAtOrBefore(times, to - begin) > lastAtOrBefore(times, from - begin - CLOSE)
    }
  }
}
