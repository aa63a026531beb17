import type { BroughtPiece, WantedPiece } from '../core/render/own/own-feed.ts'
import type { BedKind } from '../core/score/kinds.ts'
import type { Frames } from '../core/base/units.ts'

/** The options of every processor of ours. */
export interface ClockedOptions {
  /** The sound's frame at the context's frame 0. */
  readonly offset: Frames
  /** The context's frame from which on it is to be heard. */
  readonly start: Frames
}

/** The message that ends it: the context's frame at which it stops. */
export interface ClockedStop {
  readonly stop: Frames
}

/** The message to a score's processor that leads its layers to these factors of their levels, from now on. */
export interface LayerFactors {
  readonly factors: readonly number[]
}

/** The message to a score's processor that brings a piece that it has asked for. */
export interface PieceBrought {
  readonly piece: BroughtPiece
}

/** The message of a score's processor that asks for a piece. */
export interface PieceWanted {
  readonly wanted: WantedPiece
}

export type ClockedMessage = ClockedStop | LayerFactors | PieceBrought

/** The name under which the worklet of the beds registers. */
export const BED_PROCESSOR = 'neap-bed'

/** The options of a bed's processor. */
export interface BedOptions extends ClockedOptions {
  readonly kind: BedKind
  readonly seed: number
}

/** The name under which the worklet of scores registers. */
export const SCORE_PROCESSOR = 'neap-score'

/** The options of a score's processor. */
export interface ScoreOptions extends ClockedOptions {
  /** The score's code: one text crosses over to the audio thread far faster than ten thousand points. */
  readonly code: string
  /** What it takes to begin of the listener's own sounds; it asks for the rest. */
  readonly pieces: readonly BroughtPiece[]
}
