import type { Undo } from '../base/listeners.ts'
import type { Seconds } from '../base/units.ts'

/** Whoever plays holds this Web Lock. It is only ever taken when it is free, so nobody's wait delays a sound. */
export const PLAYER_LOCK = 'neap-player'
/** Whoever plays holds this one too. The others wait for it: it comes free at the end, and when the window dies. */
export const PLAYING_LOCK = 'neap-playing'
/** How long another window has to let go of the session that goes on here. */
export const LET_GO_TIME: Seconds = 2

/** One player over all windows. */
export interface PlayerLock {
  /**
   * True when this window may play. False when another one does, or when it was released meanwhile.
   * @param patience for so long it is tried again: the other window was asked to let go; 0 where nothing is given
   */
  acquire(patience?: Seconds): Promise<boolean>
  release(): void
  /** Whether another window plays: called at once if one does, and at each change. */
  subscribe(listener: (playingElsewhere: boolean) => void): Undo
  /** Calls when it was taken away while this window held it: another one plays now. */
  onLost(listener: () => void): Undo
}
