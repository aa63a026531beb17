import { type PreparedCurve, prepareCurve } from './curve.ts'
import { filePoints } from './oscillator-score.ts'
import type { Score, Voice } from './score.ts'
import type { Decibels, Seconds } from '../base/units.ts'
import { voiceCost } from './voice-cost.ts'

// More than any file of the field holds; without limits, a link could keep a worker busy for ever.
export const MOST_VOICES = 64
/**
 * The total cost of the voices that sound at once, in plain tones: two backgrounds of four of the dearest beds while one
 * follows the other. A worker makes a MiB of that, eleven seconds of sound, in a third of a second.
 */
export const MOST_COST = 260
export const MOST_POINTS = 250_000
/** For a score that repeats: points a second. */
export const MOST_CROWDED = 60_000

/** Points of volumes up to which a score is searched for the moment that costs most. */
const MOST_TURNS = 1000

/** How far one ear can be softened under the other. */
export const WIDEST_BALANCE: Decibels = 12

/** Whether a score of these voices can hold another. */
export function hasRoom(voices: readonly Voice[], voice: Voice): boolean {
  return voices.length < MOST_VOICES && scoreCost([...voices, voice]) <= MOST_COST
}

/** The cost of a second of all voices that sound at once, in plain tones. */
export function scoreCost(voices: readonly Voice[]): number {
  const all = sumOf(voices)
  const times = voices.flatMap(({ volume }) => volume?.left.map(({ at }) => at) ?? [])
  if (all <= MOST_COST || times.length === 0 || times.length > MOST_TURNS) return all
  const curves = new Map(voices.map(voice => [voice, volumesOf(voice)]))
  const sounding = (from: Seconds, to: Seconds): readonly Voice[] =>
    voices.filter(
      voice => curves.get(voice)?.some(curve => curve.value(from) || curve.value(to)) ?? true
    )
  const turns = [...times.toSorted((one, other) => one - other), Number.MAX_VALUE]
  return Math.max(
    ...turns.slice(1).map((end, place) => {
      const start = turns[place] ?? 0
      return sumOf(sounding(start, (start + end) / 2))
    })
  )
}

/** The volumes of a voice in its ears; one without any always sounds. */
function volumesOf({ volume }: Voice): readonly PreparedCurve[] | undefined {
  return volume && [volume.left, volume.right].map(prepareCurve)
}

function sumOf(voices: readonly Voice[]): number {
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
