import type { Hertz } from '../../base/units.ts'
import { type Biquad, realBiquad } from '../dsp/biquad.ts'

/** The beds that are noise of an even slope. */
export type Colour = 'white' | 'pink' | 'brown'

/**
 * The sections that colour white noise. No bed but white has anything at 0 Hz.
 * Each keeps its slope within 0.2 dB from 62 Hz to 8 kHz at every sample rate from 22,050 on (the low-pass adds 0.1).
 */
export function colour(kind: Colour, sampleRate: Hertz): readonly Biquad[] {
  switch (kind) {
    case 'white':
      return []
    case 'pink':
      return pink(sampleRate)
    case 'brown':
      return brown(sampleRate)
  }
}

/** −3 dB per octave from alternating poles and zeros, their places found by a minimax fit over all rates at once. */
function pink(sampleRate: Hertz): readonly Biquad[] {
  return [
    realBiquad([16.45474676, 42.1342871], [0, 136.78612369], sampleRate),
    realBiquad([356.41305345, 2416.52827303], [913.2600786, 7645.50761916], sampleRate)
  ]
}

/** Brown noise rises to here and falls above. What lies below, no phone plays, and half of all the power would lie there. */
const BROWN_CORNER: Hertz = 55
/** The two pairs of poles of a fourth-order Butterworth high-pass. */
const BROWN_QUALITIES = [0.5412, 1.3066] as const
/** A second zero makes up for the integrator's excess toward half the sample rate: 1.65 dB at 8 kHz of 24. */
const BROWN_ZERO = -0.14

/** −6 dB per octave: an integrator inside a high-pass steep enough to leave the slope alone from 62 Hz on. */
function brown(sampleRate: Hertz): readonly Biquad[] {
  const turn = (2 * Math.PI * BROWN_CORNER) / sampleRate
  const [one, other] = BROWN_QUALITIES.map(quality => {
    const radius = Math.exp(-turn / (2 * quality))
    // Of the less resonant pair too, both poles are complex: its quality is over a half.
    const angle = turn * Math.sqrt(1 - 1 / (4 * quality ** 2))
    return { a1: -2 * radius * Math.cos(angle), a2: radius ** 2 }
  }) as [Pick<Biquad, 'a1' | 'a2'>, Pick<Biquad, 'a1' | 'a2'>]
  return [
    { b1: -(1 + BROWN_ZERO), b2: BROWN_ZERO, ...one },
    { b1: -2, b2: 1, ...other }
  ]
}

/** Where white noise through y += (x − y) / 32 at 44.1 kHz has fallen by 3 dB, the noise of Gnaural. */
const DARK_CORNER: Hertz = (-Math.log(31 / 32) * 44_100) / (2 * Math.PI)
/** Where white noise through y = 0.9 × (y + x) at 44.1 kHz has, the brown noise of SBaGen+. */
const LEAKY_CORNER: Hertz = (-Math.log(0.9) * 44_100) / (2 * Math.PI)

/** Even to 223 or 740 Hz, and −6 dB per octave above. */
export function leaky(kind: 'dark' | 'leaky', sampleRate: Hertz): Biquad {
  const corner = kind === 'dark' ? DARK_CORNER : LEAKY_CORNER
  const pole = Math.exp((-2 * Math.PI * corner) / sampleRate)
  return { b1: -BROWN_ZERO, b2: 0, a1: -pole, a2: 0 }
}
