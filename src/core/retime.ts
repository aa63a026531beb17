import { lowestLevel } from './compile.ts'
import type { Curve } from './curve.ts'
import { cutCurve, prepareCurve } from './curve.ts'
import { fadeOutDepth, fadeOutPoints, SHORTEST_RAMP } from './envelope.ts'
import type { Score } from './score.ts'
import type { Decibels, Seconds } from './units.ts'
import { clamp, decibelsToGain, gainToDecibels } from './units.ts'

/** How fast a sound that was fading comes back. */
export const RESTORE: Seconds = 2
/** How fast a change of level is made. */
export const LEVEL_RAMP: Seconds = 0.4
/** What a WAV file of 24 kHz, 16 bits, stereo can hold within 4 GiB, rounded down. */
export const LONGEST_SCORE: Seconds = 44_700

/**
 * The same score with another end; what lies before `position` stays as it was heard.
 * The fade-out keeps its planned length if there is room. With less room it starts now, from the level heard now;
 * if it has begun and there is room again, the sound comes back over 2 s first.
 * @param position seconds in the score, now
 * @param end seconds in the score; kept between a short ramp from now and {@link LONGEST_SCORE}
 * @param restore bring a fading sound back even where the planned fade does not fit any more
 */
export function retimeScore(score: Score, position: Seconds, end: Seconds, restore = false): Score {
  const now = clamp(position, 0, score.duration)
  const duration = clamp(end, now + SHORTEST_RAMP, LONGEST_SCORE)
  const hold = score.holdDecibels + currentLevel(score)
  const heard = prepareCurve(score.envelope).value(now)
  const fading = now > score.fadeOutAt
  const planned = duration - score.fadeOut
  const nearlyGone = fading && heard < decibelsToGain(fadeOutDepth(hold))

  if (fading && duration - now > 2 * RESTORE && (planned > now || restore || nearlyGone)) {
    const fadeOutAt = Math.max(planned, now + RESTORE)
    const back: Curve = [
      ...cutCurve(score.envelope, now, 'cosine'),
      { at: now + RESTORE, value: 1, shape: 'step' }
    ]
    return {
      ...score,
      duration,
      fadeOutAt,
      envelope: [...back, ...fadeOutPoints(fadeOutAt, duration, 1, hold)]
    }
  }
  const fadeOutAt = Math.max(planned, now)
  const before = fading ? score.envelope : withoutFadeOut(score)
  const from = prepareCurve(before).value(fadeOutAt)
  const kept = cutCurve(before, fadeOutAt, 'step').slice(0, -1)
  return {
    ...score,
    duration,
    fadeOutAt,
    envelope: [...kept, ...fadeOutPoints(fadeOutAt, duration, from, hold)]
  }
}

/** The envelope up to the fade-out, holding from there on. */
function withoutFadeOut(score: Score): Curve {
  const value = prepareCurve(score.envelope).value(score.fadeOutAt)
  return [
    ...score.envelope.filter(point => point.at < score.fadeOutAt),
    { at: score.fadeOutAt, value, shape: 'step' }
  ]
}

/** 15 minutes more, or any other number of seconds. As {@link retimeScore}. */
export function lengthenScore(
  score: Score,
  position: Seconds,
  by: Seconds,
  restore = false
): Score {
  return retimeScore(score, position, score.duration + by, restore)
}

/** Fewer seconds, but never a cut: with less left than the fade takes, the fade starts now; one that has begun stays. */
export function shortenScore(score: Score, position: Seconds, by: Seconds): Score {
  const end = Math.max(score.duration - by, position + score.fadeOut)
  return end < score.duration ? retimeScore(score, position, end) : score
}

/**
 * The same score at another level from now on, reached in 0.4 s; the fade-out is fitted to it.
 * @param level dB, −40–0, kept where the hold is still audible to the browser
 */
export function relevelScore(score: Score, position: Seconds, level: Decibels): Score {
  const gain = decibelsToGain(clamp(level, lowestLevel(score.holdDecibels), 0))
  const curve: Curve = [
    ...cutCurve(score.level, position, 'decibels'),
    { at: position + LEVEL_RAMP, value: gain, shape: 'step' }
  ]
  return retimeScore({ ...score, level: curve }, position, score.duration)
}

/** The `level` a score ends up at: dB. */
export function currentLevel(score: Score): Decibels {
  return gainToDecibels(score.level.at(-1)?.value ?? 1)
}
