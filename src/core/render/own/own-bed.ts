import type { Frames, Hertz } from '../../base/units.ts'
import type { OwnBed } from '../../score/kinds.ts'
import { LOWEST_SAMPLE_RATE, type Bed } from '../beds/bed.ts'
import { softenPeaks } from '../beds/soft-peak.ts'
import { createEars } from '../dsp/ears.ts'
import { REACH, readingBetween } from './between-frames.ts'
import { type OwnSound, type OwnSounds, OWN_RATE, PIECE_FRAMES } from './own-sound.ts'

const SCALE = 1 / 0x8000

/**
 * A sound of the listener's own as a bed: as loud as pink noise of RMS 1, its rarest peaks bent over like those of every
 * bed, and silent where it is not at hand. Its first frame is at frame 0.
 * @throws RangeError when the sample rate is under 22,050 Hz, where 10 kHz has no room.
 */
export function createOwnBed(bed: OwnBed, sounds: OwnSounds, sampleRate: Hertz): Bed {
  if (!(sampleRate >= LOWEST_SAMPLE_RATE))
    throw new RangeError(
      `A bed's sample rate must be at least ${LOWEST_SAMPLE_RATE} Hz; it was ${sampleRate}.`
    )
  const read = sampleRate === OWN_RATE ? readFrames : createReader(sampleRate)
  return {
    render(first, left, right) {
      const sound = sounds(bed)
      if (!sound || !(sound.frames > 0)) {
        left.fill(0)
        right.fill(0)
        return
      }
      read(sound, first, left, right)
      softenPeaks(left)
      softenPeaks(right)
    }
  }
}

type Samples = Float64Array | Float32Array

/** Fills both ears from a frame on, counted at {@link OWN_RATE}, round and round. */
function readFrames(sound: OwnSound, first: Frames, left: Samples, right: Samples): void {
  const { frames } = sound
  const gain = sound.gain * SCALE
  for (let done = 0; done < left.length;) {
    const frame = (((first + done) % frames) + frames) % frames
    const index = Math.floor(frame / PIECE_FRAMES)
    const from = frame - index * PIECE_FRAMES
    const end = Math.min(PIECE_FRAMES, frames - index * PIECE_FRAMES)
    const count = Math.min(end - from, left.length - done)
    const piece = sound.piece(index)
    for (let at = 0; at < count; at++) {
      const place = 2 * (from + at)
      left[done + at] = piece ? (piece[place] as number) * gain : 0
      right[done + at] = piece ? (piece[place + 1] as number) * gain : 0
    }
    done += count
  }
}

/** The same at another rate: each frame is made of those around its place. */
function createReader(sampleRate: Hertz): typeof readFrames {
  const { phases, step, weights } = readingBetween(OWN_RATE, sampleRate)
  const taps = 2 * REACH
  let ears = createEars(0)
  return (sound, first, left, right) => {
    const start = Math.floor((first * step) / phases)
    const room = Math.ceil((left.length * step) / phases) + taps + 1
    if (ears[0].length < room) ears = createEars(room)
    const [l, r] = ears
    readFrames(sound, start - REACH + 1, l, r)
    for (let index = 0; index < left.length; index++) {
      const place = (first + index) * step
      const whole = Math.floor(place / phases)
      const weight = Math.floor(place - whole * phases) * taps
      const from = whole - start
      let [one, other] = [0, 0]
      for (let tap = 0; tap < taps; tap++) {
        const by = weights[weight + tap] as number
        one += by * (l[from + tap] as number)
        other += by * (r[from + tap] as number)
      }
      left[index] = one
      right[index] = other
    }
  }
}
