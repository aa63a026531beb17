import type { Decibels } from '../base/units.ts'

/** The kinds of tone in a score: how its two frequencies reach the ears. */
export const TONE_MODES = ['binaural', 'monaural', 'isochronic', 'plain'] as const
export type ToneMode = (typeof TONE_MODES)[number]

/**
 * Of a bed, in dB: how much it is raised to be as loud as pink, and where it is less than 16 the peak over RMS that it
 * never passes. As loud by ISO 532-1 at pink of 40 dB SPL, measured of the rendered bed. Low ones have room for less, and
 * stay up to 1.5 dB softer; waves and gusts lie between their mean and their loudest.
 */
type BedLevels = readonly [compensation: Decibels, crest?: Decibels]

/** The beds of recipes. */
const RECIPE_BEDS = {
  white: [-2.8],
  pink: [0],
  brown: [4.4, 11.83],
  rain: [-1.7],
  surf: [-5.3],
  wind: [2, 14.33],
  fan: [4.4, 11.83],
  brook: [-0.6],
  fire: [1.8, 13.3],
  thunder: [-2],
  crickets: [-0.3],
  birds: [0],
  leaves: [-3.3],
  train: [2.9, 13.3],
  heartbeat: [2.9, 13.3],
  deep: [4.4, 11.83]
} as const satisfies Readonly<Record<string, BedLevels>>

/**
 * Every bed of a score. Files have two of their own, which fall like brown above a corner and are even below: Gnaural's
 * noise at 223 Hz (`dark`), SBaGen+'s brown at 740 Hz (`leaky`, for it is a sum that leaks).
 */
export const BEDS = {
  ...RECIPE_BEDS,
  dark: [0],
  leaky: [0]
} as const satisfies Readonly<Record<string, BedLevels>>
export type BedKind = keyof typeof BEDS

/** The beds a recipe may hold; `none` is the tone alone. */
export type BedChoice = 'none' | RecipeBed
export type RecipeBed = keyof typeof RECIPE_BEDS
export const BED_CHOICES: readonly BedChoice[] = [
  'none',
  ...(Object.keys(RECIPE_BEDS) as RecipeBed[])
]
