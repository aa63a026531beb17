import type { Frames, Hertz } from '../../base/units.ts'

/** A second-order section (1 + b1·z⁻¹ + b2·z⁻²) / (1 + a1·z⁻¹ + a2·z⁻²). */
export interface Biquad {
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

/** The same sections for both ears, run over a chunk in place; the state stays between calls. */
export interface StereoFilter {
  /**
   * Filters frames 0 to `count` − 1 of both arrays. The result does not depend on how the frames are divided into
   * calls.
   */
  process(left: Float64Array, right: Float64Array, count: number): void
  reset(): void
}

/** A section with two real poles and two real zeros, each at e^(−2π·f/rate). */
export function realBiquad(
  poles: readonly [Hertz, Hertz],
  zeros: readonly [Hertz, Hertz],
  sampleRate: Hertz
): Biquad {
  const place = (frequency: Hertz): number => Math.exp((-2 * Math.PI * frequency) / sampleRate)
  const [b1, b2] = product(place(zeros[0]), place(zeros[1]))
  const [a1, a2] = product(place(poles[0]), place(poles[1]))
  return { b1, b2, a1, a2 }
}

/** The coefficients of (1 − p·z⁻¹)(1 − q·z⁻¹) after the first. */
function product(p: number, q: number): readonly [number, number] {
  return [-(p + q), p * q]
}

/** One section, direct form II transposed. */
export function createBiquad(section: Biquad): StereoFilter {
  const state = new Float64Array(4)
  return {
    process(left, right, count) {
      // Locals, not properties: the loop runs four times as fast with them in registers.
      const { b1, b2, a1, a2 } = section
      let l1 = state[0] as number
      let l2 = state[1] as number
      let r1 = state[2] as number
      let r2 = state[3] as number
      for (let index = 0; index < count; index++) {
        const x = left[index] as number
        const y = x + l1
        l1 = b1 * x + l2 - a1 * y
        l2 = b2 * x - a2 * y
        left[index] = y
        const u = right[index] as number
        const v = u + r1
        r1 = b1 * u + r2 - a1 * v
        r2 = b2 * u - a2 * v
        right[index] = v
      }
      state[0] = l1
      state[1] = l2
      state[2] = r1
      state[3] = r2
    },
    reset() {
      state.fill(0)
    }
  }
}

/**
 * Two sections after one another for each ear, in one loop: while one waits for its last value, the other runs. Same bits.
 */
function createPair(
  [leftOne, leftTwo]: readonly [Biquad, Biquad],
  [rightOne, rightTwo]: readonly [Biquad, Biquad]
): StereoFilter {
  const state = new Float64Array(8)
  return {
    process(left, right, count) {
      const { b1: lb1, b2: lb2, a1: la1, a2: la2 } = leftOne
      const { b1: ld1, b2: ld2, a1: lc1, a2: lc2 } = leftTwo
      const { b1: rb1, b2: rb2, a1: ra1, a2: ra2 } = rightOne
      const { b1: rd1, b2: rd2, a1: rc1, a2: rc2 } = rightTwo
      let l1 = state[0] as number
      let l2 = state[1] as number
      let l3 = state[2] as number
      let l4 = state[3] as number
      let r1 = state[4] as number
      let r2 = state[5] as number
      let r3 = state[6] as number
      let r4 = state[7] as number
      for (let index = 0; index < count; index++) {
        const x = left[index] as number
        const y = x + l1
        l1 = lb1 * x + l2 - la1 * y
        l2 = lb2 * x - la2 * y
        const z = y + l3
        l3 = ld1 * y + l4 - lc1 * z
        l4 = ld2 * y - lc2 * z
        left[index] = z
        const u = right[index] as number
        const v = u + r1
        r1 = rb1 * u + r2 - ra1 * v
        r2 = rb2 * u - ra2 * v
        const w = v + r3
        r3 = rd1 * v + r4 - rc1 * w
        r4 = rd2 * v - rc2 * w
        right[index] = w
      }
      state[0] = l1
      state[1] = l2
      state[2] = l3
      state[3] = l4
      state[4] = r1
      state[5] = r2
      state[6] = r3
      state[7] = r4
    },
    reset() {
      state.fill(0)
    }
  }
}

/** A section that changes nothing. */
export const EVEN: Biquad = { b1: 0, b2: 0, a1: 0, a2: 0 }

/** A chain for each ear: the first filters the left one, the other the right one. */
export function createTwoChains(left: readonly Biquad[], right: readonly Biquad[]): StereoFilter {
  const filters: StereoFilter[] = []
  for (let index = 0; index < Math.max(left.length, right.length); index += 2)
    filters.push(
      createPair(
        [left[index] ?? EVEN, left[index + 1] ?? EVEN],
        [right[index] ?? EVEN, right[index + 1] ?? EVEN]
      )
    )
  return series(filters)
}

/** A chain of sections, one after the other. */
export function createChain(sections: readonly Biquad[]): StereoFilter {
  const filters: StereoFilter[] = []
  for (let index = 0; index < sections.length; index += 2) {
    const [one, two] = [sections[index], sections[index + 1]]
    if (one) filters.push(two ? createPair([one, two], [one, two]) : createBiquad(one))
  }
  return series(filters)
}

function series(filters: readonly StereoFilter[]): StereoFilter {
  return {
    process(left, right, count) {
      for (const filter of filters) filter.process(left, right, count)
    },
    reset() {
      for (const filter of filters) filter.reset()
    }
  }
}

/** The energy of the impulse response of a chain of sections: the variance it gives white noise of variance 1. */
export function impulseEnergy(sections: readonly Biquad[], length: Frames): number {
  const response = new Float64Array(length)
  const other = new Float64Array(length)
  response[0] = 1
  createChain(sections).process(response, other, length)
  return response.reduce((sum, value) => sum + value * value, 0)
}

/** The gain of a chain of sections at 0 Hz. */
export function gainAtZero(sections: readonly Biquad[]): number {
  return sections.reduce((gain, { b1, b2, a1, a2 }) => (gain * (1 + b1 + b2)) / (1 + a1 + a2), 1)
}
