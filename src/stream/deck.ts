import type { Clock } from '../core/base/clock.ts'
import type { Seconds } from '../core/base/units.ts'
import type { Score } from '../core/score/score.ts'
import type { PerformerEvent } from '../core/stream/performer.ts'
import type { NightElement } from './stream-element.ts'
import type { Run } from './stream-run.ts'
import { settle } from './stream-run.ts'
import type { StreamSource } from './stream-source.ts'
import type { Volume } from './volume.ts'

/** The one media element, and the session that is on it. */
export interface Deck {
  readonly element: NightElement
  readonly volume: Volume
  readonly source: StreamSource
  readonly clock: Clock
  readonly emit: (event: PerformerEvent) => void
  run: Run | undefined
  /** Where the last session was left. */
  left: Seconds
  /** What is to start next. */
  prepared: Score | undefined
  /** What was prepared and could not be had as it was: it is mended once. */
  mended: Score | undefined
}

/** Seconds in the score, as heard now. */
export function positionOf({ run, element, left }: Deck): Seconds {
  if (!run) return left
  const at = run.state === 'playing' ? element.audio.currentTime : run.place
  return Math.min(at, run.score.duration)
}

/** Ends a session; the next one is prepared. */
export function close(deck: Deck, run: Run, place: Seconds): void {
  settle(run)
  deck.run = undefined
  deck.left = place
  deck.element.leave(deck.prepared)
  deck.volume.set(1)
}
