import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import type { PerformerEvent } from '../core/stream/performer.ts'
import type { NightElement } from './stream-element.ts'
import type { StreamSource } from './stream-source.ts'
import type { Volume } from './volume.ts'

/** One session, from start to its end. */
export interface Run {
  score: Score
  /** `loading`: sound is asked for and not there yet; `halted`: by the listener or the system, until Resume. */
  state: 'loading' | 'playing' | 'halted'
  /** Where it is while the element does not play. */
  place: Seconds
  /** Whether the next sound is news. */
  announce: boolean
  sounded: boolean
  tries: number
  troubledAt: Seconds
  /** Takes back a move to another score that waits for more presses, or for silence. */
  moving: Undo | undefined
  /** Takes back the halt before the end. */
  halting: Undo | undefined
  /** On the way down to a move. */
  dipping: boolean
  /** Takes back the next step of its volume. */
  stepping: Undo | undefined
  /** Takes back the end of patience. */
  waiting: Undo | undefined
}

/** A session that begins at `place`, with no sound yet. */
export function newRun(score: Score, place: Seconds): Run {
  return {
    score,
    state: 'loading',
    place,
    announce: true,
    sounded: false,
    tries: 0,
    troubledAt: Number.NEGATIVE_INFINITY,
    moving: undefined,
    halting: undefined,
    dipping: false,
    stepping: undefined,
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
  run.halting?.()
  run.halting = undefined
  run.stepping?.()
  run.stepping = undefined
  run.dipping = false
}

/** Halts it where it is, until Resume. */
export function rest(run: Run, place: Seconds): void {
  settle(run)
  run.place = place
  run.state = 'halted'
}

/** The one media element, and the session that is on it. */
export interface Deck {
  readonly element: NightElement
  readonly volume: Volume
  readonly source: StreamSource
  readonly clock: Clock
  readonly emit: (event: PerformerEvent) => void
  run: Run | undefined
  /** What the element's file is of: the session's score at full level where its volume can be set. */
  file: Score | undefined
  /** Where the last session was left. */
  left: Seconds
  /** What is to start next. */
  prepared: Score | undefined
  /** What a press is to start after this session. */
  standing: Score | undefined
  /** The session ended in a pause, and the element is the player the system knows: its file is not to be let go. */
  held: boolean
  /** The file of what was prepared, where it could not be had as it was: it is mended once. */
  mended: Score | undefined
}

/** Seconds in the score, as heard now. */
export function positionOf({ run, element, left }: Deck): Seconds {
  if (!run) return left
  const at = run.state === 'playing' ? element.audio.currentTime : run.place
  return Math.min(at, run.score.duration)
}

/** What will probably be played next. */
export function nextOf({ standing, prepared }: Deck): Score | undefined {
  return standing ?? prepared
}
