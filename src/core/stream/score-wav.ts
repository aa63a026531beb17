import { createEars } from '../render/dsp/ears.ts'
import { writePcm } from '../render/pcm.ts'
import { createScoreRenderer } from '../render/score-renderer.ts'
import type { Score } from '../score/score.ts'
import type { Frames, Hertz } from '../base/units.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES, wavBytes, wavHeader } from './wav.ts'

/** The rate of the night's file: 12 kHz of sound, and 12 h 25 min within 4 GiB. */
export const STREAM_RATE: Hertz = 24_000

/** A score as a virtual WAV file: any of its bytes can be computed. */
export interface ScoreWav {
  readonly bytes: number
  /**
   * Bytes `start` to `end` − 1. A byte does not depend on the request.
   * @throws RangeError when they are not within the file.
   */
  read(start: number, end: number): Uint8Array<ArrayBuffer>
}

/**
 * Size of the file of a score, without opening it.
 * @throws RangeError when the score is too long for a WAV file.
 */
export function scoreWavBytes(
  score: Pick<Score, 'duration'>,
  sampleRate: Hertz = STREAM_RATE
): number {
  return wavBytes(Math.round(score.duration * sampleRate))
}

/** How many frames are rendered at a time: they stay in the processor's first cache until they are written. */
const PIECE: Frames = 1024

/**
 * The file of a score, 16-bit stereo.
 * @throws RangeError when the score is too long for a WAV file, or broken.
 */
export function openScoreWav(score: Score, sampleRate: Hertz = STREAM_RATE): ScoreWav {
  const renderer = createScoreRenderer(score, sampleRate)
  const bytes = wavBytes(renderer.frames)
  const header = wavHeader(renderer.frames, sampleRate)
  const [left, right] = createEars(PIECE)

  /** Writes frames `first` to `end` − 1 into `out`, from byte `at` on. */
  function writeFrames(first: Frames, end: Frames, out: DataView, at: number): void {
    for (let frame = first; frame < end; frame += PIECE) {
      const size = Math.min(PIECE, end - frame)
      const l = left.subarray(0, size)
      const r = right.subarray(0, size)
      renderer.render(frame, l, r)
      writePcm(frame, l, r, out, at + (frame - first) * FRAME_BYTES)
    }
  }

  return {
    bytes,
    read(start, end) {
      if (!(start >= 0 && start <= end && end <= bytes))
        throw new RangeError(
          `Bytes must lie within the file's ${bytes}; they were ${start} to ${end}.`
        )
      // Whole frames are written, on a grid of their size from the file's first byte.
      const from = Math.floor(start / FRAME_BYTES) * FRAME_BYTES
      const out = new Uint8Array(Math.ceil((end - from) / FRAME_BYTES) * FRAME_BYTES)
      out.set(header.subarray(from, from + out.length))
      const sound = Math.max(from, WAV_HEADER_BYTES)
      const to = from + out.length
      if (to > sound)
        writeFrames(
          (sound - WAV_HEADER_BYTES) / FRAME_BYTES,
          (to - WAV_HEADER_BYTES) / FRAME_BYTES,
          new DataView(out.buffer),
          sound - from
        )
      return out.subarray(start - from, end - from)
    }
  }
}
