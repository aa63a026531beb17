import type { Frames } from '../base/units.ts'

/** Dither steps per LSB: the remaining distortion lies under −140 dBFS. */
const STEPS = 256
/** Offset that makes every sample positive, where truncating is rounding down. */
const LIFT = 65_536
const FULL_SCALE = 0x7fff * STEPS
/** The offset in steps, with half an LSB and half a step for rounding to the nearest. */
const ROUND = (LIFT + 0.5) * STEPS + 0.5

/**
 * Rounds frames to 16 bits, both ears interleaved, little-endian, with triangular dither of ±1 LSB that depends on the
 * frame's number alone. A frame that is silent in both ears stays exactly zero.
 * @param first number of the first frame in the score
 * @param left full scale is 1; what is beyond is clipped, up to 100
 * @param out room for four bytes a frame, from `at` on
 */
export function writePcm(
  first: Frames,
  left: Float64Array,
  right: Float64Array,
  out: DataView,
  at: number
): void {
  const end = at + 4 * left.length
  let frame = first | 0
  for (let index = 0, place = at; place < end; index++, place += 4, frame = (frame + 1) | 0) {
    const l = left[index] as number
    const r = right[index] as number
    if (l === 0 && r === 0) {
      out.setInt32(place, 0, true)
      continue
    }
    let hash = Math.imul(frame ^ (frame >>> 16), 0x21f0aaad)
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97)
    hash ^= hash >>> 15
    // The difference of two even distributions of 1 LSB is triangular, from −1 to 1 LSB, with mean 0.
    const low = sixteenBits(l, (hash & 0xff) - ((hash >>> 8) & 0xff))
    const high = sixteenBits(r, ((hash >>> 16) & 0xff) - (hash >>> 24))
    out.setInt32(place, (high << 16) | (low & 0xffff), true)
  }
}

/** @param dither in steps */
function sixteenBits(sample: number, dither: number): number {
  const steps = (sample * FULL_SCALE + ROUND) | 0
  const rounded = ((steps + dither) >> 8) - LIFT
  // Literals: the loop would fetch constants of the module for every sample.
  return rounded > 0x7fff ? 0x7fff : rounded < -0x8000 ? -0x8000 : rounded
}
