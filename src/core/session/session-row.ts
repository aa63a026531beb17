import type { Ordered } from '../base/collection.ts'
import type { NightDate } from '../base/night-date.ts'
import type { ProgrammeMark } from './night-mark.ts'
import type { FileMark } from '../files/file-mark.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { SessionEnd } from './session.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/** One session in the journal. Written at Start, updated while it plays, closed at its end. */
export interface SessionRow extends ProgrammeMark {
  readonly id: string
  readonly version: 1
  /** For a file, only its length, fades and level were used. */
  readonly recipe: Recipe
  /** The file that was played. Missing: the recipe's own sound. */
  readonly imported?: FileMark
  readonly performer: 'live' | 'stream'
  readonly startedAt: EpochMilliseconds
  /** Minutes east of UTC where it started, so that a night keeps its local date. */
  readonly offsetMinutes: number
  /** The length of the score, ±15 and *end at* included. */
  readonly planned: Seconds
  /** Position of the sound when last written. */
  readonly heard: Seconds
  /** When this row was last written. */
  readonly seenAt: EpochMilliseconds
  /** Pauses the listener did not ask for. */
  readonly interruptions: number
  /** Total time of those pauses, as far as is known. Missing where unknown. */
  readonly stoodStill?: Seconds
  /** Missing while the session is open. */
  readonly end?: SessionEnd
  /**
   * Whether sound was playing when the row was last written: otherwise the end of a killed tab's sound could not be
   * known.
   */
  readonly sounding: boolean
  /** For a sound to go back to sleep by: the night of the session before it, to which it belongs. */
  readonly again?: NightDate
}

/** By their ids, the newest first. */
export const SESSION_ORDER: Ordered<SessionRow> = {
  keyOf: ({ id }) => id,
  order: (one, other) => other.startedAt - one.startedAt || (one.id < other.id ? -1 : 1)
}

/** How often a row is written while a session plays. */
export const ROW_INTERVAL: Seconds = 30
/** A session cut off this long ago or less is offered at the next start. */
export const RECOVERABLE: Seconds = 3600

/** Closes a row that a killed tab left open, at the last position known. A closed row is returned unchanged. */
export function closeCutOff(row: SessionRow): SessionRow {
  return row.end ? row : { ...row, end: 'cut off', sounding: false }
}

/** Seconds left of a session that was cut off within the last hour; undefined when there is nothing to resume. */
export function leftToPlay(row: SessionRow, now: EpochMilliseconds): Seconds | undefined {
  const left = row.planned - row.heard
  const recent = now - row.seenAt <= RECOVERABLE * 1000
  return row.end === 'cut off' && recent && left >= 60 ? left : undefined
}
