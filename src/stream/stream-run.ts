import type { Undo } from '../core/base/listeners.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'

/** How a sound comes up that begins midway. */
export const RESUME_RISE: Seconds = 0.2

/** One session, from start to its end. */
export interface Run {
  score: Score
  /** What the element was last told to play: another one while a move to `score` is still to come. */
  heard: Score
  /** `loading`: sound is asked for and not there yet; `halted`: by the listener or the system, until Resume. */
  state: 'loading' | 'playing' | 'halted'
  /** Where it is while the element does not play. */
  place: Seconds
  /** Whether the next sound is news. */
  announce: boolean
  sounded: boolean
  /** How the sound comes up once it is there. */
  rise: Seconds
  tries: number
  troubledAt: Seconds
  /** Takes back a move to another score that waits for more presses, or for silence. */
  moving: Undo | undefined
  /** On the way down to a move. */
  dipping: boolean
  /** Takes back the end of patience. */
  waiting: Undo | undefined
}

/** A session that begins at `place`, with no sound yet. */
export function newRun(score: Score, place: Seconds): Run {
  return {
    score,
    heard: score,
    state: 'loading',
    place,
    announce: true,
    sounded: false,
    rise: RESUME_RISE,
    tries: 0,
    troubledAt: Number.NEGATIVE_INFINITY,
    moving: undefined,
    dipping: false,
    waiting: undefined
  }
}

/** Data has come, or is no longer wanted. */
export function calm(run: Run): void {
  run.waiting?.()
  run.waiting = undefined
}

/** Takes back whatever was still to come of it. */
export function settle(run: Run): void {
  calm(run)
  run.moving?.()
  run.moving = undefined
  run.dipping = false
}

/** Halts it where it is, until Resume. */
export function rest(run: Run, place: Seconds): void {
  settle(run)
  run.place = place
  run.state = 'halted'
}
