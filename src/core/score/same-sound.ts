import type { Curve } from './curve.ts'
import { constant, prepareCurve } from './curve.ts'
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
    Math.abs(one.duration - other.duration) < 1e-6 &&
    soundsAlike(bare(one), bare(other)) &&
    sameCurve(one.envelope, other.envelope, from) &&
    sameCurve(one.level, other.level, from) &&
    one.voices.every((voice, index) => sameCurve(gainOf(voice), gainOf(other.voices[index]), from))
  )
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

function sameCurve(one: Curve, other: Curve, from: Seconds): boolean {
  if (one === other) return true
  const [first, second] = [prepareCurve(one), prepareCurve(other)]
  const later = [...one, ...other].map(({ at }) => at).filter(at => at > from)
  const times = [from, ...later.toSorted((a, b) => a - b)]
  return times.every((time, index) => {
    const span = (times[index + 1] ?? time) - time
    return BETWEEN.every(share => {
      const at = time + share * span
      return Math.abs(first.value(at) - second.value(at)) < CLOSE
    })
  })
}
