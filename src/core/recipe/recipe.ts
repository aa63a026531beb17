import { LOWEST_LEVEL } from '../score/fades.ts'
import type { BedChoice, ToneMode } from '../score/kinds.ts'
import { isOwnBed, TONE_MODES } from '../score/kinds.ts'
import type { Composition, Stage } from './composition.ts'
import { COMPOSITION_DEFAULTS, COMPOSITION_RANGES, hasBackground } from './composition.ts'
import type { ClockTime } from '../base/clock-time.ts'
import { LONGEST_SCORE } from '../score/score.ts'
import { type Decibels, type Hertz, type Seconds, clamp } from '../base/units.ts'

/** How a session fades: in its last part, or all the way from the end of the fade-in. */
export const FADES = ['end', 'whole'] as const
export type Fade = (typeof FADES)[number]

/** What comes after a session. */
export const AFTERS = ['silence', 'bed'] as const
export type After = (typeof AFTERS)[number]

/** How a recipe's beat reaches the ears: `noise` has no tone, its background swells at the beat. */
export type RecipeMode = ToneMode | 'noise'
export const RECIPE_MODES: readonly RecipeMode[] = [...TONE_MODES, 'noise']

/**
 * What a listener asks for: everything that a session's sound depends on. Small, versioned, shareable as a link. It is
 * stored as asked; only for playing are fields reduced where one leaves another no room. Ranges: {@link RANGES}; limits
 * that depend on another field: `fitRecipe`. The optional fields, missing, are as in {@link COMPOSITION_DEFAULTS}.
 */
export interface Recipe extends Composition {
  /** 2 where it has what version 1 did not know; then older apps leave it alone. See `tidyRecipe`. */
  readonly version: 1 | 2
  readonly mode: RecipeMode
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

/** A recipe in which no field is missing. */
export type WholeRecipe = Required<Recipe>

/** The fields of a recipe that are numbers. */
export type NumberField = Exclude<
  keyof Recipe,
  'version' | 'mode' | 'bed' | 'fade' | 'after' | 'wake' | 'layers' | 'stages' | 'firstMinutes'
>

/** The unit in which a field that had to give way is shown. */
export function unitOf(field: Adjustment['field']): Range['unit'] {
  return field === 'stages' ? '' : RANGES[field].unit
}

/** Those that no recipe lacks. */
type FirstNumber = Exclude<NumberField, keyof typeof COMPOSITION_DEFAULTS>

/** Smallest and largest value of each number, and the unit it is shown in. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly unit: 'Hz' | 's' | 'dB' | 'min' | '/min' | 'dB/oct' | ''
}

/**
 * Beats: 0.25 Hz is the slowest that was studied (Fan 2024, 10.1038/s41598-024-76059-9), 14 Hz the top of alpha. All
 * other limits are judgement. Pulses rise and fall smoothly even at full depth, because repeated impulses wake people
 * (Vos and Houben 2013, 10.1121/1.4817923).
 */
export const RANGES: Readonly<Record<NumberField, Range>> = {
  carrier: { low: 60, high: 1000, unit: 'Hz' },
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
  depth: { low: 0.3, high: 1, unit: '' },
  ...COMPOSITION_RANGES
}

/** The highest carrier that version 1 knew. */
const HIGHEST_CARRIER_1: Hertz = 600

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

/** A field without room for the value asked for: that value, and the one used instead; of stages, their number. */
export interface Adjustment {
  readonly field: NumberField | 'stages'
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

/**
 * The same recipe with every number within {@link RANGES}: what can be asked for, regardless of the other fields. Tidy,
 * as {@link tidyRecipe} says.
 */
export function boundRecipe(recipe: Recipe): Recipe {
  const numbers: Partial<Record<NumberField, number>> = {}
  for (const field of NUMBER_FIELDS) {
    const value = recipe[field]
    if (value !== undefined && !isDefault(field, value))
      numbers[field] = clamp(value, RANGES[field].low, RANGES[field].high)
  }
  return tidyRecipe({ ...recipe, ...numbers })
}

/** The same recipe without the fields that make it no other one than without them, and with the version it needs. */
export function tidyRecipe(recipe: Recipe): Recipe {
  const all = Object.entries(wholeRecipe(recipe))
  const first = Object.entries(recipe).filter(([name]) => !(name in COMPOSITION_DEFAULTS))
  const added = all.filter(
    ([name, value]) =>
      name in COMPOSITION_DEFAULTS &&
      !isDefault(name, value) &&
      (name !== 'firstMinutes' || recipe.stages?.length)
  )
  const { mode, carrier, bed } = recipe
  const isNew = mode === 'noise' || carrier > HIGHEST_CARRIER_1 || isOwnBed(bed)
  const fields: unknown = Object.fromEntries([...first, ...added])
  return { ...(fields as Recipe), version: isNew || added.length > 0 ? 2 : 1 }
}

/** The same recipe with some fields changed, and bound; a change that is a whole recipe replaces it. */
export function changeRecipe(recipe: Recipe, change: Partial<Recipe>): Recipe {
  return boundRecipe({ ...recipe, ...('version' in change && COMPOSITION_DEFAULTS), ...change })
}

/** The recipe with every field that it lacks. */
export function wholeRecipe(recipe: Recipe): WholeRecipe {
  return { ...COMPOSITION_DEFAULTS, ...recipe }
}

/** Whether a field that may be missing is as if it were. */
function isDefault(name: string, value: unknown): boolean {
  const nothing = value === undefined || (Array.isArray(value) && value.length === 0)
  const defaults: Readonly<Record<string, unknown>> = COMPOSITION_DEFAULTS
  return nothing ? name in defaults : value === defaults[name]
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
  const fit = (field: FirstNumber, low: number, high: number, silently = false): number => {
    const asked = wanted[field]
    const used = clamp(asked, low, high)
    if (used !== asked && !silently) adjustments.push({ field, asked, used })
    return used
  }
  const within = (field: FirstNumber): number => fit(field, RANGES[field].low, RANGES[field].high)

  const minutes = within('minutes')
  const length = writable(minutes * 60)
  const fadeOut = fit('fadeOut', 0, length)
  const room = writable(length - fadeOut)
  const composed = fitComposition(boundRecipe(wanted), minutes)
  const [asked, used] = [wanted, composed].map(({ stages = [] }) => stages.length + 1)
  if (asked && used && used < asked) adjustments.push({ field: 'stages', asked, used })
  const first = composed.stages?.length ? wholeRecipe(composed).firstMinutes * 60 : room
  const after = hasBackground(composed) ? wanted.after : 'silence'
  const beats = beatRange(wanted)
  const recipe = tidyRecipe({
    ...composed,
    minutes,
    fadeOut,
    fadeIn: fit('fadeIn', 0, Math.min(RANGES.fadeIn.high, room)),
    // Without a beat there is nothing to fit.
    ramp: fit('ramp', 0, Math.min(room, first), wanted.mode === 'plain'),
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
  })
  return { recipe, adjustments }
}

/** What is used of layers, stages and the mode. @param minutes the session's length */
function fitComposition(wanted: Recipe, minutes: number): Recipe {
  const { bed, stages = [], layers = [], firstMinutes = COMPOSITION_DEFAULTS.firstMinutes } = wanted
  const beats = beatRange(wanted)
  const played: Stage[] = []
  let start = firstMinutes
  for (const [place, stage] of stages.entries()) {
    if (start >= minutes) break
    // The last one lasts to the end of the session.
    const last = place === stages.length - 1 || start + stage.minutes >= minutes
    const length = (last ? minutes - start : stage.minutes) * 60
    played.push({
      ...stage,
      to: clamp(stage.to, beats.low, beats.high),
      ramp: Math.min(stage.ramp, length),
      crossfade: Math.min(stage.crossfade, length)
    })
    start += stage.minutes
  }
  const recipe = { ...wanted, stages: played, layers: bed === 'none' ? [] : layers }
  // Without a background, its beat is heard in a tone.
  return recipe.mode === 'noise' && !hasBackground(recipe)
    ? { ...recipe, mode: 'isochronic' }
    : recipe
}

/** The beats that a recipe's mode can have. */
export function beatRange({ mode }: Pick<Recipe, 'mode'>): Range {
  return mode === 'isochronic' || mode === 'noise' ? ISOCHRONIC_BEATS : RANGES.from
}

/** Floored to the microsecond: what a product or a difference leaves (5e-13 s) could not be written into a link. */
function writable(seconds: Seconds): Seconds {
  return Math.floor(seconds * 1e6) / 1e6
}
