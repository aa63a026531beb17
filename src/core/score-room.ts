import { filePoints } from './plain-score.ts'
import type { Score, Voice } from './score.ts'

// More than any file of the field holds; without limits, an address could keep a worker busy for ever.
export const MOST_VOICES = 64
export const MOST_NOISES = 12
export const MOST_POINTS = 250_000
/** Where a score repeats: points a second. */
export const MOST_CROWDED = 60_000

/** Whether every sample of a voice is made anew: beds, spins and drops. */
export function isNoisy({ kind }: Voice): boolean {
  return kind !== 'tone' && kind !== 'bell'
}

/** Whether a score of these voices can hold another. */
export function hasRoom(voices: readonly Voice[], voice: Voice): boolean {
  if (voices.length >= MOST_VOICES) return false
  return !isNoisy(voice) || voices.filter(isNoisy).length < MOST_NOISES
}

/** How many points a score of these voices can hold. */
export function mostPoints({ repeat }: Pick<Score, 'repeat'>): number {
  return Math.min(MOST_POINTS, repeat === undefined ? MOST_POINTS : MOST_CROWDED * repeat)
}

/** Whether these voices say more than a score can hold. */
export function isCrowded(score: Pick<Score, 'voices' | 'repeat'>): boolean {
  return filePoints(score) > mostPoints(score)
}
