import { lengthenScore, movesEnd, shortenScore } from './retime.ts'
import type { Score } from './score.ts'
import type { Seconds } from '../base/units.ts'

/**
 * What keeps an end from being moved any further: `longest`, the limit of a score; `wake`, which is fixed; `ending`,
 * the fade that begins now or has begun.
 */
export type EndStop = 'longest' | 'wake' | 'ending'

/** Why `by` seconds more (or fewer, below 0) would change nothing; undefined where they would. */
export function endStop(score: Score, position: Seconds, by: Seconds): EndStop | undefined {
  const next = by > 0 ? lengthenScore(score, position, by) : shortenScore(score, position, -by)
  if (movesEnd(score, next)) return undefined
  if (score.after?.wake && (by > 0 || position >= score.after.at)) return 'wake'
  return by > 0 ? 'longest' : 'ending'
}
