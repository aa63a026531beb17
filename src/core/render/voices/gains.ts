import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { STRIDE } from './tone-renderer.ts'

/** A gain at a time in the score. */
export type Gain = (t: Seconds) => number

/** Multiplies both ears, from index `from` on, by a gain from frame `first` on. */
export type Gains = (
  gain: Gain,
  left: Float64Array,
  right: Float64Array,
  first: Frames,
  from: number,
  count: number
) => void

/** What a parabola then misses of a raised cosine of 20 ms lies under 1e-4 of full gain. */
const MOST_BEND = 5e-4

/** Gains without a break inside: between breaks one only rises, falls, or, most of the night, holds. */
export function createGains(sampleRate: Hertz): Gains {
  /** A parabola through three gains of the stretch, or where that bends too much, through three of each half. */
  const applyGain: Gains = (gain, left, right, first, from, count) => {
    const start = gain(first / sampleRate)
    const middle = gain((first + count / 2) / sampleRate)
    // Just before the end: the next point may be a step.
    const end = gain((first + count - 1e-6) / sampleRate)
    if (Math.abs(end - 2 * middle + start) > MOST_BEND && count > 2) {
      const half = count >> 1
      applyGain(gain, left, right, first, from, half)
      applyGain(gain, left, right, first + half, from + half, count - half)
      return
    }
    const bend = (2 * (end - 2 * middle + start)) / (count * count)
    let factor = start
    let step = (end - start) / count - bend * (count - 1)
    for (let index = from; index < from + count; index++) {
      left[index] = (left[index] as number) * factor
      right[index] = (right[index] as number) * factor
      factor += step
      step += 2 * bend
    }
  }

  return (gain, left, right, first, from, count) => {
    const start = gain(first / sampleRate)
    if (
      start === gain((first + count / 2) / sampleRate) &&
      start === gain((first + count - 1e-6) / sampleRate)
    ) {
      if (start === 1) return
      for (let index = from; index < from + count; index++) {
        left[index] = (left[index] as number) * start
        right[index] = (right[index] as number) * start
      }
      return
    }
    for (let done = 0; done < count;) {
      const grid = STRIDE - ((from + done) % STRIDE)
      const size = Math.min(grid, count - done)
      applyGain(gain, left, right, first + done, from + done, size)
      done += size
    }
  }
}
