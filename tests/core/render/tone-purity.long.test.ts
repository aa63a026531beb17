import type { ToneMode } from '../../../src/core/score/kinds.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { openScoreWav } from '../../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { decibelsToGain, gainToDecibels } from '../../../src/core/base/units.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../../../src/core/stream/wav.ts'
import { spectrumOf } from '../../helpers/signal/spectrum.ts'

/** A recipe’s carriers, and two as imported scores may hold. */
const CARRIERS = [60, 61.803, 137.5, 250, 440.01, 600, 5000, 10_000]
const BEAT = 7.3
const TWELVE_HOURS = 43_200
const LEVEL = decibelsToGain(-12)

/** A tone of −12 dBFS RMS that never changes, and nothing else. */
function tone(mode: ToneMode, carrier: number, beat = mode === 'plain' ? 0 : BEAT): Score {
  return {
    version: 1,
    duration: TWELVE_HOURS,
    voices: [
      {
        kind: 'tone',
        mode,
        carrier: constant(carrier),
        beat: constant(beat),
        rms: LEVEL,
        duty: 0.5,
        depth: 1
      }
    ],
    envelope: constant(1),
    level: constant(1),
    fadeOutAt: TWELVE_HOURS,
    fadeOut: 0,
    holdDecibels: -12
  }
}

function rendered(
  score: Score,
  sampleRate: number,
  first: number,
  count: number
): readonly [Float64Array, Float64Array] {
  const ears = [new Float64Array(count), new Float64Array(count)] as const
  createScoreRenderer(score, sampleRate).render(first, ...ears)
  return ears
}

/** What each ear is to hear of a constant tone. */
function lines(mode: ToneMode, carrier: number): readonly (readonly number[])[] {
  const [low, high] = [carrier - BEAT / 2, carrier + BEAT / 2]
  switch (mode) {
    case 'binaural':
      return [[low], [high]]
    case 'monaural':
      return [
        [low, high],
        [low, high]
      ]
    case 'isochronic':
      // Half duty is a sine: the carrier and one line on each side.
      return [
        [carrier - BEAT, carrier, carrier + BEAT],
        [carrier - BEAT, carrier, carrier + BEAT]
      ]
    case 'plain':
      return [[carrier], [carrier]]
  }
}

/** Fine enough that two lines a beat apart are told from each other. */
function sizeFor(sampleRate: number): number {
  return sampleRate > 24_000 ? 2 ** 17 : 2 ** 16
}

describe('a tone of −12 dBFS', () => {
  for (const sampleRate of [24_000, 44_100, 48_000])
    for (const mode of ['binaural', 'monaural', 'isochronic', 'plain'] as const)
      it(`has no spurious tone over −90 dB at ${sampleRate} Hz: ${mode}`, () => {
        let worst = -Infinity
        const carriers = sampleRate === 24_000 ? CARRIERS : [61.803, 440.01, 5000, 10_000]
        for (const [index, carrier] of carriers.entries()) {
          // Anywhere in the night, at no round time.
          const first = Math.floor((index / carriers.length) * TWELVE_HOURS * sampleRate) + 777
          const ears = rendered(tone(mode, carrier), sampleRate, first, sizeFor(sampleRate))
          const same = mode !== 'binaural'
          if (same) expect(Buffer.compare(bytes(ears[0]), bytes(ears[1]))).toBe(0)
          for (const [ear, samples] of (same ? [ears[0]] : ears).entries()) {
            const wanted = lines(mode, carrier)[ear]!
            const spectrum = spectrumOf(samples, sampleRate)
            const power = wanted.reduce((sum, line) => sum + spectrum.at(line) ** 2 / 2, 0)
            expect(Math.abs(gainToDecibels(Math.sqrt(power)) + 12)).toBeLessThan(0.001)
            const spurious = gainToDecibels(spectrum.apartFrom(wanted) / Math.sqrt(2 * power))
            worst = Math.max(worst, spurious)
          }
        }
        console.log(
          `${mode} at ${sampleRate} Hz: nothing else over ${worst.toFixed(0)} dB of the tone`
        )
        expect(worst).toBeLessThan(-90)
      })

  it('gets none from the rounding to 16 bits: what dither leaves is noise', () => {
    const size = 2 ** 16
    for (const carrier of [60, 250]) {
      const file = openScoreWav(tone('binaural', carrier))
      const start = WAV_HEADER_BYTES + 3600 * 24_000 * FRAME_BYTES
      const samples = new Int16Array(file.read(start, start + size * FRAME_BYTES).slice().buffer)
      for (const ear of [0, 1]) {
        const heard = Float64Array.from(
          { length: size },
          (_, at) => samples[2 * at + ear]! / 0x7fff
        )
        const spectrum = spectrumOf(heard, 24_000)
        const [line] = lines('binaural', carrier)[ear]!
        const spurious = gainToDecibels(spectrum.apartFrom([line!]) / spectrum.at(line!))
        console.log(`In 16 bits, ${line} Hz: nothing else over ${spurious.toFixed(0)} dB`)
        expect(spurious).toBeLessThan(-90)
      }
    }
  })

  it('leaves the other ear alone: crosstalk under −90 dB', () => {
    let worst = -Infinity
    const sampleRate = 24_000
    for (const carrier of CARRIERS) {
      const ears = rendered(tone('binaural', carrier), sampleRate, 12_345, sizeFor(sampleRate))
      const own = lines('binaural', carrier).map(each => each[0]!)
      for (const [ear, samples] of ears.entries()) {
        const spectrum = spectrumOf(samples, sampleRate)
        expect(spectrum.resolution).toBeLessThan(BEAT / 2)
        const leaked = spectrum.at(own[1 - ear]!) / spectrum.at(own[ear]!)
        worst = Math.max(worst, gainToDecibels(leaked))
      }
    }
    console.log(`Crosstalk between the ears: at most ${worst.toFixed(0)} dB`)
    expect(worst).toBeLessThan(-90)
  })

  it('would be caught with a spurious tone of −89 dB, or crosstalk as loud', () => {
    const [left, right] = rendered(tone('binaural', 250), 24_000, 0, 2 ** 16)
    const trace = decibelsToGain(-89)
    const spoilt = left.map((sample, index) => sample + trace * right[index]!)
    const spectrum = spectrumOf(spoilt, 24_000)
    const [own, other] = [250 - BEAT / 2, 250 + BEAT / 2]
    expect(gainToDecibels(spectrum.at(other) / spectrum.at(own))).toBeCloseTo(-89, 1)
    expect(gainToDecibels(spectrum.apartFrom([own]) / spectrum.at(own))).toBeGreaterThan(-90)
  })
})

describe('a beat', () => {
  it('is right to 1e-5 Hz in the last seconds of twelve hours, whatever came before', () => {
    const rate = 24_000
    const night = { ...DEFAULT_RECIPE, bed: 'none', minutes: 720, fadeIn: 0, fadeOut: 0 } as const
    const scores = [
      compileRecipe({ ...night, carrier: 600, from: 14, to: 0.25, ramp: 43_000 }),
      compileRecipe({ ...night, carrier: 61.7, from: 0.25, to: 13.9, ramp: 7 }),
      tone('binaural', 10_000, -3.1)
    ]
    let worst = 0
    for (const score of scores) {
      const voice = score.voices[0]!
      if (voice.kind !== 'tone') throw new Error('The first voice must be a tone.')
      const [carrier, beat] = [voice.carrier, voice.beat].map(curve => curve.at(-1)!.value)
      // Ends are 20 ms of fade.
      const ears = rendered(score, rate, TWELVE_HOURS * rate - 11 * rate, 10.9 * rate)
      const [low, high] = ears.map((ear, index) =>
        frequencyOf(ear, rate, carrier! + (index - 0.5) * beat!)
      )
      worst = Math.max(worst, Math.abs(high! - low! - beat!))
    }
    console.log(`Beat error in the last seconds of 12 h: at most ${worst.toExponential(1)} Hz`)
    expect(worst).toBeLessThan(1e-5)
  })
})

/** By the phase against a tone of the expected frequency, in the first second and the last. */
function frequencyOf(samples: Float64Array, sampleRate: number, expected: number): number {
  const phase = (from: number): number => {
    let [re, im] = [0, 0]
    for (let index = from; index < from + sampleRate; index++) {
      const window = 1 - Math.cos((2 * Math.PI * (index - from)) / sampleRate)
      const angle = 2 * Math.PI * ((expected * index) / sampleRate)
      re += window * samples[index]! * Math.sin(angle)
      im += window * samples[index]! * Math.cos(angle)
    }
    return Math.atan2(im, re) / (2 * Math.PI)
  }
  const apart = samples.length - sampleRate
  const turned = phase(apart) - phase(0)
  return expected + ((turned - Math.round(turned)) * sampleRate) / apart
}

function bytes(samples: Float64Array): Uint8Array {
  return new Uint8Array(samples.buffer)
}
