import { scoreWavBytes } from './score-wav.ts'
import type { Score } from '../score/score.ts'

/** As what a night can be saved: as it is, or packed to a sixth of it. */
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

/** What is to be written. */
export interface SoundOrder {
  readonly score: Score
  readonly format: SoundFormat
  /** The file's, without its ending. */
  readonly name: string
  /** What players show of it; a WAV file has no place for it. */
  readonly title: string
}

/** How writing the night as a file went. */
export type SoundSaved =
  | { readonly kind: 'saved' }
  /** Made, but too long after the tap: the browser wants another one, in which `take` is called. */
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
  /** What was written so far is thrown away. Does nothing once it is over. */
  cancel(): void
}

/** Writes a score as a sound file, faster than it would play, without holding up the page. */
export interface SoundExport {
  /** Whether this browser can pack the sound as Opus. Never rejects. */
  packs(): Promise<boolean>
  /**
   * Called in the tap itself: where the browser can stream to the disk, it asks for a place first.
   * @param tell hears how much is written, 0–1
   */
  save(order: SoundOrder, tell: (share: number) => void): SoundSaving
}
