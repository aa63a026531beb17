import type { Recording } from '../signal/recording.ts'

/** A stereo WAV file of 16 bits a sample. Values of ±1 and beyond are full scale. */
export function wavBytes({ rate, left, right }: Recording): Uint8Array<ArrayBuffer> {
  const frames = left.length
  const bytes = new Uint8Array(44 + 4 * frames)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at)
  text(0, 'RIFF')
  view.setUint32(4, 36 + 4 * frames, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 2, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, 4 * rate, true)
  view.setUint16(32, 4, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, 4 * frames, true)
  for (let frame = 0; frame < frames; frame++) {
    view.setInt16(44 + 4 * frame, sixteenBits(left[frame]!), true)
    view.setInt16(46 + 4 * frame, sixteenBits(right[frame]!), true)
  }
  return bytes
}

function sixteenBits(value: number): number {
  return Math.min(32_767, Math.max(-32_768, Math.round(32_768 * value)))
}
