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
    let low = lifted(l, (hash & 0xff) - ((hash >>> 8) & 0xff))
    let high = lifted(r, ((hash >>> 16) & 0xff) - (hash >>> 24))
    // One comparison for both: what is clipped is rare.
    if ((low | high) & ~0xffff) {
      low = clipped(low)
      high = clipped(high)
    }
    // What is lifted by half of 16 bits differs from the signed number in its highest bit alone.
    out.setInt32(place, ((high << 16) | low) ^ 0x80008000, true)
  }
}

/** Rounded to 16 bits and lifted by 32,768, so that 0 to 65,535 is in range. @param dither in steps */
function lifted(sample: number, dither: number): number {
  const steps = (sample * FULL_SCALE + ROUND) | 0
  // A literal: the loop would fetch a constant of the module for every sample.
  return ((steps + dither) >> 8) - 0x8000
}

function clipped(value: number): number {
  return value < 0 ? 0 : value > 0xffff ? 0xffff : value
}
