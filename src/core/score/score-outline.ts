import { toneGain } from './after-session.ts'
import { type Curve, prepareCurve } from './curve.ts'
import { highest, lowest } from '../base/extremes.ts'
import { type Score, type ToneVoice, LONGEST_SCORE } from './score.ts'
import { type Hertz, type Seconds, clamp, gainToDecibels } from '../base/units.ts'

/** The top of the delta band. */
export const DELTA_TOP: Hertz = 4
/** How quiet a fade is when its line is no longer visible: dB under the hold. */
const UNSEEN = -60

/** The drawing of a score at one moment. */
export interface OutlinePoint {
  readonly at: Seconds
  /** Absolute beat rate; 0 where there is none. */
  readonly beat: Hertz
  /** How audible the tone is (or the whole, without a tone), 0–1, linear in dB: 1 = at the hold, 0 = 60 dB under it. */
  readonly presence: number
}

/** A score reduced to a picture: few points, no sound. */
export interface ScoreOutline {
  readonly duration: Seconds
  readonly points: readonly OutlinePoint[]
  /** True where the beat moves from its start to its end and stays there; files of the field often do not. */
  readonly settles: boolean
  /** For one that does not settle, the highest. */
  readonly startBeat: Hertz
  /** For one that does not settle, the lowest. */
  readonly endBeat: Hertz
  /** Where the beat stops changing; 0 when it never moves. */
  readonly rampEnd: Seconds
  /** Where the session's fade begins. */
  readonly fadeOutAt: Seconds
  /** True for a fade that takes the whole session. */
  readonly fadesThroughout: boolean
  /** Where the session ends: at the score's end, unless its bed plays on. */
  readonly sessionEnd: Seconds
  /** Where the bed, by then alone, begins to rise for the wake, and where it has risen. */
  readonly wake: { readonly from: Seconds; readonly at: Seconds } | undefined
  /** False for a plain tone or a score without one: its line is flat and has no rate. */
  readonly beating: boolean
}

/** How fast its background swells, where no tone does. */
function pulseRate({ voices, repeat }: Score): Curve | undefined {
  if (repeat !== undefined) return undefined
  for (const voice of voices) if (voice.kind === 'bed' && voice.pulse) return voice.pulse.rate
  return undefined
}

/**
 * Samples a score for drawing.
 * @param count how many evenly spaced moments of the session, ends included; breakpoints, and the score's end, are
 * added
 */
export function outlineScore(score: Score, count = score.repeat ? 385 : 97): ScoreOutline {
  const { duration, after, repeat = duration } = score
  const sessionEnd = after?.at ?? duration
  const tone = score.voices.find((voice): voice is ToneVoice => voice.kind === 'tone')
  const rate = tone ? (tone.mode === 'plain' ? undefined : tone.beat) : pulseRate(score)
  const beating = rate !== undefined
  const beat = rate && prepareCurve(rate)
  const envelope = prepareCurve(score.envelope)
  const own = toneGain(score)
  const gain = prepareCurve(own)
  const rateAt = (at: Seconds): Hertz =>
    Math.abs(beat?.value(repeat < duration ? at % repeat : at) ?? 0)
  const times = new Set(Array.from({ length: count }, (_, n) => (sessionEnd * n) / (count - 1)))
  times.add(duration)
  for (const { at } of [...(tone?.beat ?? rate ?? []), ...score.envelope, ...own])
    if (at > 0 && at < duration) times.add(at)
  const points = [...times]
    .toSorted((a, b) => a - b)
    .map(at => ({
      at,
      beat: rateAt(at),
      presence: clamp(1 - gainToDecibels(envelope.value(at) * gain.value(at)) / UNSEEN, 0, 1)
    }))
  const beats = points.map(({ beat }) => beat)
  const least = lowest(beats)
  const most = highest(beats)
  // Both sums then have the same two rates, up to the rounding of a ramp.
  const strays = Math.abs(least + most - rateAt(0) - rateAt(duration)) > 0.01
  const settles = repeat >= duration && !strays

  return {
    duration,
    points,
    settles,
    startBeat: settles ? rateAt(0) : most,
    endBeat: settles ? rateAt(duration) : least,
    rampEnd: clamp((tone?.beat ?? rate)?.at(-1)?.at ?? 0, 0, duration),
    fadeOutAt: after?.fadeAt ?? score.fadeOutAt,
    fadesThroughout: (after?.fade ?? score.fadeOut) >= LONGEST_SCORE,
    sessionEnd,
    wake: after?.wake && {
      from: Math.max(after.wake.at - after.wake.rise, after.at),
      at: after.wake.at
    },
    beating
  }
}
