import { atFullLevel, gainRatio, isWithin } from '../core/score/gain-ratio.ts'
import { hasSameVoices, soundsSame } from '../core/score/same-sound.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { type Deck, type Run, positionOf } from './deck.ts'

/** How fast the volume follows a change of level. */
const RAMP: Seconds = 0.2

/**
 * What the file for a score is to be of, from a place on: the one in the element where that will do. Where the volume
 * can be set, it is at full level, so that softer and louder need no other file.
 */
export function fileOf(deck: Deck, score: Score, place: Seconds): Score {
  const { file, volume } = deck
  if (file && isServed(deck, score, place)) return file
  return volume.settable ? atFullLevel(score) : score
}

/** Whether the file in the element will do for a score, from a place on. */
export function isServed({ file, volume }: Deck, score: Score, place: Seconds): boolean {
  if (!file) return false
  return volume.settable ? isWithin(file, score, place) : soundsSame(file, score, place)
}

/** Makes the volume what the session's score is of the file, now and wherever that changes: as its end nears. */
export function followLevel(deck: Deck, run: Run): void {
  const { file, volume, clock } = deck
  run.stepping?.()
  run.stepping = undefined
  // Another sound has its level when it comes.
  if (!volume.settable || !file || !hasSameVoices(file, run.score)) return
  const place = positionOf(deck)
  const ratio = gainRatio(run.score, file)
  // A change of level is through by then.
  volume.level(ratio.at(place + RAMP), run.state === 'playing' ? RAMP : 0)
  const next = ratio.nextStep(place + RAMP)
  if (next !== undefined)
    run.stepping = clock.after(next - place - RAMP, () => followLevel(deck, run))
}
