import type { Curve } from './curve.ts'
import type { BedChoice, ToneMode } from './recipe.ts'
import type { Decibels, Seconds } from './units.ts'
import { gainToDecibels } from './units.ts'

/** The kinds of bed that can sound. */
export type BedKind = Exclude<BedChoice, 'none'>

/**
 * A tone. The ears get, with c = carrier, b = beat (signed: negative puts the higher tone left), phases integrated:
 * binaural left c − b/2, right c + b/2; monaural both of these in both ears at 1/√2 each;
 * isochronic c times an envelope at b; plain c.
 */
export interface ToneVoice {
  readonly kind: 'tone'
  readonly mode: ToneMode
  readonly carrier: Curve
  readonly beat: Curve
  /** RMS amplitude in each ear, over whole beats. */
  readonly rms: number
  /** Isochronic only: share of a period above half of the depth, 0–1, already yielded to the 50 ms rise. */
  readonly duty: number
  /** Isochronic only: 1 − lowest value of the envelope. */
  readonly depth: number
  /** Gain of this voice alone, 0–1, on top of the score's envelope. Missing: 1 throughout. */
  readonly gain?: Curve
}

/** Noise under the tone: independent in the two ears. */
export interface BedVoice {
  readonly kind: 'bed'
  readonly bed: BedKind
  /** RMS amplitude in each ear. */
  readonly rms: number
  /** Unsigned 32-bit; the same seed gives the same noise at the same frame. */
  readonly seed: number
}

/** One sound source in a score. */
export type Voice = ToneVoice | BedVoice

/** What a WAV file of 24 kHz, 16 bits, stereo can hold within 4 GiB, rounded down. */
export const LONGEST_SCORE: Seconds = 44_700

/** What goes on when a session has ended: its bed, alone and soft; at the very end perhaps a rise to wake by. */
export interface AfterPart {
  /** Where the tone begins to go and the bed to sink. */
  readonly fadeAt: Seconds
  /** Where the session ends: the tone is gone. */
  readonly at: Seconds
  /** The planned time from the one to the other, which a later end of the session keeps. */
  readonly fade: Seconds
  readonly wake?: Wake
}

/** A rise of all that sounds, up to the hold. */
export interface Wake {
  /** Where it is complete. */
  readonly at: Seconds
  /** The planned length. */
  readonly rise: Seconds
}

/** The compiled, time-resolved plan of all that sounds: the performers' only input. */
export interface Score {
  readonly version: 1
  /** The last sample lies just before this. */
  readonly duration: Seconds
  readonly voices: readonly Voice[]
  /** Gain of the whole from the fades, 0–1. Ends at 0 at `duration`. */
  readonly envelope: Curve
  /** Gain of the whole from the chosen level, ≤ 1. */
  readonly level: Curve
  /** Where the last fade-out starts. */
  readonly fadeOutAt: Seconds
  /** Its planned length, which a later end keeps; {@link LONGEST_SCORE} for one that always takes all there is. */
  readonly fadeOut: Seconds
  /** Level of all voices together where the envelope and `level` are 1: dBFS RMS in one ear. */
  readonly holdDecibels: Decibels
  /** Missing: the session is followed by silence. */
  readonly after?: AfterPart
}

/** The `level` a score ends up at: dB. */
export function currentLevel(score: Score): Decibels {
  return gainToDecibels(score.level.at(-1)?.value ?? 1)
}
