import type { BedKind } from '../core/score.ts'
import type { Frames } from '../core/units.ts'

/** The name under which the worklet registers. */
export const BED_PROCESSOR = 'neap-bed'

/** What the worklet is told when it is made. */
export interface BedOptions {
  readonly kind: BedKind
  readonly seed: number
  /** The bed's frame at the context's frame 0. */
  readonly offset: Frames
  /** The context's frame from which on the bed is to be heard. */
  readonly start: Frames
}

/** What the worklet is told later: the context's frame at which it is over. */
export interface BedStop {
  readonly stop: Frames
}
