import type { PreparedCurve } from '../../score/curve.ts'
import type { Frames, Hertz } from '../../base/units.ts'

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
