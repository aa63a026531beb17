import { prepareCurve } from '../score/curve.ts'
import type { Score } from '../score/score.ts'
import type { Frames, Hertz, Seconds } from '../base/units.ts'
import { createEars } from './dsp/ears.ts'
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
 * @throws RangeError when the score has a bed and the rate is under 22,050 Hz, or a curve is broken.
 */
export function createScoreRenderer(score: Score, sampleRate: Hertz): ScoreRenderer {
  const frames = Math.round(score.duration * sampleRate)
  const gains = createGains(sampleRate)
  const shared = { gains, spinNoises: createSpinNoises(sampleRate) }
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

  function make(first: Frames): void {
    chunkLeft.fill(0)
    chunkRight.fill(0)
    if (first + CHUNK > 0 && first < frames) {
      for (const voice of voices) voice.add(first, chunkLeft, chunkRight)
      forChunks(first, CHUNK, gainBreaks, gainBreaks.length, (start, count) =>
        gains(gain, chunkLeft, chunkRight, start, start - first, count)
      )
      if (first < 0) silence(0, -first)
      if (first + CHUNK > frames) silence(frames - first, CHUNK)
    }
    made = first
  }

  function silence(from: number, to: number): void {
    chunkLeft.fill(0, from, to)
    chunkRight.fill(0, from, to)
  }

  return {
    frames,
    render(first, left, right) {
      for (let done = 0; done < left.length;) {
        const chunk = Math.floor((first + done) / CHUNK) * CHUNK
        if (made !== chunk) make(chunk)
        const from = first + done - chunk
        const to = Math.min(CHUNK, from + left.length - done)
        // Most calls want a whole chunk: a view of a part costs as much as 200 frames.
        const whole = to - from === CHUNK
        left.set(whole ? chunkLeft : chunkLeft.subarray(from, to), done)
        right.set(whole ? chunkRight : chunkRight.subarray(from, to), done)
        done += to - from
      }
    }
  }
}
