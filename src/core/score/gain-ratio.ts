import { prepareCurve } from './curve.ts'
import { constant } from './early/constant-curve.ts'
import { SHORTEST_RAMP } from './fades.ts'
import { comparedTimes, differsInGainOnly } from './same-sound.ts'
import type { Score } from './score.ts'
import type { Decibels, Seconds } from '../base/units.ts'
import { clamp, decibelsToGain, gainToDecibels } from '../base/units.ts'

/** A step of volume that nobody hears. */
const STEP: Decibels = 0.1
/** A ratio that changes fast is not followed in ever shorter steps. */
const SHORTEST_STEP: Seconds = 0.05
/** Gains of voices as close as this count as equal here: the difference lies 60 dB under the voice. */
const CLOSE = 1e-3

/** The gain that makes one score sound like another, over time. */
export interface GainRatio {
  /** 0–1, at seconds in the score. */
  at(time: Seconds): number
  /** When it will have changed by about a tenth of a dB; undefined where it stays. */
  nextStep(time: Seconds): Seconds | undefined
}

const atFull = new WeakMap<Score, Score>()

/**
 * The same score at level 0 throughout: the loudest that it can be, with its peaks still below full scale. Always the
 * same object for the same score.
 */
export function atFullLevel(score: Score): Score {
  const full = atFull.get(score) ?? { ...score, level: constant(1) }
  atFull.set(score, full)
  return full
}

/** The gain of a score over that of another with the same voices, at most 1. */
export function gainRatio(score: Score, other: Score): GainRatio {
  const ratio = unlimitedRatio(score, other)
  const at = (time: Seconds): number => Math.min(1, ratio(time))
  const points = curvesOf(score, other).flatMap(curve => curve.map(point => point.at))
  points.sort((a, b) => a - b)

  return {
    at,
    nextStep(time) {
      const now = gainToDecibels(at(time))
      let from = time
      for (const to of points) {
        if (to <= from) continue
        const change = Math.abs(gainToDecibels(at(to)) - now)
        if (change >= STEP) return from + Math.max(((to - from) * STEP) / change, SHORTEST_STEP)
        from = to
      }
      return undefined
    }
  }
}

/**
 * Whether a score differs from another only in a gain of at most 1 from a moment on, so that volume alone can make the
 * other sound like it.
 * @param from seconds in the score
 */
export function isWithin(other: Score, score: Score, from: Seconds): boolean {
  if (!differsInGainOnly(score, other, from, CLOSE)) return false
  const ratio = unlimitedRatio(score, other)
  const most = decibelsToGain(STEP)
  return comparedTimes(curvesOf(score, other), from).every(time => ratio(time) <= most)
}

function gainOf({ envelope, level }: Score): (time: Seconds) => number {
  const [shape, volume] = [prepareCurve(envelope), prepareCurve(level)]
  return time => shape.value(time) * volume.value(time)
}

function unlimitedRatio(score: Score, other: Score): (time: Seconds) => number {
  const [wanted, given] = [gainOf(score), gainOf(other)]
  const last = Math.min(score.duration, other.duration) - SHORTEST_RAMP
  return time => {
    // At the very ends both are silent, and as loud to each other as just inside.
    const inside = clamp(time, SHORTEST_RAMP, Math.max(last, SHORTEST_RAMP))
    const full = given(inside)
    return full > 0 ? wanted(inside) / full : 1
  }
}

function curvesOf(...scores: readonly Score[]) {
  return scores.flatMap(({ envelope, level }) => [envelope, level])
}
