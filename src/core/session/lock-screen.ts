import type { Undo } from '../base/listeners.ts'
import type { Seconds } from '../base/units.ts'
import type { Score } from '../score/score.ts'
import type { MediaKey } from './media-key.ts'

/** What is shown of a session outside the page: on the lock screen, in a notification, on a watch. */
export interface LockScreenCard {
  readonly title: string
  readonly artist: string
  readonly album: string
  /** Its curve is the card's picture, its length the bar's. */
  readonly score: Score
  /** Seconds in the score, now. */
  readonly position: Seconds
  readonly paused: boolean
}

/**
 * A press outside the page, on the lock screen or on a headset. `scrubbed`: the bar was dragged, which moves nothing
 * here.
 */
export type LockScreenPress = MediaKey | 'stop' | 'longer' | 'shorter' | 'scrubbed'

/** The system's media controls (the Media Session API). Without them, a no-op that never emits. */
export interface LockScreen {
  /** Shows the card, or updates it. */
  show(card: LockScreenCard): void
  /** Removes the card and its buttons. */
  clear(): void
  subscribe(listener: (press: LockScreenPress) => void): Undo
}
