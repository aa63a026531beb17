import type { Undo } from '../base/listeners.ts'
import { isRecord } from '../base/parse.ts'
import { ENGINE_VERSION } from '../score/engine-version.ts'
import type { SessionRow } from './session-row.ts'
import type { Score } from '../score/score.ts'
import { ScoreCodeError } from '../score/codec/values.ts'
import { decodeScore, encodeScore } from '../score/codec/score-code.ts'
import { parseSessionRow } from './parse-session-row.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/** A session as announced by the window that plays it. Time passing is not announced: the receiver extrapolates. */
export interface PlayingNow {
  /** The session, and its position when announced. */
  readonly row: SessionRow
  readonly score: Score
}

/** Messages between windows by which a session can continue in another one. */
export interface Handover {
  /** Sets what plays here: announced now, and again whenever another window asks. */
  post(playing: () => PlayingNow | undefined): void
  /** Emits what plays in another window at each announcement, and asks for one at once. */
  subscribe(listener: (playing: PlayingNow | undefined) => void): Undo
  /** Asks the window that plays this session to release it. */
  claim(id: string): void
  /** Emits when another window requests the session with that id. */
  onClaim(listener: (id: string) => void): Undo
}

/** As sent to another window, which may run another version of the app. */
export function formatPlaying({ row, score }: PlayingNow): unknown {
  return { engine: ENGINE_VERSION, row, code: encodeScore(score) }
}

/** @returns undefined for an invalid session, or one of another engine, which would sound different here */
export function parsePlaying(given: unknown): PlayingNow | undefined {
  if (!isRecord(given)) return undefined
  const { engine, row, code } = given
  const parsed = parseSessionRow(row)
  if (engine !== ENGINE_VERSION || !parsed || typeof code !== 'string') return undefined
  try {
    return { row: parsed, score: decodeScore(code) }
  } catch (error) {
    if (error instanceof ScoreCodeError) return undefined
    throw error
  }
}

/** The current position in the score. */
export function playingPosition({ row, score }: PlayingNow, now: EpochMilliseconds): Seconds {
  const since = row.sounding ? Math.max(0, now - row.seenAt) / 1000 : 0
  return Math.min(score.duration, row.heard + since)
}
