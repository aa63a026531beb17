import type { Curve } from './curve.ts'
import { type Decibels, type Seconds, clamp, decibelsToGain } from '../base/units.ts'

/** The shortest change of level: shorter ones click. */
export const SHORTEST_RAMP: Seconds = 0.02
/** How fast a fading sound returns. */
export const RESTORE: Seconds = 2
/** Where a fade-in starts under the hold: loud enough to be heard at once, so that nobody taps twice. */
const FADE_IN_DEPTH: Decibels = 30
/** The last part of a fade-out, in which the sound goes from barely audible to silence. */
export const LAST_STRETCH: Seconds = 20
/** How far a fade-out falls before its last stretch, unless that would pass {@link LOWEST_AUDIBLE}. */
const FADE_OUT_DEPTH: Decibels = -60
/** dBFS RMS. No hold is lower: browsers treat quieter pages as silent. */
export const LOWEST_HOLD: Decibels = -62
/** The softest `level` that a recipe can have, dB. */
export const LOWEST_LEVEL: Decibels = -40
/** dBFS RMS. Chrome takes a page below −72 for silent and may freeze it. */
export const LOWEST_AUDIBLE: Decibels = -66

/**
 * From silence to the hold: 20 ms to 30 dB below it, then linear in dB. A fade under 40 ms is one short ramp. Where
 * the hold is so soft that the rise would stay under −66 dBFS for more than 20 s, it starts higher.
 * @param fadeIn seconds, 0 counts as 20 ms
 * @param hold level of the hold, dBFS RMS, above −66
 */
export function fadeInPoints(fadeIn: Seconds, hold: Decibels): Curve {
  if (fadeIn < 2 * SHORTEST_RAMP)
    return [
      { at: 0, value: 0, shape: 'cosine' },
      { at: Math.max(fadeIn, SHORTEST_RAMP), value: 1, shape: 'step' }
    ]
  const rest = fadeIn - LAST_STRETCH
  const depth =
    rest > 0 ? Math.min(FADE_IN_DEPTH, ((hold - LOWEST_AUDIBLE) * fadeIn) / rest) : FADE_IN_DEPTH
  return [
    { at: 0, value: 0, shape: 'cosine' },
    { at: SHORTEST_RAMP, value: decibelsToGain(-depth), shape: 'decibels' },
    { at: fadeIn, value: 1, shape: 'step' }
  ]
}

/**
 * From a gain to silence: linear in dB to hold − 60 dB (not under −66 dBFS), then in the last 20 s, or all of a
 * shorter fade, to zero.
 * @param start seconds in the score
 * @param end seconds in the score, where the gain is 0; at least 20 ms after `start`
 * @param from gain at `start`, relative to the hold
 * @param hold level of the hold, dBFS RMS
 */
export function fadeOutPoints(start: Seconds, end: Seconds, from: number, hold: Decibels): Curve {
  const floor = decibelsToGain(fadeOutDepth(hold))
  if (end - start <= LAST_STRETCH || from <= floor)
    return [
      { at: start, value: from, shape: 'cosine' },
      { at: end, value: 0, shape: 'step' }
    ]
  return [
    { at: start, value: from, shape: 'decibels' },
    { at: end - LAST_STRETCH, value: floor, shape: 'cosine' },
    { at: end, value: 0, shape: 'step' }
  ]
}

/** How far under a hold (dBFS RMS) a fade-out falls before its last stretch: dB, −60 to 0. */
export function fadeOutDepth(hold: Decibels): Decibels {
  return clamp(LOWEST_AUDIBLE - hold, FADE_OUT_DEPTH, 0)
}

/**
 * The lowest `level` at which the browser still counts this hold as sound: dB, −40 or above.
 * @param hold dBFS RMS at `level` 0
 */
export function lowestLevel(hold: Decibels): Decibels {
  return clamp(LOWEST_HOLD - hold, LOWEST_LEVEL, 0)
}
