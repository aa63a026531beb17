import { CHUNK } from '../render/dsp/chunk-grid.ts'
import { createEars } from '../render/dsp/ears.ts'
import { writePcm } from '../render/pcm.ts'
import { type OwnSounds, NO_OWN_SOUNDS } from '../render/own/own-sound.ts'
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
  /**
   * The same into `out`, from byte `start` on, as far as it goes: a long answer made turn by turn needs no copies.
   * @throws RangeError when they are not within the file, or no whole frames.
   */
  fill(start: number, out: Uint8Array<ArrayBuffer>): void
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
const PIECE: Frames = CHUNK

/**
 * The file of a score, 16-bit stereo.
 * @param sounds the listener's own, as far as they are at hand
 * @throws RangeError when the score is too long for a WAV file, or broken.
 */
export function openScoreWav(
  score: Score,
  sampleRate: Hertz = STREAM_RATE,
  sounds: OwnSounds = NO_OWN_SOUNDS
): ScoreWav {
  const renderer = createScoreRenderer(score, sampleRate, sounds)
  const bytes = wavBytes(renderer.frames)
  const header = wavHeader(renderer.frames, sampleRate)
  const [left, right] = createEars(PIECE)

  /** Writes frames `first` to `end` − 1 into `out`, from byte `at` on. */
  function writeFrames(first: Frames, end: Frames, out: DataView, at: number): void {
    for (let frame = first; frame < end;) {
      // Cut at the renderer's own chunks, which it makes in place where they are wanted whole.
      const size = Math.min(PIECE - (frame % PIECE), end - frame)
      const whole = size === PIECE
      const l = whole ? left : left.subarray(0, size)
      const r = whole ? right : right.subarray(0, size)
      renderer.render(frame, l, r)
      writePcm(frame, l, r, out, at + (frame - first) * FRAME_BYTES)
      frame += size
    }
  }

  function check(start: number, end: number): void {
    if (!(start >= 0 && start <= end && end <= bytes))
      throw new RangeError(
        `Bytes must lie within the file's ${bytes}; they were ${start} to ${end}.`
      )
  }

  function fill(start: number, out: Uint8Array<ArrayBuffer>): void {
    const end = start + out.length
    check(start, end)
    if (start % FRAME_BYTES !== 0 || end % FRAME_BYTES !== 0)
      throw new RangeError(`Only whole frames can be filled in; they were ${start} to ${end}.`)
    out.set(header.subarray(start, end))
    const sound = Math.max(start, WAV_HEADER_BYTES)
    if (end <= sound) return
    writeFrames(
      (sound - WAV_HEADER_BYTES) / FRAME_BYTES,
      (end - WAV_HEADER_BYTES) / FRAME_BYTES,
      new DataView(out.buffer, out.byteOffset, out.length),
      sound - start
    )
  }

  return {
    bytes,
    fill,
    read(start, end) {
      check(start, end)
      const from = frameBefore(start)
      const out = new Uint8Array(frameAfter(end) - from)
      fill(from, out)
      return out.subarray(start - from, end - from)
    }
  }
}

/** Whole frames lie on a grid of their size from the file's first byte: the one that holds a byte starts here. */
export function frameBefore(byte: number): number {
  return Math.floor(byte / FRAME_BYTES) * FRAME_BYTES
}

/** Where the last frame before a byte ends. */
export function frameAfter(byte: number): number {
  return Math.ceil(byte / FRAME_BYTES) * FRAME_BYTES
}
