import type { Frames } from '../units.ts'

const FULL_SCALE = 32_767
const LEAST = -32_768

/**
 * Rounds frames to 16 bits, both ears interleaved, little-endian, with triangular dither of ±1 LSB that depends on the
 * frame's number alone. A frame that is silent in both ears stays exactly zero.
 * @param first number of the first frame in the score
 * @param left full scale is 1; what is beyond is clipped
 * @param out room for four bytes a frame, from `at` on
 */
export function writePcm(
  first: Frames,
  left: Float64Array,
  right: Float64Array,
  out: DataView,
  at: number
): void {
  const count = left.length
  for (let index = 0; index < count; index++) {
    const l = left[index] as number
    const r = right[index] as number
    if (l === 0 && r === 0) {
      out.setUint32(at + 4 * index, 0, true)
      continue
    }
    const frame = first + index
    let hash = Math.imul((frame | 0) ^ 0x5bd1e995, 0x9e3779b1)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x85ebca6b)
    const one = hash ^ (hash >>> 13)
    hash = Math.imul(one, 0xc2b2ae35)
    const two = hash ^ (hash >>> 16)
    // The difference of two even distributions of 1 LSB is triangular, from −1 to 1 LSB, with mean 0.
    const ditherLeft = ((one & 0xffff) - (one >>> 16)) / 65_536
    const ditherRight = ((two & 0xffff) - (two >>> 16)) / 65_536
    const low = sixteenBits(l * FULL_SCALE + ditherLeft)
    const high = sixteenBits(r * FULL_SCALE + ditherRight)
    out.setInt32(at + 4 * index, (high << 16) | (low & 0xffff), true)
  }
}

function sixteenBits(value: number): number {
  const rounded = Math.floor(value + 0.5)
  return rounded > FULL_SCALE ? FULL_SCALE : rounded < LEAST ? LEAST : rounded
}
