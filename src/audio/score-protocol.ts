import type { ClockedOptions } from './clocked-protocol.ts'

/** The name under which the worklet registers. */
export const SCORE_PROCESSOR = 'neap-score'

/** What the worklet is told when it is made. */
export interface ScoreOptions extends ClockedOptions {
  /** The score's code: one text crosses over to the audio thread far faster than ten thousand points. */
  readonly code: string
}
