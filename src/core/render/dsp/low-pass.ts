import type { Hertz } from '../../base/units.ts'
import type { Biquad } from './biquad.ts'

/** Where the pass band ends: flat within 0.1 dB up to here at every sample rate. */
const PASS: Hertz = 8300

/**
 * An elliptic low-pass of order 6, ripple 0.1 dB, stop band −40 dB, for a pass band ending at 1 rad/s: its conjugate
 * pairs. At every rate the stop band starts between 9 and 10 kHz.
 */
const PAIRS: readonly { readonly zero: number; readonly pole: readonly [number, number] }[] = [
  { zero: 3.62451459, pole: [-0.54597985, 0.42724003] },
  { zero: 1.50324822, pole: [-0.23665582, 0.90617436] },
  { zero: 1.22755586, pole: [-0.05521624, 1.03457196] }
]

/** The sections that limit every bed to 10 kHz: by the bilinear transform, its frequencies matched at {@link PASS}. */
export function lowPass(sampleRate: Hertz): readonly Biquad[] {
  const k = 1 / Math.tan((Math.PI * PASS) / sampleRate)
  return PAIRS.map(({ zero, pole: [real, imaginary] }) => {
    const zeros = zero ** 2
    const poles = real ** 2 + imaginary ** 2
    const lead = k ** 2 - 2 * real * k + poles
    return {
      b1: (2 * (zeros - k ** 2)) / (k ** 2 + zeros),
      b2: 1,
      a1: (2 * (poles - k ** 2)) / lead,
      a2: (k ** 2 + 2 * real * k + poles) / lead
    }
  })
}
