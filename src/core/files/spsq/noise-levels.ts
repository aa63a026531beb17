import type { NoiseColour } from '../sbg/noises.ts'

/**
 * RMS from 63 Hz to 8 kHz of noise of amplitude 100, computed of a minute at 44.1 kHz. Its brown is that of SBaGen+, even
 * up to 740 Hz.
 */
export const HEARD: Readonly<Record<NoiseColour, number>> = {
  white: 0.3255,
  pink: 0.1209,
  brown: 0.0658
}

/** What SynapSeq makes of the number after `smooth`: at 60, and at 100. */
const DEPTHS: Readonly<Record<NoiseColour, readonly [number, number]>> = {
  white: [30, 42],
  pink: [24, 34],
  brown: [18, 28]
}
const TURN = 60
const LEAST = 0.02
const STAGES = 3
const RATE = 44_100
/** The colours' power over frequency: that of brown falls from here. */
const CORNER = 740
const [LOWEST, HIGHEST] = [63, 8000]
const BANDS = 48

/**
 * How much softer a noise is from 63 Hz to 8 kHz once it is smoothed: three times through y += (x − y) · share, the
 * share of which a number is the square of what it leaves.
 * @param smooth 0–100
 */
export function smoothGain(colour: NoiseColour, smooth: number): number {
  if (smooth <= 0) return 1
  const share = shareOf(colour, smooth)
  let [heard, all] = [0, 0]
  for (let band = 0; band < BANDS; band++) {
    const frequency = LOWEST * (HIGHEST / LOWEST) ** ((band + 0.5) / BANDS)
    // Bands of equal ratios: as wide as they are high.
    const power = frequency * powerOf(colour, frequency)
    const turn = Math.cos((2 * Math.PI * frequency) / RATE)
    const rest = 1 - share
    const passed = share ** 2 / (1 + rest ** 2 - 2 * rest * turn)
    heard += power * passed ** STAGES
    all += power
  }
  return Math.sqrt(heard / all)
}

function shareOf(colour: NoiseColour, smooth: number): number {
  const [middle, end] = DEPTHS[colour]
  const over = Math.max(0, smooth - TURN) / (100 - TURN)
  const depth = smooth <= TURN ? (smooth * middle) / TURN : middle + (end - middle) * over ** 2
  return LEAST + (1 - LEAST) * (1 - depth / 100) ** 2
}

function powerOf(colour: NoiseColour, frequency: number): number {
  switch (colour) {
    case 'white':
      return 1
    case 'pink':
      return 1 / frequency
    case 'brown':
      return 1 / (1 + (frequency / CORNER) ** 2)
  }
}
