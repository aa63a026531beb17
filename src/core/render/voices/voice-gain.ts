import { type Curve, prepareCurve } from '../../score/curve.ts'
import { lastAtOrBefore } from '../../base/binary-search.ts'
import type { Frames, Hertz } from '../../base/units.ts'
import type { Gains } from './gains.ts'
import { CHUNK, forChunks } from '../dsp/chunk-grid.ts'

/** The gain of a voice alone, over a chunk. */
export interface VoiceGain {
  /** Whether the voice is silent in the chunk that begins at `first`. */
  silent(first: Frames): boolean
  apply(first: Frames, left: Float64Array, right: Float64Array): void
}

export function createVoiceGain(curve: Curve, gains: Gains, sampleRate: Hertz): VoiceGain {
  const { value } = prepareCurve(curve)
  const breaks = breakFrames([curve], sampleRate)
  return {
    silent(first) {
      const end = first + CHUNK
      const corner = lastAtOrBefore(breaks, end) > lastAtOrBefore(breaks, first - 1)
      return !corner && value(first / sampleRate) === 0 && value(end / sampleRate) === 0
    },
    apply: (first, left, right) =>
      forChunks(first, CHUNK, breaks, breaks.length, (start, count) =>
        gains(value, left, right, start, start - first, count)
      )
  }
}

/** The first frame at or after each breakpoint, rising. */
export function breakFrames(curves: readonly Curve[], sampleRate: Hertz): Float64Array {
  const frames = curves.flatMap(curve => curve.map(point => Math.ceil(point.at * sampleRate)))
  return Float64Array.from(new Set(frames)).toSorted()
}
