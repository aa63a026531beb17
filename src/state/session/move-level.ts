import { lowestLevel } from '../../core/score/fades.ts'
import type { Score } from '../../core/score/score.ts'
import { currentLevel } from '../../core/score/score.ts'
import type { Decibels } from '../../core/base/units.ts'
import { clamp } from '../../core/base/units.ts'
import { isOpen } from '../../core/session/session.ts'
import type { TonightModel } from '../recipe/tonight-model.ts'
import type { PlayerModel } from './player-model.ts'

/** How far one press moves the level. */
export const LEVEL_STEP: Decibels = 2

/** The level of a score, and the range it can be moved in: dB. */
export interface LevelRange {
  readonly level: Decibels
  readonly lowest: Decibels
}

/** Levels as close as this are the same: a score holds gains. */
const CLOSE: Decibels = 1e-6

/** @returns what a score's level is, and how low it can go; the highest is 0 */
export function levelRange(score: Score): LevelRange {
  const lowest = lowestLevel(score.holdDecibels)
  const exact = currentLevel(score)
  const level = [Math.round(exact), lowest].find(each => Math.abs(each - exact) < CLOSE) ?? exact
  return { level, lowest }
}

/**
 * Makes tonight's sound softer or louder, at once where it plays, and keeps that for the next night, in whole dB.
 * @param by any part of a dB, as often as a drag has it
 */
export function moveLevel(
  {
    player,
    tonight
  }: {
    readonly player: Pick<PlayerModel, 'session' | 'score' | 'setLevel' | 'row'>
    readonly tonight: Pick<TonightModel, 'recipe' | 'used' | 'set'>
  },
  by: Decibels
): void {
  const score = isOpen(player.session.peek()) ? player.score.peek() : undefined
  if (!score) return tonight.set({ level: Math.round(tonight.used.peek().recipe.level + by) })
  const { level, lowest } = levelRange(score)
  const next = clamp(level + by, lowest, 0)
  player.setLevel(next)
  const whole = Math.max(Math.round(next), Math.ceil(lowest))
  // A trial is not the listener's own sound, and the softer one for going back to sleep not tomorrow's.
  const row = player.row()
  if (row && !row.again && whole !== tonight.recipe.peek().level) tonight.set({ level: whole })
}
