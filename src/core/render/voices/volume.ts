import { createBreaks, prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import type { Curve } from '../../score/curve.ts'
import type { GainCurve } from '../../score/score.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { CHUNK } from '../dsp/chunk-grid.ts'

/** A file's volume of a voice, over a chunk. */
export interface VolumeRenderer {
  /** Whether the voice is silent in both ears in the chunk that begins at `first`. */
  silent(first: Frames): boolean
  /** The volume of an ear where one value holds through the chunk that begins at `first`, else NaN. */
  heldLeft(first: Frames): number
  heldRight(first: Frames): number
  apply(first: Frames, left: Float64Array, right: Float64Array): void
}

/** Half of the time that a jump takes: no change of level is faster. */
const HALF: Seconds = 0.01
/** The volume is linear over this many frames. */
const GRAIN: Frames = 32
/** Rounding error of the integrals over 12 hours, in silence. */
const NOTHING = 1e-10

interface EarVolume {
  silent(first: Frames): boolean
  held(first: Frames): number
  apply(first: Frames, ear: Float64Array): void
}

/**
 * A volume smoothed over 20 ms: its mean over that time, from the closed-form integral, so that any frame can be
 * computed.
 */
export function createVolume(
  { left, right }: GainCurve,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VolumeRenderer {
  const one = createEarVolume(left, repeat, sampleRate)
  const other = right === left ? one : createEarVolume(right, repeat, sampleRate)
  return {
    silent: first => one.silent(first) && (other === one || other.silent(first)),
    heldLeft: first => one.held(first),
    heldRight: first => other.held(first),
    apply(first, leftEar, rightEar) {
      one.apply(first, leftEar)
      other.apply(first, rightEar)
    }
  }
}

function createEarVolume(curve: Curve, repeat: Seconds | undefined, sampleRate: Hertz): EarVolume {
  const { integral, value } = prepareRepeatingCurve(curve, repeat)
  // Two readers, for the times behind and ahead: each finds its segment where the last call was.
  const { integral: integralBehind } = prepareRepeatingCurve(curve, repeat)
  const breaks = createBreaks([curve], repeat, sampleRate)

  function smoothed(frame: Frames): number {
    const t = frame / sampleRate
    const mean = (integral(t + HALF) - integralBehind(t - HALF)) / (2 * HALF)
    return mean > NOTHING ? mean : 0
  }

  /** Whether one segment of the curve covers everything from before the first frame to after the last. */
  function even(first: Frames): boolean {
    return !breaks.any(first / sampleRate - HALF, (first + CHUNK) / sampleRate + HALF)
  }

  return {
    // No value is under 0: where the integral does not grow, there is nothing.
    silent: first =>
      integral((first + CHUNK) / sampleRate + HALF) - integralBehind(first / sampleRate - HALF) <
      NOTHING,
    held(first) {
      if (!even(first)) return Number.NaN
      const start = value(first / sampleRate)
      return value((first + CHUNK) / sampleRate) === start ? start : Number.NaN
    },
    apply(first, ear) {
      // The mean of a line or a hold is exact.
      if (even(first)) {
        const [start, end] = [value(first / sampleRate), value((first + CHUNK) / sampleRate)]
        const middle = value((first + CHUNK / 2) / sampleRate)
        if (Math.abs(start + end - 2 * middle) < NOTHING) {
          slope(ear, 0, CHUNK, start, end)
          return
        }
      }
      let from = smoothed(first)
      for (let index = 0; index < CHUNK; index += GRAIN) {
        const to = smoothed(first + index + GRAIN)
        slope(ear, index, GRAIN, from, to)
        from = to
      }
    }
  }
}

/** Multiplies a stretch of an ear by a line. */
function slope(ear: Float64Array, at: number, count: number, from: number, to: number): void {
  const step = (to - from) / count
  for (let index = 0; index < count; index++)
    ear[at + index] = (ear[at + index] as number) * (from + index * step)
}
