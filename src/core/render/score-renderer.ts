import { prepareCurve } from '../score/curve.ts'
import { lastAtOrBefore } from '../base/binary-search.ts'
import type { Score } from '../score/score.ts'
import { balanceGains } from '../score/bed/balance.ts'
import type { Frames, Hertz, Seconds } from '../base/units.ts'
import { createEars } from './dsp/ears.ts'
import { type OwnSounds, NO_OWN_SOUNDS } from './own/own-sound.ts'
import { createGainedVoice } from './voices/gained-voice.ts'
import { createGains } from './voices/gains.ts'
import { breakFrames } from './voices/voice-gain.ts'
import { createSpinNoises } from './voices/spin-noise.ts'
import { CHUNK, forChunks } from './dsp/chunk-grid.ts'

/** Samples of one ear: as exact as they are made, or as Web Audio takes them. */
type Samples = Float64Array | Float32Array

/** A whole score's sound, frame by frame. */
export interface ScoreRenderer {
  /** Frames from the first sample to the end of the score. */
  readonly frames: Frames
  /**
   * Fills both arrays, of one length, from frame `first` on. Any frames are allowed, in any order and any division: the
   * same frame has the same bits. Before 0 and after the end there is silence.
   */
  render(first: Frames, left: Samples, right: Samples): void
}

/**
 * Renders a score at a sample rate, without Web Audio and without audible state: what is kept between calls only makes
 * continuing cheaper.
 * @param sounds the listener's own, as far as they are at hand: what is not is silent
 * @throws RangeError when the score has a bed and the rate is under 22,050 Hz, or a curve is broken.
 */
export function createScoreRenderer(
  score: Score,
  sampleRate: Hertz,
  sounds: OwnSounds = NO_OWN_SOUNDS
): ScoreRenderer {
  const frames = Math.round(score.duration * sampleRate)
  const [leftBalance, rightBalance] = balanceGains(score.balance)
  const gains = createGains(sampleRate)
  const shared = { gains, spinNoises: createSpinNoises(sampleRate), sounds }
  const voices = score.voices.map(voice =>
    createGainedVoice(voice, score.repeat, shared, sampleRate)
  )
  const envelope = prepareCurve(score.envelope)
  const level = prepareCurve(score.level)
  const gainBreaks = breakFrames([score.envelope, score.level], sampleRate)
  const [chunkLeft, chunkRight] = createEars(CHUNK)
  let made: Frames = Number.NaN

  function gain(t: Seconds): number {
    return envelope.value(t) * level.value(t)
  }

  /** The gain of all where one value holds through a chunk, else NaN. */
  function heldGain(first: Frames): number {
    const end = first + CHUNK
    const corner = lastAtOrBefore(gainBreaks, end) > lastAtOrBefore(gainBreaks, first - 1)
    const start = gain(first / sampleRate)
    // Between two points neither curve turns back.
    const holds = start === gain((first + CHUNK / 2) / sampleRate)
    return !corner && holds && start === gain(end / sampleRate) ? start : Number.NaN
  }

  function make(first: Frames, left: Float64Array, right: Float64Array): void {
    left.fill(0)
    right.fill(0)
    if (first + CHUNK <= 0 || first >= frames) return
    const held = heldGain(first)
    const moves = Number.isNaN(held)
    for (const voice of voices) voice.add(first, left, right, moves ? 1 : held)
    if (moves)
      forChunks(first, CHUNK, gainBreaks, gainBreaks.length, (start, count) =>
        gains(gain, left, right, start, start - first, count)
      )
    soften(left, leftBalance)
    soften(right, rightBalance)
    if (first < 0) silence(left, right, 0, -first)
    if (first + CHUNK > frames) silence(left, right, frames - first, CHUNK)
  }

  return {
    frames,
    render(first, left, right) {
      // A whole chunk is made where it is wanted.
      if (
        left.length === CHUNK &&
        first % CHUNK === 0 &&
        first !== made &&
        left instanceof Float64Array &&
        right instanceof Float64Array
      ) {
        make(first, left, right)
        return
      }
      for (let done = 0; done < left.length;) {
        const chunk = Math.floor((first + done) / CHUNK) * CHUNK
        if (made !== chunk) make(chunk, chunkLeft, chunkRight)
        made = chunk
        const from = first + done - chunk
        const to = Math.min(CHUNK, from + left.length - done)
        // A view of a part costs as much as 200 frames.
        const whole = to - from === CHUNK
        left.set(whole ? chunkLeft : chunkLeft.subarray(from, to), done)
        right.set(whole ? chunkRight : chunkRight.subarray(from, to), done)
        done += to - from
      }
    }
  }
}

function soften(ear: Float64Array, gain: number): void {
  if (gain === 1) return
  for (let index = 0; index < CHUNK; index++) ear[index] = (ear[index] as number) * gain
}

function silence(left: Float64Array, right: Float64Array, from: number, to: number): void {
  left.fill(0, from, to)
  right.fill(0, from, to)
}
