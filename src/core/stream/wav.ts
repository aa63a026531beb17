import type { Frames, Hertz } from '../base/units.ts'

/** Bytes of the one header we write: RIFF, `fmt ` of 16 bytes, `data`. */
export const WAV_HEADER_BYTES = 44
/** Two ears of 16 bits. */
export const FRAME_BYTES = 4
/** Sizes in a RIFF header are unsigned 32-bit; Firefox truncates a file whose header says less than it has. */
const LARGEST_FILE = 2 ** 32 - 1
/** The RIFF size counts all but its own 8 bytes. */
const BEFORE_RIFF_BODY = 8

/** Frames that fit into a WAV file: 12 h 25 min at 24 kHz. */
export const MOST_FRAMES: Frames = Math.floor((LARGEST_FILE - WAV_HEADER_BYTES) / FRAME_BYTES)

/**
 * Size of a whole file, in bytes.
 * @throws RangeError when there are more frames than {@link MOST_FRAMES}, or not a whole number of them.
 */
export function wavBytes(frames: Frames): number {
  if (!Number.isInteger(frames) || frames < 0 || frames > MOST_FRAMES)
    throw new RangeError(
      `A WAV file must have a whole number of frames from 0 to ${MOST_FRAMES} (4 GiB); it was ${frames}.`
    )
  return WAV_HEADER_BYTES + frames * FRAME_BYTES
}

/**
 * The header of a file of 16-bit stereo PCM (Microsoft/IBM RIFF WAVE, format tag 1).
 * @throws RangeError as {@link wavBytes}.
 */
export function wavHeader(frames: Frames, sampleRate: Hertz): Uint8Array {
  const size = wavBytes(frames)
  const bytes = new Uint8Array(WAV_HEADER_BYTES)
  const view = new DataView(bytes.buffer)
  const tag = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
  }
  tag(0, 'RIFF')
  view.setUint32(4, size - BEFORE_RIFF_BODY, true)
  tag(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 2, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * FRAME_BYTES, true)
  view.setUint16(32, FRAME_BYTES, true)
  view.setUint16(34, 16, true)
  tag(36, 'data')
  view.setUint32(40, frames * FRAME_BYTES, true)
  return bytes
}
