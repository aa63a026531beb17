import { describe, expect, it } from 'vitest'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { importGnaural } from '../../../src/core/files/gnaural/convert.ts'
import type { ImportedFile } from '../../../src/core/files/imported-file.ts'
import type { FileSession } from '../../../src/core/files/file-session.ts'
import { layFileSession, levelVoices } from '../../../src/core/files/file-session.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import type { Voice } from '../../../src/core/score/score.ts'
import { decibelsToGain } from '../../../src/core/base/units.ts'
import { corpusFiles, hasCorpus } from '../../helpers/formats/corpus.ts'
import { PLAIN_TONE } from '../../helpers/scores/file-scores.ts'

const SESSION: FileSession = { minutes: 30, fadeIn: 20, fadeOut: 300, fade: 'end', level: -12 }

function sound(voices: readonly Voice[], repeat = 60): ImportedFile {
  return {
    format: 'gnaural',
    title: '',
    description: '',
    author: '',
    voices,
    repeat,
    length: repeat,
    leftOut: []
  }
}

const NOISE: Voice = { kind: 'bed', bed: 'brown', rms: 0.3, seed: 1 }

describe('the level of an imported sound', () => {
  it('is our own hold, however loud the file is', () => {
    for (const rms of [1e-6, 0.1, 30]) {
      const levelled = levelVoices(sound([{ ...NOISE, rms }]))
      expect(levelled.holdDecibels).toBeCloseTo(-20, 6)
      expect(levelled.voices[0]?.rms).toBeCloseTo(0.1, 6)
    }
  })

  it('compensates tones alone for their carrier, as a recipe’s', () => {
    const hold = (carrier: number, ...more: readonly Voice[]): number =>
      levelVoices(sound([{ ...PLAIN_TONE, carrier: constant(carrier) }, ...more])).holdDecibels
    expect(hold(250)).toBeCloseTo(-20, 6)
    expect(hold(100)).toBeCloseTo(-11, 1)
    expect(hold(100, NOISE)).toBeCloseTo(-20, 6)
  })

  it('keeps the balance of the voices', () => {
    const { voices } = levelVoices(sound([PLAIN_TONE, { ...NOISE, rms: 0.35 }]))
    expect((voices[1]?.rms ?? 0) / (voices[0]?.rms ?? 0)).toBeCloseTo(3.5, 9)
  })

  it('is that of the loudest ten seconds, in the louder ear', () => {
    // Loud from 20 to 30 s, and there twice as loud on the left.
    const left = [
      { at: 0, value: 0.1, shape: 'step' },
      { at: 20, value: 1, shape: 'step' },
      { at: 30, value: 0.1, shape: 'step' }
    ] as const
    const volume = { left, right: constant(0.5) }
    const { holdDecibels, voices } = levelVoices(sound([{ ...NOISE, volume }]))
    expect(holdDecibels).toBeCloseTo(-20, 6)
    expect(voices[0]?.rms).toBeCloseTo(0.1, 6)
  })

  it('takes the mean of a volume that moves', () => {
    const ramp = [
      { at: 0, value: 0, shape: 'linear' },
      { at: 10, value: 1, shape: 'linear' }
    ] as const
    const { voices } = levelVoices(
      sound([{ ...PLAIN_TONE, carrier: constant(250), volume: { left: ramp, right: ramp } }], 10)
    )
    // The mean square of a line from 0 to 1 is a third.
    expect(voices[0]?.rms).toBeCloseTo(0.1 * Math.sqrt(3), 6)
  })

  it('gives way where many tones may peak together', () => {
    const many = Array.from({ length: 40 }, () => PLAIN_TONE)
    const { voices } = levelVoices(sound(many))
    const peak = voices.reduce((sum, { rms }) => sum + rms * Math.SQRT2, 0)
    expect(peak).toBeCloseTo(decibelsToGain(-3), 6)
  })

  it('leaves silence what it is', () => {
    expect(levelVoices(sound([{ ...PLAIN_TONE, rms: 0 }]))).toMatchObject({
      gain: 1,
      holdDecibels: -Infinity
    })
  })
})

describe('a session of an imported sound', () => {
  it('lasts as long as the listener wants, repeats the file and ends in silence', () => {
    const score = layFileSession(sound([PLAIN_TONE]), SESSION)
    expect(score).toMatchObject({ duration: 1800, repeat: 60, fadeOutAt: 1500, fadeOut: 300 })
    expect(score.envelope.at(-1)).toMatchObject({ at: 1800, value: 0 })
    expect(score.level).toEqual(constant(decibelsToGain(-12)))
  })

  it('fades through all of it where asked to', () => {
    expect(
      layFileSession(sound([PLAIN_TONE]), { ...SESSION, fade: 'whole' }).fadeOutAt
    ).toBeLessThan(21)
  })

  it('is fitted where its wishes are out of range', () => {
    const score = layFileSession(sound([PLAIN_TONE]), { ...SESSION, minutes: 0.5, fadeOut: 1e9 })
    expect(score.duration).toBe(30)
    expect(score.envelope.every(({ at }) => at <= 30)).toBe(true)
  })
})

describe.runIf(hasCorpus('gnaural'))('sessions of real .gnaural files', { timeout: 60_000 }, () => {
  it('have a hold that is heard, and survive being an address', () => {
    for (const { name, text } of corpusFiles('gnaural')) {
      const score = layFileSession(importGnaural(text), SESSION)
      expect(score.holdDecibels, name).toBeGreaterThan(-45)
      expect(score.holdDecibels, name).toBeLessThan(-10)
      const code = encodeScore(score)
      expect(encodeScore(decodeScore(code)) === code, name).toBe(true)
    }
  })
})
