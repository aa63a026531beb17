import { type Curve, prepareCurve } from '../../score/curve.ts'
import { lastAtOrBefore } from '../../base/binary-search.ts'
import type { Frames, Hertz } from '../../base/units.ts'
import type { Gains } from './gains.ts'
import { CHUNK, forChunks } from '../dsp/chunk-grid.ts'

/** The gain of a voice alone, over a chunk. */
export interface VoiceGain {
  /** Whether the voice is silent in the chunk that begins at `first`. */
  silent(first: Frames): boolean
  /** The gain where one value holds through the chunk that begins at `first`, else NaN. */
  held(first: Frames): number
  apply(first: Frames, left: Float64Array, right: Float64Array): void
}

export function createVoiceGain(curve: Curve, gains: Gains, sampleRate: Hertz): VoiceGain {
  const { value } = prepareCurve(curve)
  const breaks = breakFrames([curve], sampleRate)

  function held(first: Frames): number {
    const end = first + CHUNK
    const corner = lastAtOrBefore(breaks, end) > lastAtOrBefore(breaks, first - 1)
    const start = value(first / sampleRate)
    // Between two points no curve turns back.
    return !corner && value(end / sampleRate) === start ? start : Number.NaN
  }

  return {
    silent: first => held(first) === 0,
    held,
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
