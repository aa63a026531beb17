import { breathHeight } from '../../score/bed/breath.ts'
import { prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import type { BedBreath } from '../../score/score.ts'
import { type Frames, type Hertz, type Seconds, decibelsToGain } from '../../base/units.ts'
import { CHUNK } from '../dsp/chunk-grid.ts'

/** Multiplies a chunk, which begins at a multiple of one, by the gain of a breath. */
export interface BreathSwell {
  apply(first: Frames, left: Float64Array, right: Float64Array): void
}

/**
 * The gain is right every so many frames, and a line between: of the deepest breath at its fastest turn no more than
 * 0.0004 dB off.
 */
const STEP: Frames = 128

/** @param repeat period after which its curves repeat; the phase continues */
export function createBreathSwell(
  { rate, depth, inhale }: BedBreath,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): BreathSwell {
  const breaths = prepareRepeatingCurve(rate, repeat)
  const falls = prepareRepeatingCurve(depth, repeat)
  /** Where the last chunk ended: most begin there. */
  let ended: Frames = Number.NaN
  let last = 0

  function gainAt(frame: Frames): number {
    const t = frame / sampleRate
    return decibelsToGain(-falls.value(t) * (1 - breathHeight(breaths.integral(t), inhale)))
  }

  return {
    apply(first, left, right) {
      let from = first === ended ? last : gainAt(first)
      for (let start = 0; start < CHUNK; start += STEP) {
        const to = gainAt(first + start + STEP)
        const step = (to - from) / STEP
        const end = start + STEP
        let gain = from
        for (let index = start; index < end; index++) {
          left[index] = (left[index] as number) * gain
          right[index] = (right[index] as number) * gain
          gain += step
        }
        from = to
      }
      ended = first + CHUNK
      last = from
    }
  }
}
