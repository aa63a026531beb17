import type { Decibels } from '../base/units.ts'

/** The kinds of tone in a score: how its two frequencies reach the ears. */
export const TONE_MODES = ['binaural', 'monaural', 'isochronic', 'plain'] as const
export type ToneMode = (typeof TONE_MODES)[number]

/** Properties of a bed besides how it is made. */
export interface BedTraits {
  /**
   * How much it is raised to be as loud as pink: by ISO 532-1 at pink of 40 dB SPL, measured of the rendered bed. Low
   * ones have room for less, and stay up to 1.5 dB softer; waves and gusts lie between their mean and their loudest.
   */
  readonly compensation: Decibels
  /** Peak over RMS that it never passes, where it is less than 16 dB. */
  readonly crest?: Decibels
}

/** The beds of recipes. */
const RECIPE_BEDS = {
  white: { compensation: -2.8 },
  pink: { compensation: 0 },
  brown: { compensation: 4.4, crest: 11.83 },
  rain: { compensation: -1.7 },
  surf: { compensation: -5.3 },
  wind: { compensation: 2, crest: 14.33 },
  fan: { compensation: 4.4, crest: 11.83 },
  brook: { compensation: -0.6 },
  fire: { compensation: 1.8, crest: 13.3 },
  thunder: { compensation: -2 },
  crickets: { compensation: -0.3 },
  birds: { compensation: 0 },
  leaves: { compensation: -3.3 },
  train: { compensation: 2.9, crest: 13.3 },
  heartbeat: { compensation: 2.9, crest: 13.3 },
  deep: { compensation: 4.4, crest: 11.83 }
} as const satisfies Readonly<Record<string, BedTraits>>

/**
 * Every bed of a score. Files have two of their own, which fall like brown above a corner and are even below: Gnaural's
 * noise at 223 Hz (`dark`), SBaGen+'s brown at 740 Hz (`leaky`, for it is a sum that leaks).
 */
export const BEDS = {
  ...RECIPE_BEDS,
  dark: { compensation: 0 },
  leaky: { compensation: 0 }
} as const satisfies Readonly<Record<string, BedTraits>>
export type BedKind = keyof typeof BEDS

/** The beds a recipe may hold; `none` is the tone alone. */
export type BedChoice = 'none' | keyof typeof RECIPE_BEDS
export const BED_CHOICES: readonly BedChoice[] = [
  'none',
  ...(Object.keys(RECIPE_BEDS) as (keyof typeof RECIPE_BEDS)[])
]
