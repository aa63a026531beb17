import { LOWEST_LEVEL } from '../score/fades.ts'
import type { BedChoice, ToneMode } from '../score/kinds.ts'
import type { ClockTime } from '../base/clock-time.ts'
import { LONGEST_SCORE } from '../score/score.ts'
import { type Decibels, type Hertz, type Seconds, clamp } from '../base/units.ts'

/** How a session fades: in its last part, or all the way from the end of the fade-in. */
export const FADES = ['end', 'whole'] as const
export type Fade = (typeof FADES)[number]

/** What comes after a session. */
export const AFTERS = ['silence', 'bed'] as const
export type After = (typeof AFTERS)[number]

/**
 * What a listener asks for: everything that a session's sound depends on. Small, versioned, shareable as a link. It is
 * stored as asked; only for playing are fields reduced where one leaves another no room. Ranges: {@link RANGES}; limits
 * that depend on another field: `fitRecipe`.
 */
export interface Recipe {
  readonly version: 1
  readonly mode: ToneMode
  /** Middle of the two ears' tones in binaural, the tone itself elsewhere. */
  readonly carrier: Hertz
  /** Beat rate at the start; unused in `plain`. */
  readonly from: Hertz
  /** Beat rate from the end of the ramp on. */
  readonly to: Hertz
  /** Length of the raised-cosine way from `from` to `to`. */
  readonly ramp: Seconds
  readonly bed: BedChoice
  /** How far the bed lies above the tone. */
  readonly bedLevel: Decibels
  /** Level of the whole, 0 = −20 dBFS RMS. */
  readonly level: Decibels
  /** Length of the session, fades included. */
  readonly minutes: number
  readonly fadeIn: Seconds
  /** Length of the fade at the end; ignored by a fade through the whole session. */
  readonly fadeOut: Seconds
  readonly fade: Fade
  /** `bed`: when the session has ended, its bed goes on alone, softer. Only where there is one. */
  readonly after: After
  /** How long it plays on, its last fade included. */
  readonly afterMinutes: number
  /** Only with `after` = `bed`, which then plays on until that time of day. */
  readonly wake: ClockTime | undefined
  /** How many minutes before `wake` the sound begins to rise. */
  readonly wakeRise: number
  /** Share of an isochronic period above half of its depth. */
  readonly duty: number
  /** How deep isochronic pulses dip: 1 = down to silence. */
  readonly depth: number
}

/** The fields of a recipe that are numbers. */
export type NumberField = Exclude<
  keyof Recipe,
  'version' | 'mode' | 'bed' | 'fade' | 'after' | 'wake'
>

/** Smallest and largest value of each number, and the unit it is shown in. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly unit: 'Hz' | 's' | 'dB' | 'min' | ''
}

/**
 * Beats: 0.25 Hz is the slowest that was studied (Fan 2024, 10.1038/s41598-024-76059-9), 14 Hz the top of alpha. All
 * other limits are judgement. Pulses rise and fall smoothly even at full depth, because repeated impulses wake people
 * (Vos and Houben 2013, 10.1121/1.4817923).
 */
export const RANGES: Readonly<Record<NumberField, Range>> = {
  carrier: { low: 60, high: 600, unit: 'Hz' },
  from: { low: 0.25, high: 14, unit: 'Hz' },
  to: { low: 0.25, high: 14, unit: 'Hz' },
  ramp: { low: 0, high: 43_200, unit: 's' },
  bedLevel: { low: 0, high: 30, unit: 'dB' },
  level: { low: LOWEST_LEVEL, high: 0, unit: 'dB' },
  minutes: { low: 0.5, high: 720, unit: 'min' },
  fadeIn: { low: 0, high: 60, unit: 's' },
  fadeOut: { low: 0, high: 43_200, unit: 's' },
  afterMinutes: { low: 0.5, high: 720, unit: 'min' },
  wakeRise: { low: 1, high: 30, unit: 'min' },
  duty: { low: 0.2, high: 0.8, unit: '' },
  depth: { low: 0.3, high: 1, unit: '' }
}

export const NUMBER_FIELDS = Object.keys(RANGES) as NumberField[]

/** Isochronic pulses rise in 50 ms or more, so a period is 100 ms or more; and a recipe's are at least 1 a second. */
export const ISOCHRONIC_BEATS: Range = { low: 1, high: 10, unit: 'Hz' }

/** A quiet half hour. The start at 8 Hz and the ramp are judgement; see the evidence page for how thin the evidence is. */
export const DEFAULT_RECIPE: Recipe = {
  version: 1,
  mode: 'binaural',
  carrier: 250,
  from: 8,
  to: 3,
  ramp: 900,
  bed: 'pink',
  bedLevel: 12,
  level: -12,
  minutes: 30,
  fadeIn: 20,
  fadeOut: 300,
  fade: 'end',
  after: 'silence',
  afterMinutes: 30,
  wake: undefined,
  wakeRise: 10,
  duty: 0.5,
  depth: 0.6
}

/** Used where a file sets these itself: the recipe's own tone and bed then take no room. */
export const UNUSED_WITH_FILE = { mode: 'plain', ramp: 0, after: 'silence' } as const

/** A field without room for the value asked for: that value, and the one used instead. */
export interface Adjustment {
  readonly field: NumberField
  readonly asked: number
  readonly used: number
}

/** A recipe whose fields fit together, and the fields that were reduced. */
export interface FittedRecipe {
  readonly recipe: Recipe
  readonly adjustments: readonly Adjustment[]
}

/** Length of the recipe's session, without what comes after it. */
export function sessionSeconds(recipe: Recipe): Seconds {
  return recipe.minutes * 60
}

/** The same recipe with every number within {@link RANGES}: what can be asked for, regardless of the other fields. */
export function boundRecipe(recipe: Recipe): Recipe {
  const numbers: Partial<Record<NumberField, number>> = {}
  for (const field of NUMBER_FIELDS)
    numbers[field] = clamp(recipe[field], RANGES[field].low, RANGES[field].high)
  return { ...recipe, ...numbers }
}

/**
 * The recipe as played. Clamps every number to its range and makes the fields agree: fadeIn + fadeOut ≤ session, ramp ≤
 * session − fadeOut, isochronic beats within {@link ISOCHRONIC_BEATS}. The fade-out is limited only by the session's
 * length; the fade-in and the ramp are limited by the fade-out as well. What comes after the session is limited to what
 * a score can hold, and without a bed nothing comes after it. The result is not to be stored.
 * @param lowest dB, the softest that this sound may be
 */
export function fitRecipe(wanted: Recipe, lowest: Decibels = RANGES.level.low): FittedRecipe {
  const adjustments: Adjustment[] = []
  const fit = (field: NumberField, low: number, high: number, silently = false): number => {
    const asked = wanted[field]
    const used = clamp(asked, low, high)
    if (used !== asked && !silently) adjustments.push({ field, asked, used })
    return used
  }
  const within = (field: NumberField): number => fit(field, RANGES[field].low, RANGES[field].high)

  const minutes = within('minutes')
  const length = writable(minutes * 60)
  const fadeOut = fit('fadeOut', 0, length)
  const room = writable(length - fadeOut)
  const after = wanted.bed === 'none' ? 'silence' : wanted.after
  const beats = wanted.mode === 'isochronic' ? ISOCHRONIC_BEATS : RANGES.from
  const recipe: Recipe = {
    ...wanted,
    minutes,
    fadeOut,
    fadeIn: fit('fadeIn', 0, Math.min(RANGES.fadeIn.high, room)),
    // Without a beat there is nothing to fit.
    ramp: fit('ramp', 0, room, wanted.mode === 'plain'),
    from: fit('from', beats.low, beats.high),
    to: fit('to', beats.low, beats.high),
    carrier: within('carrier'),
    bedLevel: within('bedLevel'),
    level: fit('level', lowest, RANGES.level.high),
    after,
    afterMinutes: fit(
      'afterMinutes',
      RANGES.afterMinutes.low,
      Math.min(RANGES.afterMinutes.high, writable(LONGEST_SCORE / 60 - minutes)),
      // Without a bed afterwards, it makes no difference.
      after === 'silence'
    ),
    wake: after === 'bed' ? wanted.wake : undefined,
    wakeRise: within('wakeRise'),
    duty: within('duty'),
    depth: within('depth')
  }
  return { recipe, adjustments }
}

/** Floored to the microsecond: what a product or a difference leaves (5e-13 s) could not be written into a link. */
function writable(seconds: Seconds): Seconds {
  return Math.floor(seconds * 1e6) / 1e6
}
