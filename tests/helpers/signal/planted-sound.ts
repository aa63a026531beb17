import type { Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'
import type { Recording } from './recording.ts'

/** Peak of the planted tones: about that of a 200 Hz binaural tone alone at `level` 0. */
export const PLANTED_PEAK = 0.177
/** Enough for the tones, and a third of the work of 48 kHz. */
export const PLANTED_RATE: Hertz = 16_000

/** Gain of the whole at a time. */
export type Envelope = (at: Seconds) => number

/** A rise from 0 to 1 in half a cosine. */
export function cosineRise(from: Seconds, to: Seconds): Envelope {
  return at => 0.5 - 0.5 * Math.cos(Math.PI * share(at, from, to))
}

/** A rise from 0 to 1 in a straight line. */
export function straightRise(from: Seconds, to: Seconds): Envelope {
  return at => share(at, from, to)
}

/** How planted tones differ from the usual: 20 ms ramps at both ends, and a second of silence around them. */
export interface Planting {
  readonly envelope?: Envelope
  readonly rate?: Hertz
  readonly silence?: Seconds
}

/** One tone an ear, rounded to 16 bits. */
export function plantTones(
  left: Hertz,
  right: Hertz,
  length: Seconds,
  { envelope = cosineEnds(length), rate = PLANTED_RATE, silence = 1 }: Planting = {}
): Recording {
  const ear = (frequency: Hertz) =>
    Float32Array.from({ length: Math.round((length + 2 * silence) * rate) }, (_, frame) => {
      const at = frame / rate - silence
      if (at < 0 || at >= length) return 0
      const value = PLANTED_PEAK * envelope(at) * Math.sin(2 * Math.PI * frequency * at + 0.3)
      return Math.round(32_768 * value) / 32_768
    })
  return { rate, left: ear(left), right: ear(right) }
}

/** 20 ms of ramp at either end. */
export function cosineEnds(length: Seconds): Envelope {
  const rise = cosineRise(0, 0.02)
  const fall = cosineRise(length - 0.02, length)
  return at => rise(at) * (1 - fall(at))
}

/** The recording with both ears changed in the same way. */
export function inBothEars(
  recording: Recording,
  change: (samples: Float32Array) => Float32Array
): Recording {
  return { ...recording, left: change(recording.left), right: change(recording.right) }
}

/** Samples with some of them cut out: what follows moves up. */
export function cutOut(samples: Float32Array, first: Frames, count: Frames): Float32Array {
  const shorter = new Float32Array(samples.length - count)
  shorter.set(samples.subarray(0, first))
  shorter.set(samples.subarray(first + count), first)
  return shorter
}

/** Samples with silence put between them: what follows moves back. */
export function putSilence(samples: Float32Array, first: Frames, count: Frames): Float32Array {
  const longer = new Float32Array(samples.length + count)
  longer.set(samples.subarray(0, first))
  longer.set(samples.subarray(first), first + count)
  return longer
}

function share(at: Seconds, from: Seconds, to: Seconds): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)))
}
