import type { Undo } from '../base/listeners.ts'
import type { Seconds } from '../base/units.ts'

/** Held by the window that plays. It is only ever requested when free, so that nobody waits before a sound. */
export const PLAYER_LOCK = 'neap-player'
/** Also held by the window that plays. The others wait for it: it is released at the end, and when the window dies. */
export const PLAYING_LOCK = 'neap-playing'
/** How long another window has to release a session that resumes here. */
export const LET_GO_TIME: Seconds = 2

/** At most one window plays. */
export interface PlayerLock {
  /**
   * Resolves to true when this window may play, to false when another one plays, or when released meanwhile.
   * @param patience how long to retry after asking the other window to let go; 0 by default
   */
  acquire(patience?: Seconds): Promise<boolean>
  release(): void
  /** Emits whether another window plays: at once if one does, and at each change. */
  subscribe(listener: (playingElsewhere: boolean) => void): Undo
  /** Emits when the lock was stolen while this window held it: another one plays now. */
  onLost(listener: () => void): Undo
}
