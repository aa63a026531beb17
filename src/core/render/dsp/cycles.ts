import type { PreparedCurve } from '../../score/curve.ts'
import type { Frames, Hertz } from '../../base/units.ts'

/** Exact cycles of a frequency since the start, at three places of a stretch. */
export interface Cycles {
  follow(first: Frames, count: number): void
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
    middle: 0,
    end: 0,
    follow(first, count) {
      this.start = first === ended ? this.end : frequency.integral(first / sampleRate)
      this.middle = frequency.integral((first + count / 2) / sampleRate)
      this.end = frequency.integral((first + count) / sampleRate)
      ended = first + count
    }
  }
}
