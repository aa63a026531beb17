import type { Curve, Point, PreparedCurve } from '../../score/curve.ts'
import type { Frames, Hertz } from '../../base/units.ts'
import { CHUNK } from './chunk-grid.ts'

/** Exact cycles of a frequency since the start, at three places of a stretch. */
export interface Cycles {
  follow(first: Frames, count: number): void
  /**
   * Sets `start` alone, and `step`, where one frequency holds through a stretch without a point of its curve inside.
   * @returns whether it holds
   */
  hold(first: Frames, count: number): boolean
  /** cycles per frame, where they are held */
  step: number
  start: number
  middle: number
  end: number
}

/** The cycles of a frequency in hertz over time. */
export function createCycles(frequency: PreparedCurve, sampleRate: Hertz): Cycles {
  /** Where the last stretch ended: most begin there, and reuse its value. */
  let ended: Frames = Number.NaN
  return {
    start: 0,
    step: 0,
    middle: 0,
    end: 0,
    hold(first, count) {
      // Between two points no curve turns back: it holds where both ends have one value.
      const value = frequency.value(first / sampleRate)
      if (value !== frequency.value((first + count - 1) / sampleRate)) return false
      this.start = frequency.integral(first / sampleRate)
      this.step = value / sampleRate
      ended = Number.NaN
      return true
    },
    follow(first, count) {
      this.start = first === ended ? this.end : frequency.integral(first / sampleRate)
      this.middle = frequency.integral((first + count / 2) / sampleRate)
      this.end = frequency.integral((first + count) / sampleRate)
      ended = first + count
    }
  }
}

/** As far as a parabola may lie from the phase it follows, in cycles: −165 dB of a full swing. */
const MISSED = 1e-9

/**
 * Whether a parabola through the phases at a chunk's start, middle and end is the phase all through it, wherever in the
 * curve the chunk lies: where no frequency bends but slightly, as in a line, a hold, or a glide over minutes.
 */
export function bendsLittle(curve: Curve, sampleRate: Hertz): boolean {
  const half = CHUNK / sampleRate / 2
  // The error of a parabola through three points: |f‴|·h³ / (9·√3), where f″ of a frequency is f‴ of its phase.
  const most = (MISSED * 9 * Math.sqrt(3)) / half ** 3
  return curve.every((point, index) => {
    const next = curve[index + 1]
    return !next || mostBend(point, next) <= most
  })
}

/** The most that a curve's second derivative comes to between two points, per square second. */
function mostBend({ at, value, shape }: Point, next: Point): number {
  const length = next.at - at
  switch (shape) {
    case 'step':
    case 'linear':
      return 0
    case 'cosine':
      return (Math.abs(next.value - value) / 2) * (Math.PI / length) ** 2
    case 'exponential':
      return (
        Math.max(Math.abs(value), Math.abs(next.value)) *
        (Math.log(next.value / value) / length) ** 2
      )
    case 'decibels':
      return Number.POSITIVE_INFINITY
  }
}
