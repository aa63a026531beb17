import type { Frames } from '../../base/units.ts'

/** Beds are made this many frames at a time: their working memory stays in the processor's first cache. */
export const CHUNK: Frames = 512

/** Produces a bed, chunk after chunk. */
export interface BedSource {
  /** Forgets all that came before. */
  reset(): void
  /** Sets both arrays, {@link CHUNK} long, to the frames from `first` on. After a reset, calls must be consecutive. */
  fill(first: Frames, left: Float64Array, right: Float64Array): void
}

/** The left ear of a bed alone, likewise. */
export interface LeftSource {
  reset(): void
  fillLeft(first: Frames, ear: Float64Array): void
}
