import { scoreWavBytes } from './score-wav.ts'
import type { Score } from '../score/score.ts'

/** The formats of a saved night: uncompressed, or compressed to a sixth of it. */
export const SOUND_FORMATS = ['wav', 'opus'] as const
export type SoundFormat = (typeof SOUND_FORMATS)[number]

/**
 * Bits a second of an Opus file, both ears together. At 24,000 Opus merges the ears, and the beat between them is gone;
 * at this it is as exact as in the WAV file.
 */
export const OPUS_BITS = 128_000

/** What an Ogg file needs beside the sound: two bytes for each packet of 20 ms, and 27 for a page of some 8,000. */
const OGG_FRAMES = 1.01

/**
 * Bytes the file of a score will have: of an Opus file to 1 %.
 * @throws RangeError when the score is too long for a WAV file.
 */
export function soundFileBytes(score: Pick<Score, 'duration'>, format: SoundFormat): number {
  return format === 'wav'
    ? scoreWavBytes(score)
    : Math.round(((score.duration * OPUS_BITS) / 8) * OGG_FRAMES)
}

/** What to write. */
export interface SoundOrder {
  readonly score: Score
  readonly format: SoundFormat
  /** The file's, without its ending. */
  readonly name: string
  /** The title in players; a WAV file has no field for it. */
  readonly title: string
}

/** The result of writing a night to a file. */
export type SoundSaved =
  | { readonly kind: 'saved' }
  /** Ready, but too long after the tap: the browser needs another one, in which `take` is called. */
  | { readonly kind: 'ready'; take(): void }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: SoundSaveFailure }

/**
 * - `no room`: the disk, or what the browser may use of it, is full
 * - `refused`: the browser or the system does not let the file be written
 * - `broken`: it could not be rendered
 */
export type SoundSaveFailure = 'no room' | 'refused' | 'broken'

/** A file that is being written. */
export interface SoundSaving {
  /** Rejects only for a fault of ours. */
  readonly saved: Promise<SoundSaved>
  /** Discards what has been written. No-op once it is done. */
  cancel(): void
}

/** Writes a score as a sound file, faster than real time, without blocking the page. */
export interface SoundExport {
  /** Resolves to whether this browser can encode Opus. Never rejects. */
  packs(): Promise<boolean>
  /**
   * Must be called from a tap, synchronously: where the browser can stream to the disk, it asks where to save first.
   * @param onProgress called with the share written, 0–1
   */
  save(order: SoundOrder, onProgress: (share: number) => void): SoundSaving
}
