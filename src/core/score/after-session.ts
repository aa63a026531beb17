import { type Curve, cutCurve, prepareCurve } from './curve.ts'
import { constant } from './early/constant-curve.ts'
import { fadeInPoints, fadeOutPoints, LOWEST_HOLD, RESTORE, SHORTEST_RAMP } from './fades.ts'
import {
  type AfterPart,
  type Score,
  type Voice,
  type Wake,
  currentLevel,
  LONGEST_SCORE
} from './score.ts'
import type { Decibels, Seconds } from '../base/units.ts'
import { clamp, decibelsToGain, gainToDecibels } from '../base/units.ts'

/**
 * How far the bed drops below the session's hold when it plays on alone, but never under {@link LOWEST_HOLD}. More than
 * half as loud (10 dB) less: what speaks against sound all night speaks against loud sound (Basner 2026, SLEEP).
 */
export const SOFT: Decibels = -12
/** From the top of the rise to a wake until silence. */
export const WAKE_FADE: Seconds = 30
/** A score cannot hold a later wake. */
export const LATEST_WAKE: Seconds = LONGEST_SCORE - WAKE_FADE
/** The shortest rise to a wake: with less room between the session's end and the wake, there is none. */
export const LEAST_RISE: Seconds = 60
/** How far the tone falls before the last stretch of its own fade, as in a fade of the whole sound. */
export const TONE_DEPTH: Decibels = -60

/** A score whose bed plays on after the session. */
export type LastingScore = Score & { readonly after: AfterPart }

/** The times of what follows. */
export interface AfterPlan {
  /** The session's end. */
  readonly at: Seconds
  /** The end of the score; a wake overrides it. At least a short ramp after `at` and after now. */
  readonly end: Seconds
  /** At least a short ramp after `at` and after now. */
  readonly wake?: Wake | undefined
}

/** The gain of the whole, and the additional gain of the tone. */
interface Gains {
  readonly envelope: Curve
  readonly tone: Curve
}

/**
 * Plans everything from now on; the past stays as heard, and nothing jumps. The session's fade keeps its planned length
 * if there is room; a sound that was fading returns over 2 s where there is room again.
 * @param now seconds in the score
 * @param restore bring a fading sound back even where the planned fade no longer fits
 */
export function layAfter(
  score: LastingScore,
  now: Seconds,
  plan: AfterPlan,
  restore = false
): LastingScore {
  const { at, wake } = plan
  if (wake && now >= wake.at) return score
  const level = currentLevel(score)
  const hold = bedHold(score) + level
  const soft = decibelsToGain(clamp(LOWEST_HOLD - hold, SOFT, 0))
  const sinks = now < at
  const { fadeAt, ...sunk } = sinks
    ? sink(score, now, at, soft, restore)
    : { fadeAt: score.after.fadeAt, ...settle(score, now, soft) }
  /** From here on the bed plays alone, softly. */
  const alone = sinks ? at : now + RESTORE
  const done = (gains: Gains, duration: Seconds, fadeOutAt: Seconds): LastingScore => ({
    ...score,
    duration,
    fadeOutAt,
    envelope: gains.envelope,
    voices: score.voices.map(voice =>
      voice.kind === 'bed' ? voice : { ...voice, gain: gains.tone }
    ),
    after: { fadeAt, at, fade: score.after.fade, ...(wake && { wake }) }
  })

  if (wake) {
    const from = Math.max(wake.at - wake.rise, alone)
    const before = score.after.wake
    const rising = !sinks && before !== undefined && now > before.at - before.rise
    // With no time left for the bed alone, the present sound rises from its level.
    const gains =
      rising || wake.at - from < SHORTEST_RAMP
        ? riseOn(score, now, wake.at)
        : rise(sunk, from, wake.at, soft)
    const duration = wake.at + WAKE_FADE
    const end = fadeOutPoints(wake.at, duration, 1, score.holdDecibels + level)
    return done({ ...gains, envelope: [...gains.envelope.slice(0, -1), ...end] }, duration, wake.at)
  }

  const { end } = plan
  const planned = end - score.fadeOut
  const heard = prepareCurve(score.envelope).value(now)
  const fading = !sinks && now > score.fadeOutAt
  const back = planned > now || restore
  if (!sinks && ((fading && !back) || end - now <= 2 * RESTORE)) {
    const kept = cutCurve(score.envelope, now, 'step').slice(0, -1)
    const envelope = [...kept, ...fadeOutPoints(now, end, heard, hold)]
    return done({ envelope, tone: cutCurve(toneGain(score), now, 'step') }, end, now)
  }
  const fadeOutAt = Math.max(planned, alone)
  const last = fadeOutPoints(fadeOutAt, end, soft, hold)
  return done({ ...sunk, envelope: [...sunk.envelope, ...last] }, end, fadeOutAt)
}

/** The gain of a score's tone, on top of its envelope. */
export function toneGain(score: Score): Curve {
  for (const voice of score.voices) if (voice.kind !== 'bed' && voice.gain) return voice.gain
  return constant(1)
}

/** The transition from the session to what follows: the tone fades as a whole sound would, the bed drops. */
function sink(
  score: LastingScore,
  now: Seconds,
  at: Seconds,
  soft: number,
  restore: boolean
): Gains & { readonly fadeAt: Seconds } {
  const { envelope } = score
  const tone = toneGain(score)
  const { fadeAt: begun, fade } = score.after
  const planned = at - fade
  const heard = prepareCurve(tone).value(now)
  const low = { at, value: soft, shape: 'step' } as const

  if (now <= begun) {
    const whole = fade >= LONGEST_SCORE ? Math.min(begun, at - SHORTEST_RAMP) : 0
    const fadeAt = Math.max(planned, now, whole)
    // A sound still returning when its fade is moved earlier fades from the level it has reached.
    const toneHeld = heldFrom(tone, begun)
    const reached = prepareCurve(toneHeld).value(fadeAt)
    return {
      fadeAt,
      envelope: [...cutCurve(heldFrom(envelope, begun), fadeAt, 'decibels'), low],
      tone: [
        ...cutCurve(toneHeld, fadeAt, 'step').slice(0, -1),
        ...fadeOutPoints(fadeAt, at, reached, 0)
      ]
    }
  }
  const gone = heard < decibelsToGain(TONE_DEPTH)
  if (at - now > 2 * RESTORE && (planned > now || restore || gone)) {
    const fadeAt = Math.max(planned, now + RESTORE)
    return {
      fadeAt,
      envelope: [...lead(envelope, now, 1), { at: fadeAt, value: 1, shape: 'decibels' }, low],
      tone: [...lead(tone, now, 1), ...fadeOutPoints(fadeAt, at, 1, 0)]
    }
  }
  return {
    fadeAt: begun,
    envelope: [...cutCurve(envelope, now, 'decibels'), low],
    tone: [...cutCurve(tone, now, 'step').slice(0, -1), ...fadeOutPoints(now, at, heard, 0)]
  }
}

/** The curve up to a time, holding from there on. */
export function heldFrom(curve: Curve, at: Seconds): Curve {
  const value = prepareCurve(curve).value(at)
  return [...curve.filter(point => point.at < at), { at, value, shape: 'step' }]
}

/** From the present sound to the bed alone; unchanged if it already is. */
function settle(score: LastingScore, now: Seconds, soft: number): Gains {
  return { envelope: lead(score.envelope, now, soft), tone: lead(toneGain(score), now, 0) }
}

function rise({ envelope, tone }: Gains, from: Seconds, to: Seconds, soft: number): Gains {
  return {
    envelope: [
      ...envelope,
      { at: from, value: soft, shape: 'decibels' },
      { at: to, value: 1, shape: 'step' }
    ],
    tone: [...tone, ...later(fadeInPoints(to - from, 0), from)]
  }
}

function later(curve: Curve, by: Seconds): Curve {
  return curve.map(({ at, value, shape }) => ({ at: at + by, value, shape }))
}

function riseOn(score: LastingScore, now: Seconds, to: Seconds): Gains {
  const up = { at: to, value: 1, shape: 'step' } as const
  return {
    envelope: [...cutCurve(score.envelope, now, 'decibels'), up],
    tone: [...cutCurve(toneGain(score), now, 'decibels'), up]
  }
}

/** The curve up to now, and from there to a value within {@link RESTORE}. */
export function lead(curve: Curve, now: Seconds, value: number): Curve {
  return [...cutCurve(curve, now, 'cosine'), { at: now + RESTORE, value, shape: 'step' }]
}

/** Level of a score's beds together at its end, where its envelope and level are 1: dBFS RMS. */
export function bedHold({ voices }: Score): Decibels {
  return lastHold(voices.filter(({ kind }) => kind === 'bed'))
}

/** Level of voices together, each at the volume it ends up at: dBFS RMS. */
export function lastHold(voices: readonly Voice[]): Decibels {
  return gainToDecibels(
    Math.hypot(...voices.map(({ rms, volume }) => rms * (volume?.left.at(-1)?.value ?? 1)))
  )
}
