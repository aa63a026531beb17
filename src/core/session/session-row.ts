import type { Ordered } from '../base/collection.ts'
import type { ProgrammeMark } from './night-mark.ts'
import type { FileMark } from '../files/file-mark.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { SessionEnd } from './session.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/** One session in the journal. Written at Start, updated while it plays, closed at its end. */
export interface SessionRow extends ProgrammeMark {
  readonly id: string
  readonly version: 1
  /** Where a file was played, only its length, fades and level were heard. */
  readonly recipe: Recipe
  /** The file of the field that was played. Missing: the recipe's own sound. */
  readonly imported?: FileMark
  readonly performer: 'live' | 'stream'
  readonly startedAt: EpochMilliseconds
  /** Minutes east of UTC where it started, so that a night keeps its local date. */
  readonly offsetMinutes: number
  /** How long the score is, ±15 and *end at* included. */
  readonly planned: Seconds
  /** How far the sound had come when last written. */
  readonly heard: Seconds
  /** When this row was last written. */
  readonly seenAt: EpochMilliseconds
  /** Pauses the listener did not ask for. */
  readonly interruptions: number
  /** How long it stood still by them, as far as is known. Missing where nothing is known. */
  readonly stoodStill?: Seconds
  /** Missing while the session is open. */
  readonly end?: SessionEnd
  /** Whether sound was coming out when the row was last written: what a killed tab played on until cannot be known otherwise. */
  readonly sounding: boolean
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

/** Closes a row that a killed tab left open, with what is known to have played. A closed row is returned as it is. */
export function closeCutOff(row: SessionRow): SessionRow {
  return row.end ? row : { ...row, end: 'cut off', sounding: false }
}

/** What is left of a session that was cut off within the last hour: seconds, or undefined when there is nothing to go on with. */
export function leftToPlay(row: SessionRow, now: EpochMilliseconds): Seconds | undefined {
  const left = row.planned - row.heard
  const recent = now - row.seenAt <= RECOVERABLE * 1000
  return row.end === 'cut off' && recent && left >= 60 ? left : undefined
}
