import type { Undo } from '../base/listeners.ts'
import type { Seconds } from '../base/units.ts'
import type { PlayerChoice } from '../base/settings.ts'
import type { Score } from '../score/score.ts'
import type { PerformerKind, StreamSupport } from './stream-support.ts'

/** What a performer tells while a score plays. */
export type PerformerEvent =
  /** Sound is coming out: the first after `start`, and again after a pause, an interruption or a stall. */
  | { readonly type: 'sounding' }
  /**
   * The sound stands still for want of data, at `position`: it goes on by itself (`sounding`), or is given up
   * (`interrupted`). Told again, with `reload`, each time it is fetched anew. Never before the first sound.
   */
  | { readonly type: 'stalled'; readonly position: Seconds; readonly reload: boolean }
  /**
   * The sound halted without being asked to: a call, an alarm, headphones gone, a suspended context. With `gaveUp` its
   * data was asked for again and again and did not come.
   */
  | { readonly type: 'interrupted'; readonly gaveUp?: true }
  /** The score has run to its end. */
  | { readonly type: 'ended' }
  /** No sound can be made. `reason` is for the log; the listener gets plain words. */
  | { readonly type: 'failed'; readonly reason: string }

/**
 * Plays one score at a time. Everything audible is decided by the score; a performer only carries it out.
 * All level changes are ramps. Calls that make no sense in the present state do nothing.
 */
export interface Performer {
  readonly kind: PerformerKind
  /** Loads what `start` needs, so that the tap sounds at once. Makes no sound, needs no gesture. */
  prepare(score: Score): Promise<void>
  /** Plays from `position` seconds. Called in the tap itself: whatever needs the gesture happens before it returns. */
  start(score: Score, position: Seconds): void
  /** Ramps down and halts; the position stays. */
  pause(): void
  /** Goes on from where it halted. Called in the tap itself. */
  resume(): void
  /**
   * Goes over to another score at the same position, without a click; where it sounds the same from there on, without
   * any sound. While paused it takes effect at `resume`.
   * @param always also goes over where nothing differs, so that nobody can hear whether it does
   */
  change(score: Score, always?: boolean): void
  /** Ramps down and lets everything go. No event follows. */
  stop(): void
  /** Seconds in the score, as heard now; where it halted while paused, 0 before any start. */
  position(): Seconds
  /** Seconds in the score, where a change that is made now would be heard; never before `position`. */
  changesAt(): Seconds
  subscribe(listener: (event: PerformerEvent) => void): Undo
}

/** Which of two performers plays. It is settled at each start, and stays until the session's end. */
export interface PerformerSelection {
  /** What the listener asks for. */
  prefer(choice: PlayerChoice): void
  /** Called at once and at each change. */
  subscribe(listener: (selected: Selected) => void): Undo
}

export interface Selected {
  /** The one that plays, or that would at Start. */
  readonly kind: PerformerKind
  readonly stream: StreamSupport
}

/** Keeps scores that are too long for an address where the worker finds them. */
export interface ScoreCache {
  /**
   * Keeps a score's code, if it is not there already, and gives its SHA-256 in 64 lower-case hexadecimal digits.
   * Rejects where nothing can be kept.
   */
  keep(code: string): Promise<string>
}

/** Makes a recipe audible while it is being tuned. Not a session: nothing is counted, nothing ends by itself. */
export interface Auditioner {
  /** Starts or goes over to this score, held at its hold level. The first call comes from a tap. */
  hear(score: Score): void
  /** Ramps down. */
  silence(): void
}
