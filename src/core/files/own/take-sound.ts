import type { Decibels, Frames, Seconds } from '../../base/units.ts'
import { clamp, decibelsToGain } from '../../base/units.ts'
import {
  FRAME_SAMPLES,
  OWN_RATE,
  type OwnSoundFacts,
  PIECE_FRAMES
} from '../../render/own/own-sound.ts'
import { writePcm } from '../../render/pcm.ts'
import { createLoudnessMeter } from './loudness-meter.ts'
import type { EarFrames } from './rate-converter.ts'
import { crossfade, findSeam, seamLength, seamRoom, type Stretch } from './seam.ts'

/** What an own sound lasts at most. */
export const LONGEST_OWN: Seconds = 1200
/** And at least, without the silence before and after it. */
export const SHORTEST_OWN: Seconds = 2
/** What never gets louder than this, as a peak, is silence: −66 dBFS. */
const SILENCE = 10 ** (-66 / 20)
const SILENT = Math.round(SILENCE * 0x7fff)
/** Silence is looked for in steps of this. */
const STEP: Frames = 240
/** What a sound is raised by at most: more would be hiss. */
const MOST_RAISED: Decibels = 40
/** So large a share of the samples of a sound lies under where peaks begin to be bent over, 12 dB over its RMS. */
const UNBENT = 0.999
const KNEE = 4
/** LUFS of pink noise of RMS 1, different in both ears, limited to 10 kHz as every bed is. */
export const PINK_LOUDNESS: Decibels = 3.24

/** Where the pieces of one sound go while it is taken, and where they can be read again until it has been. */
export interface PieceDraft {
  /** Writes a piece, in the place of any before. Rejects where there is no room, or no more. */
  write(index: number, piece: Uint8Array<ArrayBuffer>): Promise<void>
  read(index: number): Promise<Int16Array>
  /** Removes every piece from this one on. */
  cut(from: number): Promise<void>
}

/** Why a recording cannot be an own sound. */
export class UnusableSoundError extends Error {
  override readonly name = 'UnusableSoundError'
  readonly reason: 'silent' | 'too short'
  constructor(reason: 'silent' | 'too short') {
    super(`The sound is ${reason}.`)
    this.reason = reason
  }
}

/** Takes a recording, as it comes. */
export interface SoundTaker {
  /** Takes the next frames, at {@link OWN_RATE}. Rejects like the draft. */
  push(frames: EarFrames): Promise<void>
  /**
   * Makes the loop. Rejects like the draft.
   * @throws UnusableSoundError where nothing is to be heard of it, or too little
   */
  finish(): Promise<OwnSoundFacts>
}

/** @param draft empty */
export function takeSound(draft: PieceDraft): SoundTaker {
  const meter = createLoudnessMeter(OWN_RATE)
  const loudness = new Uint32Array(0x8001)
  const piece = new Uint8Array(PIECE_FRAMES * FRAME_SAMPLES * 2)
  const room = new DataView(piece.buffer)
  let frames: Frames = 0
  /** Where the last frame lies that can be heard. */
  let heardTo: Frames = 0
  let before = empty()
  /** The piece that is being written, while the next is made. */
  let writing: Promise<void> = Promise.resolve()

  /** Takes frames of which the first can be heard. */
  async function add({ left, right }: EarFrames): Promise<void> {
    meter.push(left, right)
    for (let done = 0; done < left.length;) {
      const from = frames % PIECE_FRAMES
      const count = Math.min(PIECE_FRAMES - from, left.length - done)
      const [l, r] = [left, right].map(ear => Float64Array.from(ear.subarray(done, done + count)))
      writePcm(frames, l ?? none, r ?? none, room, from * FRAME_SAMPLES * 2)
      frames += count
      done += count
      if (frames % PIECE_FRAMES === 0) await flush()
    }
  }

  async function flush(): Promise<void> {
    const length = ((frames - 1) % PIECE_FRAMES) + 1
    const bytes = piece.slice(0, length * FRAME_SAMPLES * 2)
    countSamples(new Int16Array(bytes.buffer), loudness)
    await writing
    writing = draft.write(Math.floor((frames - 1) / PIECE_FRAMES), bytes)
    // Why it fails is told when the next one is to be written, or at the end.
    writing.catch(() => undefined)
  }

  return {
    async push(next) {
      // What comes before the first sound is left out; what is not a whole step waits for the rest of it.
      const all = joined(before, next)
      const whole = Math.floor(all.left.length / STEP) * STEP
      before = part(all, whole, all.left.length)
      let start = 0
      for (let at = 0; at < whole; at += STEP) {
        if (peakOf(all, at, at + STEP) > SILENCE) heardTo = frames + at + STEP - start
        else if (heardTo === 0) start = at + STEP
      }
      await add(part(all, start, whole))
    },
    async finish() {
      if (before.left.length > 0 && heardTo > 0) {
        if (peakOf(before, 0, before.left.length) > SILENCE) heardTo = frames + before.left.length
        await add(before)
      }
      await writing
      if (heardTo === 0) throw new UnusableSoundError('silent')
      if (heardTo < SHORTEST_OWN * OWN_RATE) throw new UnusableSoundError('too short')
      if (frames % PIECE_FRAMES !== 0) await flush()
      await writing
      const gain = gainOf(meter.integrated(), loudness)
      if (gain === undefined) throw new UnusableSoundError('silent')
      return { frames: await closeLoop(draft, heardTo), gain }
    }
  }
}

const none = new Float64Array(0)

function empty(): EarFrames {
  return { left: new Float32Array(0), right: new Float32Array(0) }
}

function joined(one: EarFrames, other: EarFrames): EarFrames {
  if (one.left.length === 0) return other
  const length = one.left.length + other.left.length
  const all = { left: new Float32Array(length), right: new Float32Array(length) }
  for (const ear of ['left', 'right'] as const) {
    all[ear].set(one[ear])
    all[ear].set(other[ear], one[ear].length)
  }
  return all
}

function part({ left, right }: EarFrames, from: Frames, to: Frames): EarFrames {
  return { left: left.subarray(from, to), right: right.subarray(from, to) }
}

function peakOf({ left, right }: EarFrames, from: Frames, to: Frames): number {
  let peak = 0
  for (let index = from; index < to; index++)
    peak = Math.max(peak, Math.abs(left[index] as number), Math.abs(right[index] as number))
  return peak
}

function countSamples(samples: Int16Array, counts: Uint32Array): void {
  for (let index = 0; index < samples.length; index++) {
    const size = Math.abs(samples[index] as number)
    // What is silent does not make the rest any less peaked.
    if (size > SILENT) counts[size] = (counts[size] as number) + 1
  }
}

/**
 * What a sound is to be multiplied by: as loud as pink noise, or softer where it would be bent over too often.
 * @returns undefined where it has no loudness
 */
function gainOf(integrated: Decibels, counts: Uint32Array): number | undefined {
  if (integrated === Number.NEGATIVE_INFINITY) return undefined
  const gain = decibelsToGain(Math.min(PINK_LOUDNESS - integrated, MOST_RAISED))
  const total = counts.reduce((sum, count) => sum + count, 0)
  let [size, below] = [0, 0]
  for (; size < 0x8000; size++) {
    below += counts[size] as number
    if (below >= UNBENT * total) break
  }
  return Math.min(gain, (KNEE * 0x8000) / Math.max(size, 1))
}

/**
 * Has the end of a kept sound go over into its beginning, and cuts off what comes after.
 * @returns the length of the loop
 */
async function closeLoop(draft: PieceDraft, frames: Frames): Promise<Frames> {
  const length = seamLength(frames)
  const room = seamRoom(frames)
  const head = await readStretch(draft, 0, length)
  const tail = await readStretch(draft, frames - room, frames)
  const seam = findSeam(head, tail)
  const end = frames - room + seam.at
  await writeStretch(draft, crossfade(head, tail, seam), end)
  return end
}

async function readStretch(draft: PieceDraft, from: Frames, to: Frames): Promise<Stretch> {
  const left = new Float32Array(to - from)
  const right = new Float32Array(to - from)
  for (let frame = from; frame < to;) {
    const index = Math.floor(frame / PIECE_FRAMES)
    const piece = await draft.read(index)
    const end = Math.min(to, (index + 1) * PIECE_FRAMES)
    for (; frame < end; frame++) {
      const place = FRAME_SAMPLES * (frame - index * PIECE_FRAMES)
      left[frame - from] = (piece[place] as number) / 0x7fff
      right[frame - from] = (piece[place + 1] as number) / 0x7fff
    }
  }
  return { left, right }
}

/** Puts another beginning in the place of the one before, and shortens the last piece to where the loop ends. */
async function writeStretch(
  draft: PieceDraft,
  { left, right }: Stretch,
  end: Frames
): Promise<void> {
  const last = Math.floor((end - 1) / PIECE_FRAMES)
  const begun = bytesOf(await draft.read(0))
  writePcm(0, Float64Array.from(left), Float64Array.from(right), new DataView(begun.buffer), 0)
  const closing = last === 0 ? begun : bytesOf(await draft.read(last))
  const room = clamp(end - last * PIECE_FRAMES, 1, PIECE_FRAMES) * FRAME_SAMPLES * 2
  await draft.cut(last + 1)
  if (last > 0) await draft.write(0, begun)
  await draft.write(last, closing.slice(0, room))
}

function bytesOf(piece: Int16Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Int16Array.from(piece).buffer)
}
