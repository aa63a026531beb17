import type { Decibels } from '../base/units.ts'

/** The kinds of tone in a score: how its two frequencies reach the ears. */
export const TONE_MODES = ['binaural', 'monaural', 'isochronic', 'plain'] as const
export type ToneMode = (typeof TONE_MODES)[number]

/** Properties of a bed besides how it is made. */
interface BedTraits {
  /**
   * How much it is lowered to be no louder than pink: A-weighted, measured of 60 s of the rendered bed. Darker beds are
   * not raised: there is no room for it under the peaks, and the loudness of low noise depends on the speaker. At equal
   * RMS, brown sounds 9.6 dB softer than pink, the fan 1.9 and surf 0.3 dB.
   */
  readonly compensation: Decibels
  /**
   * Processor time for a second of it, relative to a plain tone: 0.06 to 0.12 ms at 24 kHz. Measured as medians of six
   * runs of four by turns, rounded up.
   */
  readonly cost: number
}

/** The beds of recipes. */
const RECIPE_BEDS = {
  white: { compensation: -2.8, cost: 4 },
  pink: { compensation: 0, cost: 5.5 },
  brown: { compensation: 0, cost: 4.5 },
  rain: { compensation: -3.4, cost: 13 },
  surf: { compensation: 0, cost: 11 },
  wind: { compensation: -1.8, cost: 20 },
  fan: { compensation: 0, cost: 11 }
} as const satisfies Readonly<Record<string, BedTraits>>

/**
 * Every bed of a score. Files have two of their own, which fall like brown above a corner and are even below: Gnaural's
 * noise at 223 Hz (`dark`), SBaGen+'s brown at 740 Hz (`leaky`, for it is a sum that leaks).
 */
export const BEDS = {
  ...RECIPE_BEDS,
  dark: { compensation: 0, cost: 4 },
  leaky: { compensation: 0, cost: 5 }
} as const satisfies Readonly<Record<string, BedTraits>>
export type BedKind = keyof typeof BEDS

/** The beds a recipe may hold; `none` is the tone alone. */
export type BedChoice = 'none' | keyof typeof RECIPE_BEDS
export const BED_CHOICES: readonly BedChoice[] = [
  'none',
  ...(Object.keys(RECIPE_BEDS) as (keyof typeof RECIPE_BEDS)[])
]
