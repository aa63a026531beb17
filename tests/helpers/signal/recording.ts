import type { Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'

/** What reached the two ears, sample by sample. */
export interface Recording {
  readonly rate: Hertz
  readonly left: Float32Array
  readonly right: Float32Array
}

/** A stretch of frames: `first` belongs to it, `end` does not. */
export interface Stretch {
  readonly first: Frames
  readonly end: Frames
}

/**
 * Reads interleaved 32-bit floats, left ear first, least significant byte first. An unfinished last frame is dropped.
 * @param bytes a raw capture, as `parec --raw --format=float32le --channels=2` writes it
 */
export function readRecording(bytes: Uint8Array, rate: Hertz): Recording {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames = Math.floor(bytes.byteLength / 8)
  const left = new Float32Array(frames)
  const right = new Float32Array(frames)
  for (let frame = 0; frame < frames; frame++) {
    left[frame] = view.getFloat32(8 * frame, true)
    right[frame] = view.getFloat32(8 * frame + 4, true)
  }
  return { rate, left, right }
}

/** From the first to the last frame in which either ear is not exactly 0; `undefined` when all is silent. */
export function soundingStretch({ left, right }: Recording): Stretch | undefined {
  let first = 0
  while (first < left.length && left[first] === 0 && right[first] === 0) first++
  if (first === left.length) return undefined
  let end = left.length
  while (left[end - 1] === 0 && right[end - 1] === 0) end--
  return { first, end }
}

/** Last non-zero sample minus first, in seconds; 0 when all is silent. */
export function soundingLength(recording: Recording): Seconds {
  const sounding = soundingStretch(recording)
  return sounding ? (sounding.end - 1 - sounding.first) / recording.rate : 0
}

/**
 * The silences inside the sound: both ears at or under `threshold` for longer than `shortest`.
 * @param threshold amplitude that still counts as silence
 */
export function silencesWithin(
  recording: Recording,
  threshold: number,
  shortest: Seconds
): readonly Stretch[] {
  const { left, right, rate } = recording
  const sounding = soundingStretch(recording)
  const silences: Stretch[] = []
  if (!sounding) return silences
  let first = sounding.first
  for (let frame = sounding.first; frame < sounding.end; frame++) {
    if (Math.max(Math.abs(left[frame]!), Math.abs(right[frame]!)) <= threshold) continue
    if (frame - first > shortest * rate) silences.push({ first, end: frame })
    first = frame + 1
  }
  return silences
}
