import type { Score } from './score.ts'

/** How writing the night as a file went. */
export type NightSaved =
  | { readonly kind: 'saved' }
  /** Made, but too long after the tap: the browser wants another one, in which `take` is called. */
  | { readonly kind: 'ready'; take(): void }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: NightSaveFailure }

/**
 * - `no room`: the disk, or what the browser may use of it, is full
 * - `refused`: the browser or the system does not let the file be written
 * - `broken`: it could not be rendered
 */
export type NightSaveFailure = 'no room' | 'refused' | 'broken'

/** A file that is being written. */
export interface NightSaving {
  /** Rejects only for a fault of ours. */
  readonly saved: Promise<NightSaved>
  /** What was written so far is thrown away. Does nothing once it is over. */
  cancel(): void
}

/** Writes a score as a WAV file, faster than it would play, without holding up the page. */
export interface NightExport {
  /**
   * Called in the tap itself: where the browser can stream to the disk, it asks for a place first.
   * @param tell hears how much is written, 0–1
   */
  save(score: Score, name: string, tell: (share: number) => void): NightSaving
}
