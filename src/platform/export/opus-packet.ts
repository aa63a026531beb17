import type { Frames } from '../../core/base/units.ts'

/** Frame lengths at 48 kHz of the speech and hybrid modes' four sizes: 10, 20, 40 and 60 ms. */
const SPEECH: readonly Frames[] = [480, 960, 1920, 2880]
/** Where the hybrid and the music modes begin among the 32 configurations. */
const HYBRID = 12
const MUSIC = 16
/** The shortest frame of the music mode, 2.5 ms; each of its four sizes is twice the one before. */
const SHORTEST: Frames = 120

/**
 * How long a packet plays, by its own header (RFC 6716, section 3.1).
 * @returns frames at 48 kHz
 * @throws RangeError for a packet without the bytes that say so
 */
export function packetFrames(packet: Uint8Array): Frames {
  const [head, second] = packet
  if (head === undefined) throw new RangeError('An Opus packet must not be empty.')
  return frameLength(head >> 3) * frameCount(head & 3, second)
}

function frameLength(configuration: number): Frames {
  if (configuration >= MUSIC) return SHORTEST << (configuration & 3)
  return SPEECH[configuration >= HYBRID ? configuration & 1 : configuration & 3] ?? 0
}

/** One frame, two, or as many as the second byte says. */
function frameCount(code: number, second: number | undefined): number {
  if (code < 3) return code === 0 ? 1 : 2
  if (second === undefined) throw new RangeError('An Opus packet must say how many frames it has.')
  return second & 63
}
