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

/** A sound of the listener's own as a bed: by the first eight hexadecimal digits of its hash. */
export type OwnBed = `own:${string}`
/** A bed that is synthesized. */
export type MadeBed = keyof typeof RECIPE_BEDS

/** The beds a recipe may hold; `none` is the tone alone. */
export type RecipeBed = MadeBed | OwnBed
export type BedChoice = 'none' | RecipeBed
/** All of them but the listener's own. */
export const BED_CHOICES: readonly ('none' | MadeBed)[] = [
  'none',
  ...(Object.keys(RECIPE_BEDS) as MadeBed[])
]

/** What beds are called by: all own sounds alike, where their titles are not known. */
export type BedName = 'none' | MadeBed | 'own'

export function bedNameOf(bed: BedChoice): BedName {
  return isOwnBed(bed) ? 'own' : bed
}

/** Whether a bed is a sound of the listener's own. */
export function isOwnBed(bed: string): bed is OwnBed {
  return /^own:[\da-f]{8}$/.test(bed)
}

/** Reads the name of a bed. @returns undefined where it is none */
export function parseBed(name: unknown): BedChoice | undefined {
  if (typeof name === 'string' && isOwnBed(name)) return name
  return BED_CHOICES.find(each => each === name)
}
