import type { Seconds } from '../../base/units.ts'

/** One value at a moment; from there it moves in a straight line to the next. */
export interface EnvelopePoint {
  readonly at: Seconds
  readonly value: number
}

/** In rising time, the first at 0. */
export type Envelope = readonly EnvelopePoint[]

/** A tone in pulses. */
export interface SinTrack {
  /** The line it begins on, from 1. */
  readonly line: number
  /** 0–1. */
  readonly trackVolume: number
  readonly volume: Envelope
  /** Pulses a second. */
  readonly rate: Envelope
  /** Hertz. */
  readonly carrier: Envelope
}

/** What a `.sin` file says. */
export interface SinDocument {
  readonly title: string
  readonly author: string
  readonly description: string
  readonly length: Seconds
  /** Where it goes on from once it has ended; missing: it ends. */
  readonly loop: Seconds | undefined
  /** The line of the noise, from 1. */
  readonly noiseLine: number
  /** Volume of the noise. */
  readonly noise: Envelope
  readonly tracks: readonly SinTrack[]
}
