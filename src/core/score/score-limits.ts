import { filePoints } from './oscillator-score.ts'
import type { Score, Voice } from './score.ts'
import type { Decibels } from '../base/units.ts'
import { voiceCost } from './voice-cost.ts'

// More than any file of the field holds; without limits, a link could keep a worker busy for ever.
export const MOST_VOICES = 64
/**
 * The total cost of all voices, in plain tones: four turning winds and a recipe's tones. A worker makes a MiB of that,
 * eleven seconds of sound, in a fifth of a second.
 */
export const MOST_COST = 160
export const MOST_POINTS = 250_000
/** For a score that repeats: points a second. */
export const MOST_CROWDED = 60_000

/** How far one ear can be softened under the other. */
export const WIDEST_BALANCE: Decibels = 12

/** Whether a score of these voices can hold another. */
export function hasRoom(voices: readonly Voice[], voice: Voice): boolean {
  return voices.length < MOST_VOICES && scoreCost([...voices, voice]) <= MOST_COST
}

/** The cost of a second of all voices, in plain tones. */
export function scoreCost(voices: readonly Voice[]): number {
  return voices.reduce((sum, voice) => sum + voiceCost(voice), 0)
}

/** How many points a score of these voices can hold. */
export function mostPoints({ repeat }: Pick<Score, 'repeat'>): number {
  return Math.min(MOST_POINTS, repeat === undefined ? MOST_POINTS : MOST_CROWDED * repeat)
}

/** Whether these voices exceed a score's limits. */
export function isCrowded(score: Pick<Score, 'voices' | 'repeat'>): boolean {
  return filePoints(score) > mostPoints(score)
}
