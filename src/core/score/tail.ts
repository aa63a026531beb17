import { bedHold, lastHold } from './after-session.ts'
import { LAST_STRETCH, LOWEST_AUDIBLE } from './fades.ts'
import { isOscillatorScore } from './oscillator-score.ts'
import { hasRoom } from './score-limits.ts'
import { type BedVoice, type Score, currentLevel, LONGEST_SCORE } from './score.ts'
import type { Curve, Point } from './curve.ts'
import { type Decibels, type Seconds, clamp, decibelsToGain } from '../base/units.ts'

/** How long a tail lasts where a score can hold it: the longest night. */
export const TAIL: Seconds = 36_000
/** How long before its end a session halts at most: the timers of a hidden page are up to a second late. */
export const HALT_BEFORE: Seconds = 3
/** Up to here 16 bits hold hardly more than their dither: dBFS RMS. */
const INAUDIBLE: Decibels = -90
/** How fast the noise of a file's tail comes up: at that level no ear notices. */
const TAIL_RISE: Seconds = 2

/**
 * The same score, ending in a tail at {@link LOWEST_AUDIBLE} instead of silence: too soft to hear, and loud enough that
 * Chrome does not take the page for silent. A file may be silent then, so a noise of that level joins it. A score that
 * ends by a wake, has no voices, or is as long as it can be stays as it is.
 */
export function withTail(score: Score): Score {
  const { duration, after, voices } = score
  const end = Math.min(duration + TAIL, LONGEST_SCORE)
  if (after?.wake || voices.length === 0 || end - duration < 2 * LAST_STRETCH) return score
  const hold = endHold(score)
  const low = decibelsToGain(clamp(LOWEST_AUDIBLE - hold, -100, 0))
  const envelope: Curve = [
    ...score.envelope.slice(0, -1),
    { at: duration, value: low, shape: 'step' },
    { at: end - LAST_STRETCH, value: low, shape: 'cosine' },
    { at: end, value: 0, shape: 'step' }
  ]
  return { ...score, duration: end, envelope, voices: withNoise(score) }
}

/**
 * Where a score's last seconds cannot be heard, how many: its sound may halt there instead of running out. 0 where its
 * last fade is too short for that.
 * @param most seconds
 */
export function inaudibleEnd(score: Score, most: Seconds): Seconds {
  const [before, last] = score.envelope.slice(-2)
  if (!before || !last || before.shape !== 'cosine' || last.at - before.at < LAST_STRETCH) return 0
  const share = most / (last.at - before.at)
  const gain = (before.value * (1 - Math.cos(Math.PI * share))) / 2
  const level = endHold(score) + 20 * Math.log10(gain)
  return level <= INAUDIBLE ? most : 0
}

/** Level of what still sounds at the end of a score, where its envelope is 1: dBFS RMS. */
function endHold(score: Score): Decibels {
  // A night in stages may end louder than its softest, which is its hold; a file's volumes go on.
  const staged = score.repeat === undefined && score.voices.some(({ volume }) => volume)
  const last = staged ? lastHold(score.voices) : score.holdDecibels
  const hold = score.after ? bedHold(score) : Math.max(last, score.holdDecibels)
  return hold + currentLevel(score)
}

function withNoise(score: Score): Score['voices'] {
  const { voices, duration, holdDecibels } = score
  if (isOscillatorScore(score)) return voices
  const gain: Point[] = [
    { at: duration, value: 0, shape: 'cosine' },
    { at: duration + TAIL_RISE, value: 1, shape: 'step' }
  ]
  const rms = decibelsToGain(holdDecibels)
  const noise: BedVoice = { kind: 'bed', bed: 'brown', rms, seed: 1, mono: true, gain }
  return hasRoom(voices, noise) ? [...voices, noise] : voices
}
