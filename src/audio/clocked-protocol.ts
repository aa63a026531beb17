import type { Frames } from '../core/base/units.ts'

/** What every processor of ours is told when it is made. */
export interface ClockedOptions {
  /** The sound's frame at the context's frame 0. */
  readonly offset: Frames
  /** The context's frame from which on it is to be heard. */
  readonly start: Frames
}

/** What it is told later: the context's frame at which it is over. */
export interface ClockedStop {
  readonly stop: Frames
}
