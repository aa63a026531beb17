import { writePcm } from './render/pcm.ts'
import { createScoreRenderer } from './render/score-renderer.ts'
import type { Score } from './score.ts'
import type { Frames, Hertz } from './units.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES, wavBytes, wavHeader } from './wav.ts'

/** The rate of the night's file: 12 kHz of sound, and 12 h 25 min within 4 GiB. */
export const NIGHT_RATE: Hertz = 24_000

/** A score as a WAV file that is nowhere: any bytes of it can be computed. */
export interface NightFile {
  readonly bytes: number
  /**
   * Bytes `start` to `end` − 1. The same byte is the same however it is asked for.
   * @throws RangeError when they are not within the file.
   */
  read(start: number, end: number): Uint8Array<ArrayBuffer>
}

/**
 * Size of the file of a score, without opening it.
 * @throws RangeError when the score is too long for a WAV file.
 */
export function nightFileBytes(score: Score, sampleRate: Hertz = NIGHT_RATE): number {
  return wavBytes(Math.round(score.duration * sampleRate))
}

/** How many frames are rendered at a time. */
const PIECE: Frames = 8192

/**
 * The file of a score, 16-bit stereo.
 * @throws RangeError when the score is too long for a WAV file, or broken.
 */
export function openNightFile(score: Score, sampleRate: Hertz = NIGHT_RATE): NightFile {
  const renderer = createScoreRenderer(score, sampleRate)
  const bytes = wavBytes(renderer.frames)
  const header = wavHeader(renderer.frames, sampleRate)
  const left = new Float64Array(PIECE)
  const right = new Float64Array(PIECE)

  function samples(first: Frames, count: Frames): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(count * FRAME_BYTES)
    const view = new DataView(out.buffer)
    for (let done = 0; done < count; done += PIECE) {
      const size = Math.min(PIECE, count - done)
      const l = left.subarray(0, size)
      const r = right.subarray(0, size)
      renderer.render(first + done, l, r)
      writePcm(first + done, l, r, view, done * FRAME_BYTES)
    }
    return out
  }

  return {
    bytes,
    read(start, end) {
      if (!(start >= 0 && start <= end && end <= bytes))
        throw new RangeError(
          `Bytes must lie within the file's ${bytes}; they were ${start} to ${end}.`
        )
      const out = new Uint8Array(end - start)
      if (start < WAV_HEADER_BYTES) out.set(header.subarray(start, Math.min(end, WAV_HEADER_BYTES)))
      const from = Math.max(start, WAV_HEADER_BYTES) - WAV_HEADER_BYTES
      const to = end - WAV_HEADER_BYTES
      if (to <= from) return out
      const first = Math.floor(from / FRAME_BYTES)
      const sound = samples(first, Math.ceil(to / FRAME_BYTES) - first)
      const skip = from - first * FRAME_BYTES
      out.set(sound.subarray(skip, skip + to - from), from + WAV_HEADER_BYTES - start)
      return out
    }
  }
}
