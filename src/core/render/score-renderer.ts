import { prepareCurve } from '../score/curve.ts'
import { isOscillatorVoice } from '../score/oscillator-score.ts'
import type { Score, Voice } from '../score/score.ts'
import type { Frames, Hertz, Seconds } from '../base/units.ts'
import type { Bed } from './beds/bed.ts'
import { createBed } from './beds/bed.ts'
import { at, createEars } from './dsp/ears.ts'
import { createFileVoice } from './voices/file-voice.ts'
import { createGains } from './voices/gains.ts'
import type { VoiceGain } from './voices/voice-gain.ts'
import { breakFrames, createVoiceGain } from './voices/voice-gain.ts'
import { createSpinNoises } from './voices/spin-noise.ts'
import { CHUNK, forChunks } from './dsp/chunk-grid.ts'
import type { ToneRenderer } from './voices/tone-renderer.ts'
import { createToneRenderer, STRIDE } from './voices/tone-renderer.ts'

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
  const plain = (voice: Voice): boolean => score.repeat === undefined && isOscillatorVoice(voice)
  const tones = score.voices.flatMap(voice =>
    voice.kind === 'tone' && plain(voice)
      ? [
          {
            tone: createToneRenderer(voice, sampleRate),
            own: voice.gain && createVoiceGain(voice.gain, gains, sampleRate)
          }
        ]
      : []
  )
  const beds = score.voices.flatMap(voice =>
    voice.kind === 'bed' && plain(voice)
      ? [{ bed: createBed(voice.bed, voice.seed, sampleRate), rms: voice.rms }]
      : []
  )
  const shared = { gains, spinNoises: createSpinNoises(sampleRate) }
  const ofFile = score.voices.flatMap(voice =>
    plain(voice) ? [] : [createFileVoice(voice, score.repeat, shared, sampleRate)]
  )
  // Frequencies may step or bend at a breakpoint: a stretch of quadratic phase must not run across one.
  const breaks = breakFrames(
    score.voices.flatMap(voice =>
      voice.kind === 'tone' && plain(voice) ? [voice.carrier, voice.beat] : []
    ),
    sampleRate
  )
  const envelope = prepareCurve(score.envelope)
  const level = prepareCurve(score.level)
  const gainBreaks = breakFrames([score.envelope, score.level], sampleRate)
  const [chunkLeft, chunkRight] = createEars(CHUNK)
  const [ownLeft, ownRight] = createEars(CHUNK)
  const [bedLeft, bedRight] = createEars(CHUNK)
  let made: Frames = Number.NaN

  function gain(t: Seconds): number {
    return envelope.value(t) * level.value(t)
  }

  /** A tone with a gain of its own: rendered separately, and skipped where that is 0 throughout. */
  function addOwn(tone: ToneRenderer, own: VoiceGain, first: Frames): void {
    if (own.silent(first)) return
    ownLeft.fill(0)
    ownRight.fill(0)
    forChunks(first, STRIDE, breaks, breaks.length, (start, count) =>
      tone.add(start, count, ownLeft, ownRight, start - first)
    )
    own.apply(first, ownLeft, ownRight)
    for (let index = 0; index < CHUNK; index++) {
      chunkLeft[index] = at(chunkLeft, index) + at(ownLeft, index)
      chunkRight[index] = at(chunkRight, index) + at(ownRight, index)
    }
  }

  function addBed(bed: Bed, rms: number, first: Frames): void {
    bed.render(first, bedLeft, bedRight)
    for (let index = 0; index < CHUNK; index++) {
      chunkLeft[index] = at(chunkLeft, index) + rms * at(bedLeft, index)
      chunkRight[index] = at(chunkRight, index) + rms * at(bedRight, index)
    }
  }

  function make(first: Frames): void {
    chunkLeft.fill(0)
    chunkRight.fill(0)
    if (first + CHUNK > 0 && first < frames) {
      if (tones.length > 0)
        forChunks(first, STRIDE, breaks, breaks.length, (start, count) => {
          for (const { tone, own } of tones)
            if (!own) tone.add(start, count, chunkLeft, chunkRight, start - first)
        })
      for (const { tone, own } of tones) if (own) addOwn(tone, own, first)
      for (const { bed, rms } of beds) addBed(bed, rms, first)
      for (const voice of ofFile) voice.add(first, chunkLeft, chunkRight)
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
        left.set(chunkLeft.subarray(from, to), done)
        right.set(chunkRight.subarray(from, to), done)
        done += to - from
      }
    }
  }
}
