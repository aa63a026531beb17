import type { BedKind } from '../core/score/score.ts'
import type { ClockedOptions } from './clocked-protocol.ts'

/** The name under which the worklet registers. */
export const BED_PROCESSOR = 'neap-bed'

/** What the worklet is told when it is made. */
export interface BedOptions extends ClockedOptions {
  readonly kind: BedKind
  readonly seed: number
}
