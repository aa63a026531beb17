import { describe, expect, it } from 'vitest'
import { convertGnaural } from '../../../../src/core/files/gnaural/convert.ts'
import type { GnauralDocument, GnauralVoice } from '../../../../src/core/files/gnaural/document.ts'
import { readGnaural } from '../../../../src/core/files/gnaural/read.ts'
import { layFileSession, levelVoices } from '../../../../src/core/files/file-session.ts'
import { createBed } from '../../../../src/core/render/beds/bed.ts'
import { createScoreRenderer } from '../../../../src/core/render/score-renderer.ts'
import type { Hertz, Seconds } from '../../../../src/core/base/units.ts'
import { gainToDecibels } from '../../../../src/core/base/units.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import type { EntryNumbers } from '../../../helpers/formats/gnaural-text.ts'
import { exampleText, gnauralText } from '../../../helpers/formats/gnaural-text.ts'
import {
  bandDensity,
  powerDensity,
  rmsOf,
  THIRD_OCTAVES
} from '../../../helpers/signal/noise-questions.ts'

const RATE = 24_000
/** Twice this is listened to: a phase at its beginning and one at its end tell the frequency. */
const WINDOW: Seconds = 3
const SESSION = { minutes: 720, fadeIn: 0, fadeOut: 0, fade: 'end', level: 0 } as const

/** A sine that the format's own program would make: left is 0, right is 1. */
interface Expected {
  readonly ear: 0 | 1
  readonly frequency: Hertz
  /** Full scale is 1. */
  readonly amplitude: number
}

/** What the format says of a document from `start` on, if nothing moves there and all of it are sines. */
function expectedSines(document: GnauralDocument, start: Seconds): readonly Expected[] | undefined {
  const { volumeLeft, volumeRight, swapped } = document
  const sines: Expected[] = []
  for (const voice of document.voices) {
    if (voice.muted || voice.type === 'sound file') continue
    const entry = steadyEntry(voice, start, start + 2 * WINDOW)
    if (!entry) return undefined
    const { base, beat } = entry
    const left = 0.5 * entry.volumeLeft * volumeLeft
    const right = 0.5 * entry.volumeRight * volumeRight
    if (left === 0 && right === 0) continue
    if (voice.type !== 'binaural' || voice.mono) return undefined
    sines.push({ ear: swapped ? 1 : 0, frequency: base + beat / 2, amplitude: left })
    sines.push({ ear: swapped ? 0 : 1, frequency: base - beat / 2, amplitude: right })
  }
  return sines
}

/** The entry of which a voice does not move in a time. */
function steadyEntry({ entries }: GnauralVoice, from: Seconds, to: Seconds) {
  let at = 0
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1] ?? entries[0]
    const steady =
      next?.base === entry.base &&
      next.beat === entry.beat &&
      next.volumeLeft === entry.volumeLeft &&
      next.volumeRight === entry.volumeRight
    if (steady && at <= from && at + entry.duration >= to) return entry
    at += entry.duration
  }
  return undefined
}

/** Both ears of a file, from a time of it on. */
function listen(document: GnauralDocument, start: Seconds): readonly Float64Array[] {
  const score = layFileSession(convertGnaural(document), SESSION)
  const ears = [0, 1].map(() => new Float64Array(2 * WINDOW * RATE))
  const [left, right] = ears
  if (left && right) createScoreRenderer(score, RATE).render(Math.round(start * RATE), left, right)
  return ears
}

/** A sine of about this frequency: its own, and its amplitude, from two Hann windows one after the other. */
function measured(samples: Float64Array, near: Hertz): { frequency: Hertz; amplitude: number } {
  const length = WINDOW * RATE
  const [first, second] = [0, length].map(from => {
    let [re, im, sum] = [0, 0, 0]
    for (let index = 0; index < length; index++) {
      const weight = 1 - Math.cos((2 * Math.PI * (index + 0.5)) / length)
      const angle = (2 * Math.PI * near * (from + index)) / RATE
      const value = weight * (samples[from + index] ?? 0)
      re += value * Math.cos(angle)
      im -= value * Math.sin(angle)
      sum += weight
    }
    return { phase: Math.atan2(im, re), amplitude: (2 * Math.hypot(re, im)) / sum }
  })
  const turn = ((second?.phase ?? 0) - (first?.phase ?? 0)) / (2 * Math.PI)
  return {
    frequency: near + (turn - Math.round(turn)) / WINDOW,
    amplitude: first?.amplitude ?? 0
  }
}

function apart(sines: readonly Expected[]): boolean {
  return sines.every(one =>
    sines.every(
      other =>
        one === other || one.ear !== other.ear || Math.abs(one.frequency - other.frequency) > 1.5
    )
  )
}

/** Whether each ear hears the format's frequencies within 0.01 Hz, and its levels within 0.1 dB after one gain. */
function expectSines(document: GnauralDocument, start: Seconds, sines: readonly Expected[]): void {
  const { gain } = levelVoices(convertGnaural(document))
  const ears = listen(document, start)
  for (const { ear, frequency, amplitude } of sines) {
    // Two windows tell a frequency only to within a sixth of a hertz: where it is off by more, its amplitude is gone.
    const found = measured(ears[ear] ?? new Float64Array(), frequency)
    expect(Math.abs(found.frequency - frequency)).toBeLessThan(0.01)
    expect(Math.abs(gainToDecibels(found.amplitude / (gain * amplitude)))).toBeLessThan(0.1)
  }
}

function check(text: string, start: Seconds, count: number): void {
  const document = readGnaural(text)
  const sines = expectedSines(document, start)
  expect(sines).toHaveLength(count)
  expectSines(document, start, sines ?? [])
}

const LOW: EntryNumbers = [60, 0.4, 0.3, 4, 200]
const HIGH: EntryNumbers = [60, 0.1, 0.2, 2.5, 333.3]

describe('the sound of a .gnaural file', () => {
  it('has the frequencies and levels that the format means, in each ear', () => {
    check(gnauralText({ voices: [LOW, HIGH].map(entry => ({ type: 0, entries: [entry] })) }), 20, 4)
  })

  it('changes the ears over where the file does, its overall volumes with them', () => {
    const voices = [LOW, HIGH].map(entry => ({ type: 0, entries: [entry] }))
    check(gnauralText({ voices, swap: true, left: 0.9, right: 0.5 }), 20, 4)
  })

  it('is the same in a later pass, where its phases have gone on', () => {
    const document = readGnaural(gnauralText({ voices: [{ type: 0, entries: [LOW] }] }))
    const sines = expectedSines(document, 10)
    expectSines(document, 60 * 300 + 10, sines ?? [])
    expect(sines).toHaveLength(2)
  })

  it('follows jumps to what comes after them', () => {
    // The binaural voice of the example holds 2.5 Hz around 160 Hz only in a line to the end; before, it moves.
    const document = readGnaural(exampleText('settling.gnaural'))
    const tones = { ...document, voices: document.voices.filter(({ type }) => type === 'binaural') }
    expect(expectedSines(tones, 300)).toBeUndefined()
    const jump = gnauralText({
      voices: [
        {
          type: 0,
          entries: [
            [30, 0.4, 0.4, 8, 150],
            [0, 0.4, 0.4, 8, 150],
            [30, 0.1, 0.2, 3, 300],
            [0, 0.1, 0.2, 3, 300]
          ]
        }
      ]
    })
    check(jump, 10, 2)
    check(jump, 40, 2)
  })
})

describe('the noise of a .gnaural file', () => {
  it('is as loud as the format’s, against its tones', () => {
    const noise = gnauralText({ voices: [{ type: 1, entries: [[60, 0.6, 0.3, 0, 0]] }] })
    const document = readGnaural(noise)
    const { gain } = levelVoices(convertGnaural(document))
    const levels = listen(document, 10).map(ear => gainToDecibels(rmsOf(ear) / gain))
    // White noise of twice full scale through a low-pass that leaves a 63rd of its power.
    const full = gainToDecibels(2 / Math.sqrt(189))
    expect(Math.abs((levels[0] ?? 0) - full - gainToDecibels(0.6))).toBeLessThan(0.3)
    expect(Math.abs((levels[1] ?? 0) - full - gainToDecibels(0.3))).toBeLessThan(0.3)
  })

  it('falls as a low-pass of one pole at 223 Hz does, within 1 dB from 62 Hz to 8 kHz', () => {
    const samples = new Float64Array(60 * RATE)
    createBed('dark', 1, RATE).render(0, samples, new Float64Array(samples.length))
    const density = powerDensity(samples, RATE)
    // Narrow bands: the last of them must not reach beyond 8 kHz.
    const departures = THIRD_OCTAVES.map(centre => {
      const there = bandDensity(density, RATE, centre * 0.94, Math.min(centre * 1.06, 8000))
      return there + 10 * Math.log10(1 + (centre / 222.8) ** 2)
    })
    const mean = departures.reduce((sum, each) => sum + each, 0) / departures.length
    for (const each of departures) expect(Math.abs(each - mean)).toBeLessThan(1)
  })
})

describe.runIf(hasCorpus('gnaural'))('real .gnaural files', { timeout: 120_000 }, () => {
  it('sound at the frequencies and levels that the format means, wherever they stand still', () => {
    let heard = 0
    for (const { text } of corpusFiles('gnaural')) {
      const whole = readGnaural(text)
      // Noise and drops would be heard as faults of the tones.
      const voices = whole.voices.filter(
        ({ type, muted, mono }) => type === 'binaural' && !muted && !mono
      )
      if (voices.length === 0) continue
      const document = { ...whole, voices }
      // Forty places of each, in the first four hours.
      const span = Math.min(convertGnaural(document).repeat ?? 0, 14_400)
      const places = Array.from({ length: 40 }, (_, index) => (span * index) / 40)
      const still = places.find(place => {
        const sines = expectedSines(document, place)
        return sines && sines.length > 0 && apart(sines)
      })
      if (still === undefined) continue
      heard++
      expectSines(document, still, expectedSines(document, still) ?? [])
    }
    expect(heard).toBeGreaterThan(12)
  })
})
