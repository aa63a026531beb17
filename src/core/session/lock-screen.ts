import type { Undo } from '../base/listeners.ts'
import type { Seconds } from '../base/units.ts'
import type { Score } from '../score/score.ts'
import type { MediaKey } from './media-key.ts'

/** What is shown of a session outside the page: on the lock screen, in a notification, on a watch. */
export interface LockScreenCard {
  readonly title: string
  readonly artist: string
  readonly album: string
  /** Its curve is the card's picture, its length that of the bar. */
  readonly score: Score
  /** Seconds in the score, now. */
  readonly position: Seconds
  readonly paused: boolean
}

/**
 * What is asked for outside the page, on the lock screen or by the keys of a headset. `scrubbed`: the bar was dragged,
 * which moves nothing here.
 */
export type LockScreenPress = MediaKey | 'stop' | 'longer' | 'shorter' | 'scrubbed'

/** The system's media controls (the Media Session API). Where there are none, nothing happens and nothing is heard. */
export interface LockScreen {
  /** Puts a card up, or renews what has changed of it. */
  show(card: LockScreenCard): void
  /** Takes the card and its buttons away. */
  clear(): void
  subscribe(listener: (press: LockScreenPress) => void): Undo
}
