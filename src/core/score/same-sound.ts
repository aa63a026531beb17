import { type Curve, prepareCurve } from './curve.ts'
import { constant } from './early/constant-curve.ts'
import { soundsAlike } from './oscillator-score.ts'
import type { Score, Voice } from './score.ts'
import type { Seconds } from '../base/units.ts'

/** Gains closer than this are equal: another order of summation differs by less, and no ear distinguishes more. */
const CLOSE = 1e-9
/**
 * Fractions at which two curves are compared between their points: at the middle alone, a line and a raised cosine are
 * equal.
 */
const BETWEEN = [0, 0.3, 0.9]

/**
 * Whether two scores sound the same from a moment on: then switching between them must be silent.
 * @param from seconds in the score
 */
export function soundsSame(one: Score, other: Score, from: Seconds): boolean {
  if (one === other) return true
  return (
    differsInGainOnly(one, other, from) &&
    sameCurve(one.envelope, other.envelope, from) &&
    sameCurve(one.level, other.level, from)
  )
}

/**
 * Whether two scores are equal from a moment on but for the gain of the whole: its fades and its level.
 * @param from seconds in the score
 * @param close how far the gains of their voices may be apart
 */
export function differsInGainOnly(one: Score, other: Score, from: Seconds, close = CLOSE): boolean {
  return (
    Math.abs(one.duration - other.duration) < 1e-6 &&
    hasSameVoices(one, other) &&
    one.voices.every((voice, index) =>
      sameCurve(gainOf(voice), gainOf(other.voices[index]), from, close)
    )
  )
}

/** Whether two scores have the same voices, whatever their gains and whatever their modes ignore. */
export function hasSameVoices(one: Score, other: Score): boolean {
  return soundsAlike(bare(one), bare(other))
}

/** The moments from one on at which curves are to be compared: their points, and some between. */
export function comparedTimes(curves: readonly Curve[], from: Seconds): readonly Seconds[] {
  const later = curves.flatMap(curve => curve.map(({ at }) => at)).filter(at => at > from)
  const times = [from, ...later.toSorted((a, b) => a - b)]
  return times.flatMap((time, index) => {
    const span = (times[index + 1] ?? time) - time
    return BETWEEN.map(share => time + share * span)
  })
}

/**
 * Its voices without their gains, which are compared from the moment on, and without the fields that their modes
 * ignore.
 */
function bare(score: Score): Score {
  return { ...score, voices: score.voices.map(bareVoice) }
}

function bareVoice({ gain: _gain, ...voice }: Voice): Voice {
  if (voice.kind !== 'tone') return voice
  const pulses = voice.mode === 'isochronic' || voice.mode === 'alternating'
  return pulses ? voice : { ...voice, duty: 0, depth: 0 }
}

function gainOf(voice: Voice | undefined): Curve {
  return voice?.gain ?? constant(1)
}

function sameCurve(one: Curve, other: Curve, from: Seconds, close = CLOSE): boolean {
  if (one === other) return true
  const [first, second] = [prepareCurve(one), prepareCurve(other)]
  return comparedTimes([one, other], from).every(
    at => Math.abs(first.value(at) - second.value(at)) < close
  )
}
