import type { Undo } from '../base/listeners.ts'
import { ENGINE_VERSION } from '../score/engine-version.ts'
import type { SessionRow } from './session-row.ts'
import type { Score } from '../score/score.ts'
import { ScoreCodeError } from '../score/codec/values.ts'
import { decodeScore, encodeScore } from '../score/codec/score-code.ts'
import { parseSessionRow } from './parse-session-row.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/** A session as the window that plays it tells of it. It goes on from there by itself: nothing is told just because time passes. */
export interface PlayingNow {
  /** Says what it is, and where it was when this was told. */
  readonly row: SessionRow
  readonly score: Score
}

/** What windows say to one another, so that a session can go on in another one. */
export interface Handover {
  /** What plays here: told now, and again whenever another window asks. */
  tell(look: () => PlayingNow | undefined): void
  /** What plays in another window, each time that is told; asks for it at once. */
  subscribe(listener: (playing: PlayingNow | undefined) => void): Undo
  /** Asks the window that plays this session to let go of it. */
  claim(id: string): void
  /** Another window asks for the session of that id. */
  onClaim(listener: (id: string) => void): Undo
}

/** As it travels to another window, which may run another version of the app. */
export function formatPlaying({ row, score }: PlayingNow): unknown {
  return { engine: ENGINE_VERSION, row, code: encodeScore(score) }
}

/** @returns undefined for what is no session, or one of another engine, which would sound different here */
export function parsePlaying(given: unknown): PlayingNow | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { engine, row, code } = given as Readonly<Record<string, unknown>>
  const parsed = parseSessionRow(row)
  if (engine !== ENGINE_VERSION || !parsed || typeof code !== 'string') return undefined
  try {
    return { row: parsed, score: decodeScore(code) }
  } catch (error) {
    if (error instanceof ScoreCodeError) return undefined
    throw error
  }
}

/** Where in the score it is by now. */
export function playingPosition({ row, score }: PlayingNow, now: EpochMilliseconds): Seconds {
  const since = row.sounding ? Math.max(0, now - row.seenAt) / 1000 : 0
  return Math.min(score.duration, row.heard + since)
}
