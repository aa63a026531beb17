import type { RecipeBed } from '../score/kinds.ts'
import type { Decibels, Hertz, Seconds } from '../base/units.ts'

/** One of several backgrounds that sound at once. */
export interface Layer {
  readonly bed: RecipeBed
  /** Relative to the first of them, −30–6: the first has 0. */
  readonly level: Decibels
}

/** A part of the night after the first, which lasts until the next one or the end of the session. */
export interface Stage {
  /** Its length; ignored by the last one, which always lasts to the end of the session. */
  readonly minutes: number
  /** The beat it settles to. */
  readonly to: Hertz
  /** How long it takes to settle, from its start. */
  readonly ramp: Seconds
  /** Its background, 1–4 layers; missing: the one before. */
  readonly beds?: readonly Layer[]
  /** Its sound relative to the first stage's, −12–0. */
  readonly level: Decibels
  /** How long its background and level take to replace those before, from its start. */
  readonly crossfade: Seconds
}

/** What version 2 of a recipe added. A missing field is as in {@link COMPOSITION_DEFAULTS}. */
export interface Composition {
  /** Up to 3 more backgrounds beside `bed`. */
  readonly layers?: readonly Layer[]
  /** Up to 7 more parts of the night, one after the other; `from`, `to`, `ramp`, `bed` and `layers` are the first's. */
  readonly stages?: readonly Stage[]
  /** Length of the first part, where there are more: within the ranges of a stage's minutes. */
  readonly firstMinutes?: number
  /** Breaths per minute that the background's swell settles to; 0: it does not breathe. */
  readonly breath?: number
  /** Breaths per minute at the start. */
  readonly breathFrom?: number
  /** How long it breathes. */
  readonly breathMinutes?: number
  /** How far the background sinks between two breaths. */
  readonly breathDepth?: Decibels
  /** Share of a breath in which it swells. */
  readonly inhale?: number
  /** Brightness of the background: dB an octave around 1 kHz. */
  readonly tilt?: number
  /** Negative softens the right ear, positive the left. */
  readonly balance?: Decibels
}

/** How many backgrounds can sound at once, the first included. */
export const MOST_LAYERS = 4
/** How many parts a night can have, the first included. */
export const MOST_STAGES = 8

/** Smallest and largest level of a layer. */
export const LAYER_LEVELS = { low: -30, high: 6, unit: 'dB' } as const

/** Smallest and largest value of each number of a stage. */
export const STAGE_RANGES = {
  minutes: { low: 0.5, high: 720, unit: 'min' },
  to: { low: 0.25, high: 14, unit: 'Hz' },
  ramp: { low: 0, high: 43_200, unit: 's' },
  level: { low: -12, high: 0, unit: 'dB' },
  crossfade: { low: 5, high: 60, unit: 's' }
} as const
export type StageNumber = keyof typeof STAGE_RANGES

/** What a stage has where nothing else is asked for; its beat stays the one before. */
export const DEFAULT_STAGE = { ramp: 600, level: 0, crossfade: 30 } as const

/**
 * What a recipe has of the fields that it may lack: with these values they make no difference, and are neither stored
 * nor written into links.
 */
export const COMPOSITION_DEFAULTS = {
  layers: [] as readonly Layer[],
  stages: [] as readonly Stage[],
  firstMinutes: 30,
  breath: 0,
  breathFrom: 9,
  breathMinutes: 10,
  breathDepth: 8,
  inhale: 0.4,
  tilt: 0,
  balance: 0
} as const

/** Smallest and largest value of each number of {@link Composition}. */
export const COMPOSITION_RANGES = {
  // Or 0.
  breath: { low: 4, high: 12, unit: '/min' },
  breathFrom: { low: 4, high: 12, unit: '/min' },
  breathMinutes: { low: 1, high: 60, unit: 'min' },
  breathDepth: { low: 3, high: 12, unit: 'dB' },
  inhale: { low: 0.2, high: 0.8, unit: '' },
  tilt: { low: -6, high: 6, unit: 'dB/oct' },
  balance: { low: -12, high: 12, unit: 'dB' }
} as const

/** What of a recipe its background depends on. */
interface Background {
  readonly bed: 'none' | RecipeBed
  readonly stages?: readonly Stage[]
}

/** Whether anything but a tone sounds, at any time of a session. */
export function hasBackground({ bed, stages = [] }: Background): boolean {
  return bed !== 'none' || stages.some(({ beds }) => beds)
}
