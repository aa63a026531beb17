import type { Frames } from '../../base/units.ts'

/** A voice of a file, a chunk at a time. */
export interface VoiceRenderer {
  /** Adds the chunk that begins at `first`, a multiple of a chunk, to both ears. */
  add(first: Frames, left: Float64Array, right: Float64Array): void
}
