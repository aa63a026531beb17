import type { Undo } from '../base/listeners.ts'
import type { Seconds } from '../base/units.ts'
import type { PlayerChoice } from '../base/settings.ts'
import type { Score } from '../score/score.ts'
import type { PerformerKind, StreamSupport } from './stream-support.ts'

/** Events of a performer while a score plays. */
export type PerformerEvent =
  /** Sound is playing: the first time after `start`, and again after a pause, an interruption or a stall. */
  | { readonly type: 'sounding' }
  /**
   * The sound has stalled for lack of data, at `position`: it resumes by itself (`sounding`), or is given up
   * (`interrupted`). Emitted again, with `reload`, each time it is reloaded. Never before the first sound.
   */
  | { readonly type: 'stalled'; readonly position: Seconds; readonly reload: boolean }
  /**
   * The sound halted without being asked to: a call, an alarm, headphones gone, a suspended context. With `gaveUp`, all
   * retries to load its data have failed.
   */
  | { readonly type: 'interrupted'; readonly gaveUp?: true }
  /** The score has ended. */
  | { readonly type: 'ended' }
  /** Playback is not possible. `reason` is for the log; the listener gets plain words. */
  | { readonly type: 'failed'; readonly reason: string }

/**
 * Plays one score at a time. Everything audible is decided by the score; a performer only carries it out. All level
 * changes are ramps. Calls that do not fit the present state are no-ops.
 */
export interface Performer {
  readonly kind: PerformerKind
  /** Loads what `start` needs, so that the tap sounds at once. Makes no sound, needs no gesture. */
  prepare(score: Score): Promise<void>
  /**
   * Plays from `position` seconds. Must be called from a tap, synchronously: whatever needs the gesture happens before
   * it returns.
   */
  start(score: Score, position: Seconds): void
  /** Ramps down and pauses; the position stays. */
  pause(): void
  /** Resumes where it paused. Must be called from a tap, synchronously. */
  resume(): void
  /**
   * Switches to another score at the same position, without a click; where it sounds the same from there on, inaudibly.
   * While paused it takes effect at `resume`.
   * @param always also switches where nothing differs, so that a difference cannot be heard from the switch
   */
  change(score: Score, always?: boolean): void
  /** Ramps down and releases everything. Emits no event. */
  stop(): void
  /**
   * Says what a press after this session is to start, or nothing any more. With it the session ends in a pause as soon
   * as nothing of it can be heard, and the system keeps its player, whose buttons can then start the next. It never
   * starts by itself.
   * @param tail whether sessions end, from now on, in a tail all but silent: the system takes that for playing
   */
  standBy(next: Score | undefined, tail?: boolean): void
  /** Seconds in the score, as heard now; while paused, where it paused; 0 before any start. */
  position(): Seconds
  /** Seconds in the score at which a change made now would be heard; never before `position`. */
  changesAt(): Seconds
  subscribe(listener: (event: PerformerEvent) => void): Undo
}

/** Chooses between two performers. The choice is fixed at each start, until the session's end. */
export interface PerformerSelection {
  /** The listener's preference. */
  prefer(choice: PlayerChoice): void
  /** Called at once and at each change. */
  subscribe(listener: (selected: Selected) => void): Undo
}

export interface Selected {
  /** The one that plays, or would at Start. */
  readonly kind: PerformerKind
  readonly stream: StreamSupport
}

/** Stores scores that are too long for an address where the worker finds them. */
export interface ScoreCache {
  /**
   * Stores a score's code, if missing, and resolves to its SHA-256 in 64 lower-case hexadecimal digits. Rejects where
   * nothing can be stored.
   */
  keep(code: string): Promise<string>
}

/** Plays a recipe while it is being tuned. Not a session: nothing is counted, nothing ends by itself. */
export interface Auditioner {
  /** Starts or switches to this score, at its hold level. The first call must come from a tap. */
  hear(score: Score): void
  /** Ramps down. */
  silence(): void
}
