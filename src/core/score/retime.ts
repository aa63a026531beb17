import { lowestLevel, fadeOutDepth, fadeOutPoints, RESTORE, SHORTEST_RAMP } from './fades.ts'
import type { LastingScore } from './after-session.ts'
import {
  heldFrom,
  LATEST_WAKE,
  layAfter,
  lead,
  LEAST_RISE,
  TONE_DEPTH,
  toneGain
} from './after-session.ts'
import { sessionEnd } from './early/session-end.ts'
import { type Curve, cutCurve, prepareCurve } from './curve.ts'
import { type Score, type Voice, currentLevel, LONGEST_SCORE } from './score.ts'
import { type Decibels, type Seconds, clamp, decibelsToGain } from '../base/units.ts'

/** How fast a change of level is made. */
export const LEVEL_RAMP: Seconds = 0.1
/** An end that would move by less stays: the switch to another score could be heard, the difference could not. */
const LEAST_MOVE: Seconds = 1
/** The shortest that 15 minutes less can make a fade through the whole session. */
export const LEAST_WHOLE_FADE: Seconds = 300

/**
 * The same score with another end; everything before `position` stays as heard. The fade-out keeps its planned length
 * if there is room. With less room it starts now, from the level heard now; if it has begun and there is room again,
 * the sound first returns over 2 s. A fade through the whole session continues from where it is. After a session, a
 * wake gives way, and an end before the session's removes everything after it.
 * @param position seconds in the score, now
 * @param end seconds in the score; kept between a short ramp from now and {@link LONGEST_SCORE}
 * @param restore bring a fading sound back even where the planned fade no longer fits
 */
export function retimeScore(score: Score, position: Seconds, end: Seconds, restore = false): Score {
  const now = clamp(position, 0, score.duration)
  const duration = clamp(end, now + SHORTEST_RAMP, LONGEST_SCORE)
  if (lasts(score)) {
    const { at } = score.after
    if (now >= at || duration >= at + SHORTEST_RAMP)
      return layAfter(score, now, { at, end: duration }, restore)
    return retimeSession(withoutAfter(score), now, duration, restore)
  }
  return retimeSession(score, now, duration, restore)
}

/** As {@link retimeScore}, for a score that ends in silence. */
function retimeSession(score: Score, now: Seconds, duration: Seconds, restore: boolean): Score {
  const hold = score.holdDecibels + currentLevel(score)
  const fading = now > score.fadeOutAt
  const planned = duration - score.fadeOut
  const back = planned > now || restore || isNearlyGone(score, now)

  if (fading && duration - now > 2 * RESTORE && back) {
    const fadeOutAt = Math.max(planned, now + RESTORE)
    return {
      ...score,
      duration,
      voices: score.voices.map(voice => withGain(voice, gain => lead(gain, now, 1))),
      fadeOutAt,
      envelope: [...lead(score.envelope, now, 1), ...fadeOutPoints(fadeOutAt, duration, 1, hold)]
    }
  }
  // A fade through the whole session keeps its start.
  const begin = score.fadeOut >= LONGEST_SCORE ? score.fadeOutAt : 0
  const fadeOutAt = Math.max(planned, now, Math.min(begin, duration - SHORTEST_RAMP))
  const before = fading ? score.envelope : heldFrom(score.envelope, score.fadeOutAt)
  const from = prepareCurve(before).value(fadeOutAt)
  const kept = cutCurve(before, fadeOutAt, 'step').slice(0, -1)
  return {
    ...score,
    duration,
    voices: score.voices.map(voice => withGain(voice, gain => cutCurve(gain, now, 'step'))),
    fadeOutAt,
    envelope: [...kept, ...fadeOutPoints(fadeOutAt, duration, from, hold)]
  }
}

/**
 * The same score with another end of its session; what comes after it moves by as much, except a wake, which is fixed:
 * the session ends in time for it. Otherwise as {@link retimeScore}.
 */
export function moveSessionEnd(
  score: Score,
  position: Seconds,
  end: Seconds,
  restore = false
): Score {
  if (!lasts(score) || position >= score.after.at) return retimeScore(score, position, end, restore)
  const { at, wake } = score.after
  const last = wake ? sessionLimit(position, wake) : LONGEST_SCORE - SHORTEST_RAMP
  const moved = clamp(end, position + SHORTEST_RAMP, Math.max(last, position + SHORTEST_RAMP))
  const duration = clamp(score.duration + moved - at, moved + SHORTEST_RAMP, LONGEST_SCORE)
  return layAfter(score, position, { at: moved, end: duration, wake }, restore)
}

/**
 * Adjusts a newly compiled score for resuming a session that was stopped or cut off.
 * @param position seconds in the score, up to which it was heard
 * @param planned its length when it ended; ignored by a wake, which follows the clock
 */
export function goOnScore(score: Score, position: Seconds, planned: Seconds): Score {
  if (score.after?.wake) return score
  const more = planned - score.duration
  // What made it longer was probably +15 minutes of the session.
  return lasts(score) && more > 0
    ? lengthenScore(score, position, more)
    : retimeScore(score, position, planned)
}

/**
 * The same score with its wake moved: for after a pause, or when the clock was set. The session makes way. A wake in
 * the past or beyond what a score can hold is dropped; a dropped one returns where it has room again.
 * @param at seconds in the score
 * @param rise the planned length of the rise to it
 */
export function moveWake(score: Score, position: Seconds, at: Seconds, rise: Seconds): Score {
  if (!lasts(score)) return score
  const { wake: before, at: end } = score.after
  if (before ? position >= before.at : at < end + LEAST_RISE) return score
  if (at > LATEST_WAKE || at < position + 2 * SHORTEST_RAMP)
    return before ? retimeScore(score, position, score.duration) : score
  const wake = { at, rise }
  const session =
    position < score.after.at
      ? Math.max(Math.min(score.after.at, sessionLimit(position, wake)), position + SHORTEST_RAMP)
      : score.after.at
  return layAfter(score, position, { at: session, end: score.duration, wake })
}

/** Before a wake, a session ends in time for the whole rise, or leaves it half of the available time. */
function sessionLimit(position: Seconds, { at, rise }: { at: Seconds; rise: Seconds }): Seconds {
  return at - Math.min(rise, (at - position) / 2)
}

function lasts(score: Score): score is LastingScore {
  return score.after !== undefined
}

/** Only the session, as heard so far. */
function withoutAfter({ after, ...score }: LastingScore): Score {
  return { ...score, fadeOutAt: after.fadeAt, fadeOut: after.fade }
}

/** Whether a fade has come so far that another end would bring the sound back. */
function isNearlyGone(score: Score, position: Seconds): boolean {
  if (lasts(score) && position < score.after.at)
    return prepareCurve(toneGain(score)).value(position) < decibelsToGain(TONE_DEPTH)
  const heard = prepareCurve(score.envelope).value(position)
  const hold = score.holdDecibels + currentLevel(score)
  return position > score.fadeOutAt && heard < decibelsToGain(fadeOutDepth(hold))
}

function withGain(voice: Voice, change: (gain: Curve) => Curve): Voice {
  return voice.gain ? { ...voice, gain: change(voice.gain) } : voice
}

/**
 * Adds 15 minutes, or any other number of seconds: to the session, or to what follows once that has begun. As {@link
 * retimeScore}. A future wake is fixed.
 */
export function lengthenScore(
  score: Score,
  position: Seconds,
  by: Seconds,
  restore = false
): Score {
  if (lasts(score) && position < score.after.at)
    return moveSessionEnd(score, position, score.after.at + by, restore)
  if (score.after?.wake) return score
  return retimeScore(score, position, score.duration + by, restore)
}

/**
 * Takes seconds off without ever cutting the sound: with less left than the fade takes, the fade starts now; one that
 * has begun stays.
 */
export function shortenScore(score: Score, position: Seconds, by: Seconds): Score {
  const session = lasts(score) && position < score.after.at ? score.after : undefined
  if (!session && score.after?.wake) return score
  const last = session ? session.at : score.duration
  const fade = session ? session.fade : score.fadeOut
  const least = fade >= LONGEST_SCORE ? LEAST_WHOLE_FADE : fade
  const end = Math.max(last - by, position + least)
  return end < last ? moveSessionEnd(score, position, end) : score
}

/** Whether the scores differ in an end: of the session, of everything, or the wake. */
export function movesEnd(one: Score, other: Score): boolean {
  const moves = [
    other.duration - one.duration,
    sessionEnd(other) - sessionEnd(one),
    (other.after?.wake?.at ?? 0) - (one.after?.wake?.at ?? 0)
  ]
  return moves.some(by => Math.abs(by) >= LEAST_MOVE)
}

/**
 * The same score at another level from now on, reached in 0.1 s; the fade-out is fitted to it, unless that has all but
 * ended. Returns the same object where it has that level already.
 * @param level dB, −40–0, clamped to where the browser still counts the hold as sound
 */
export function relevelScore(score: Score, position: Seconds, level: Decibels): Score {
  const gain = decibelsToGain(clamp(level, lowestLevel(score.holdDecibels), 0))
  if (gain === score.level.at(-1)?.value) return score
  const curve: Curve = [
    ...cutCurve(score.level, position, 'decibels'),
    { at: position + LEVEL_RAMP, value: gain, shape: 'step' }
  ]
  const levelled: Score = { ...score, level: curve }
  // Fitted again so late, a fade would bring the sound back.
  if (isNearlyGone(levelled, position)) return levelled
  if (!lasts(levelled)) return retimeScore(levelled, position, score.duration)
  const { at, wake } = levelled.after
  return layAfter(levelled, position, { at, end: score.duration, wake })
}
