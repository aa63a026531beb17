import type { Frames } from '../../base/units.ts'

/** A voice without its gains, a chunk at a time. */
export interface VoiceRenderer {
  /** Adds the chunk that begins at `first`, a multiple of a chunk, to both ears, times a gain for each. */
  add(
    first: Frames,
    left: Float64Array,
    right: Float64Array,
    leftGain: number,
    rightGain: number
  ): void
}

/** A voice with its gains, a chunk at a time. */
export interface GainedVoice {
  /** Adds the chunk that begins at `first`, a multiple of a chunk, to both ears, times a factor. */
  add(first: Frames, left: Float64Array, right: Float64Array, factor: number): void
}
