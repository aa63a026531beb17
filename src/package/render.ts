import type { Frames, Hertz } from '../core/base/units.ts'
import { createScoreRenderer } from '../core/render/score-renderer.ts'
import type { Score } from '../core/score/score.ts'
import { openScoreWav } from '../core/stream/score-wav.ts'

/** Hertz: the lowest rate a bed can be made at, and the highest that players know. */
export const SAMPLE_RATES = { low: 22_050, high: 192_000 } as const
/** The rate of a CD, which SBaGen and Gnaural write as well. */
export const USUAL_RATE: Hertz = 44_100

const USUAL_BLOCK: Frames = 4096
const LARGEST_BLOCK: Frames = 2 ** 20
/** Bytes of a WAV file that are made at once. */
const PIECE = 2 ** 20

export interface RenderOptions {
  /** Hertz, a whole number within {@link SAMPLE_RATES}. Missing: 44,100. */
  readonly sampleRate?: Hertz
}

export interface BlockOptions extends RenderOptions {
  /** Frames in a block: 1 to 1,048,576. Missing: 4096. */
  readonly blockFrames?: Frames
}

/** Some frames in a row, both ears apart. The arrays are the caller's to keep, change or transfer. */
export interface Block {
  /** Number of the first frame in the score. */
  readonly first: Frames
  /** Full scale is 1. */
  readonly left: Float32Array<ArrayBuffer>
  readonly right: Float32Array<ArrayBuffer>
}

/** The sound of a score. Iterating renders it from its first frame to its last, block by block; the last may be shorter. */
export interface ScoreSound extends Iterable<Block> {
  readonly sampleRate: Hertz
  /** Frames of the whole. */
  readonly frames: Frames
  /**
   * Renders any part, in any order: a frame has the same value however it is asked for. Before the first frame and after
   * the last there is silence.
   * @param first whole number, also below 0
   * @param count 0 to 1,048,576 frames
   * @throws RangeError for other numbers.
   */
  read(first: Frames, count: Frames): Block
}

/** A score as a WAV file: 16-bit stereo with dither. Iterating gives its bytes in order, 1 MiB at a time. */
export interface ScoreWavFile extends Iterable<Uint8Array<ArrayBuffer>> {
  /** Size of the whole file. */
  readonly bytes: number
  /**
   * Bytes `start` to `end` − 1. A byte is the same however it is asked for.
   * @throws RangeError when they are not within the file.
   */
  read(start: number, end: number): Uint8Array<ArrayBuffer>
}

/**
 * The samples of a score. Nothing is rendered before it is read.
 * @throws RangeError for a sample rate or a block that is out of range, or a curve of the score that is broken.
 */
export function renderScore(
  score: Score,
  { sampleRate = USUAL_RATE, blockFrames = USUAL_BLOCK }: BlockOptions = {}
): ScoreSound {
  checkRate(sampleRate)
  checkWhole('blockFrames', blockFrames, 1, LARGEST_BLOCK)
  const renderer = createScoreRenderer(score, sampleRate)
  const { frames } = renderer

  function read(first: Frames, count: Frames): Block {
    checkWhole('first', first, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
    checkWhole('count', count, 0, LARGEST_BLOCK)
    const [left, right] = [new Float32Array(count), new Float32Array(count)]
    renderer.render(first, left, right)
    return { first, left, right }
  }

  return {
    sampleRate,
    frames,
    read,
    *[Symbol.iterator]() {
      for (let first = 0; first < frames; first += blockFrames)
        yield read(first, Math.min(blockFrames, frames - first))
    }
  }
}

/**
 * The WAV file of a score. Nothing is rendered before it is read.
 * @throws RangeError when the score is too long for a WAV file (4 GiB: 6 h 45 min at 44,100 Hz, 12 h 25 min at 24,000), for
 * a sample rate out of range, or a curve of the score that is broken.
 */
export function renderWav(
  score: Score,
  { sampleRate = USUAL_RATE }: RenderOptions = {}
): ScoreWavFile {
  checkRate(sampleRate)
  const { bytes, read } = openScoreWav(score, sampleRate)
  return {
    bytes,
    read,
    *[Symbol.iterator]() {
      for (let start = 0; start < bytes; start += PIECE)
        yield read(start, Math.min(start + PIECE, bytes))
    }
  }
}

function checkRate(sampleRate: Hertz): void {
  checkWhole('sampleRate', sampleRate, SAMPLE_RATES.low, SAMPLE_RATES.high)
}

function checkWhole(name: string, value: number, low: number, high: number): void {
  if (!(Number.isInteger(value) && value >= low && value <= high))
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}; it was ${value}.`)
}
