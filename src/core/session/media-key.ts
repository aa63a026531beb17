import { type SessionState, isSounding } from './session.ts'
import type { Seconds } from '../base/units.ts'

/** How much a press during the fade-out adds. */
export const PRESS_ADDS: Seconds = 900
/** A press this soon after one that extended was meant as a pause. */
export const SECOND_PRESS_WITHIN: Seconds = 5

/** The key of a headset or the button of a lock screen; the sender decides which of the two. */
export type MediaKey = 'play' | 'pause'

/** `extend`: the sound returns and plays for longer. `again`: the one for going back to sleep begins. */
export type MediaKeyAnswer = 'pause' | 'resume' | 'extend' | 'again' | 'nothing'

/** What a press depends on. */
export interface PressedWhen {
  /** Current: a hidden page has to refresh it first. */
  readonly state: SessionState
  /** Seconds since a press last extended the session; undefined if none has. */
  readonly sinceExtended: Seconds | undefined
  /** Whether a sound for going back to sleep is ready. */
  readonly again: boolean
}

/**
 * What a press without looking does. During the fade-out either key keeps the sound, and when a session has ended either
 * begins the next, since a headset has one key for both; otherwise each does what it says.
 */
export function answerMediaKey(
  key: MediaKey,
  { state, sinceExtended, again }: PressedWhen
): MediaKeyAnswer {
  if (again) return 'again'
  if (state.status === 'paused') return key === 'play' ? 'resume' : 'nothing'
  if (!isSounding(state)) return 'nothing'
  if (sinceExtended !== undefined && sinceExtended <= SECOND_PRESS_WITHIN) return 'pause'
  if (state.status === 'fading') return 'extend'
  return key === 'pause' ? 'pause' : 'nothing'
}
