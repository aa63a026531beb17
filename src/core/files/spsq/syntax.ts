import type { Hertz, Seconds } from '../../base/units.ts'
import type { NoiseColour } from '../sbg/noises.ts'

/** What moves a track, or makes it swell. */
export const EFFECTS = ['pan', 'modulation', 'doppler'] as const

export interface Effect {
  readonly kind: (typeof EFFECTS)[number]
  /** Times a second. */
  readonly rate: Hertz
  /** 0–1. */
  readonly intensity: number
}

/** How a tone beats. */
export const BEATS = ['binaural', 'monaural', 'isochronic'] as const
export const WAVEFORMS = ['sine', 'square', 'triangle', 'sawtooth'] as const

/** One track of a preset. */
export interface Track {
  readonly kind: 'tone' | (typeof BEATS)[number] | 'noise' | 'sound file'
  readonly carrier: Hertz
  /** 0 where there is none. */
  readonly beat: Hertz
  readonly wave: (typeof WAVEFORMS)[number]
  readonly colour: NoiseColour
  /** How much a noise is softened: 0–100. */
  readonly smooth: number
  /** The name of a sound file; empty for other tracks. */
  readonly source: string
  readonly effect: Effect | undefined
  /** Percent of full scale. */
  readonly amplitude: number
  /** The line it was written on, from 1, and its words. */
  readonly line: number
  readonly words: string
}

/** Tracks beyond this many have no channel in the program. */
export const MOST_TRACKS = 16

export interface Preset {
  readonly tracks: readonly Track[]
  /** Only other presets are made from it. */
  readonly template: boolean
  /** Made from a template: its tracks are changed, none is added. */
  readonly derived: boolean
}

export const TRANSITIONS = ['steady', 'ease-in', 'ease-out', 'smooth'] as const
export type Transition = (typeof TRANSITIONS)[number]

/** A line of the timetable. */
export interface Station {
  readonly at: Seconds
  /** Missing: `silence`. */
  readonly tracks: readonly Track[] | undefined
  /** On the way to the next line. */
  readonly transition: Transition
  /** How often it goes there and back before it stays. */
  readonly steps: number
}

/** What a `.spsq` file says. */
export interface SpsqFile {
  readonly notes: readonly string[]
  /** Of all tracks: 0–1. */
  readonly volume: number
  readonly stations: readonly Station[]
}
