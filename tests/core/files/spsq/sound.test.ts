import { describe, expect, it } from 'vitest'
import { importSpsq } from '../../../../src/core/files/spsq/convert.ts'
import { soundOf, toneIn } from '../../../helpers/formats/imported-sound.ts'
import { spsqText } from '../../../helpers/formats/spsq-text.ts'
import { amplitudeAt } from '../../../helpers/signal/heard.ts'
import { rmsOf } from '../../../helpers/signal/noise-questions.ts'

const at =
  (frequency: number): ((t: number) => number) =>
  t =>
    frequency * t

describe('the sound of a .spsq file', () => {
  it('has a binaural tone’s frequencies and level in each ear, the higher one left', () => {
    const file = importSpsq(spsqText(['tone 200 binaural 10 amplitude 20']))
    expect(toneIn(file, 'left', 10, at(205))).toBeCloseTo(0.2, 3)
    expect(toneIn(file, 'right', 10, at(195))).toBeCloseTo(0.2, 3)
    const [left, right] = soundOf(file, 10)
    expect(amplitudeAt(left, 195)).toBeLessThan(1e-4)
    expect(amplitudeAt(right, 205)).toBeLessThan(1e-4)
  })

  it('halves the two sides of a monaural tone, in both ears', () => {
    const file = importSpsq(spsqText(['tone 200 monaural 10 amplitude 20']))
    for (const ear of soundOf(file, 10))
      for (const side of [195, 205]) expect(amplitudeAt(ear, side)).toBeCloseTo(0.1, 3)
  })

  it('plays as loud as the file’s volume says', () => {
    const file = importSpsq(`@volume 50\n${spsqText(['tone 200 amplitude 20'])}`)
    expect(toneIn(file, 'left', 10, at(200))).toBeCloseTo(0.1, 4)
  })

  it('goes from one line to the next in a straight line', () => {
    const file = importSpsq(
      'a\n  tone 200 amplitude 20\nb\n  tone 260 amplitude 10\n00:00:00 a\n00:01:00 b\n00:02:00 b'
    )
    const cycles = (t: number): number => 200 * t + t ** 2 / 2
    for (const second of [5, 30, 50])
      expect(toneIn(file, 'left', second, cycles, t => 0.2 - (0.1 * t) / 60)).toBeCloseTo(1, 3)
    expect(amplitudeAt(soundOf(file, 90)[0], 260)).toBeCloseTo(0.1, 4)
  })

  it.each([
    ['steady', 0.5],
    ['ease-in', Math.expm1(3) / Math.expm1(6)],
    ['ease-out', 1 - Math.log(2 / (1 + Math.exp(-6))) / 6],
    ['smooth', 0.5]
  ])('is %s on its way', (transition, way) => {
    const file = importSpsq(
      `a\n  tone 200 amplitude 0\nb\n  tone 200 amplitude 50\n00:00:00 a ${transition}\n01:00:00 b\n02:00:00 b`
    )
    expect(toneIn(file, 'left', 1799.5, at(200))).toBeCloseTo(0.5 * way, 3)
    expect(toneIn(file, 'left', 5400, at(200))).toBeCloseTo(0.5, 4)
  })

  it('goes there and back as often as the steps say, and stays', () => {
    const file = importSpsq(
      'a\n  tone 200 amplitude 0\nb\n  tone 200 amplitude 50\n00:00:00 a steady 1\n00:50:00 b\n01:00:00 b'
    )
    const amplitudes = [500, 999.5, 1500, 2500].map(second =>
      toneIn(file, 'left', second - 0.5, at(200))
    )
    for (const [index, expected] of [0.25, 0.5, 0.25, 0.25].entries())
      expect(amplitudes[index]).toBeCloseTo(expected, 3)
    expect(toneIn(file, 'left', 3200, at(200))).toBeCloseTo(0.5, 4)
  })

  it('rises out of silence and sinks into it over the whole time', () => {
    const times = '00:00:00 silence\n00:00:20 a\n00:01:00 a\n00:01:40 silence'
    const file = importSpsq(spsqText(['tone 200 amplitude 20'], times))
    expect(toneIn(file, 'left', 9.5, at(200))).toBeCloseTo(0.1, 3)
    expect(toneIn(file, 'left', 30, at(200))).toBeCloseTo(0.2, 4)
    expect(toneIn(file, 'left', 79.5, at(200))).toBeCloseTo(0.1, 3)
  })

  it('fades what cannot go on out and in, over half a minute each', () => {
    const file = importSpsq(
      'a\n  tone 200 amplitude 20\nb\n  tone 300 monaural 4 amplitude 20\n00:00:00 a\n00:02:00 b\n00:04:00 b'
    )
    expect(toneIn(file, 'left', 89, at(200))).toBeCloseTo(0.2, 4)
    expect(toneIn(file, 'left', 104.5, at(200))).toBeCloseTo(0.1, 3)
    expect(amplitudeAt(soundOf(file, 104.5)[0], 298)).toBeLessThan(1e-3)
    expect(amplitudeAt(soundOf(file, 134.5)[0], 298)).toBeCloseTo(0.05, 2)
    expect(amplitudeAt(soundOf(file, 160)[0], 302)).toBeCloseTo(0.1, 3)
    expect(amplitudeAt(soundOf(file, 160)[0], 200)).toBeLessThan(1e-3)
  })

  it('lets one waveform become another', () => {
    const file = importSpsq(
      'a\n  tone 200 amplitude 20\nb\n  waveform square tone 200 amplitude 20\n00:00:00 a\n00:10:00 b\n00:11:00 b'
    )
    const thirds = [5, 300, 630].map(second => amplitudeAt(soundOf(file, second)[0], 600))
    const full = (0.2 * 4) / Math.PI / 3
    expect(thirds[0]).toBeLessThan(full / 50)
    expect(thirds[1]).toBeCloseTo(full / 2, 2)
    expect(thirds[2]).toBeCloseTo(full, 3)
  })

  it('moves a noise between the ears, and halves it in the middle', () => {
    const plain = soundOf(importSpsq(spsqText(['noise white amplitude 40'])), 10, 4)
    const moved = importSpsq(spsqText(['noise white effect pan 0.025 intensity 100 amplitude 40']))
    const share = (second: number): readonly number[] =>
      soundOf(moved, second).map((ear, index) => rmsOf(ear) / rmsOf(plain[index] ?? ear))
    const [middle, quarter] = [share(19.5), share(9.5)]
    for (const each of middle) expect(each).toBeCloseTo(0.5, 1)
    expect(quarter[0]).toBeLessThan(0.02)
    expect(quarter[1]).toBeCloseTo(1, 1)
  })

  it('gives swells their energy', () => {
    for (const intensity of [50, 100]) {
      const file = importSpsq(
        spsqText([`tone 300 effect modulation 2 intensity ${intensity} amplitude 20`])
      )
      // What of a sine is over 0.3 of its height, in a smooth step, 0.7 deep at most.
      const depth = 0.007 * intensity
      let energy = 0
      for (let index = 0; index < 1e5; index++) {
        const sine = Math.max(0, (Math.sin((2 * Math.PI * index) / 1e5) - 0.3) / 0.7)
        energy += (1 - depth + depth * sine ** 2 * (3 - 2 * sine)) ** 2 / 1e5
      }
      const wanted = 0.2 * Math.SQRT1_2 * Math.sqrt(energy)
      for (const ear of soundOf(file, 10)) expect(rmsOf(ear) / wanted).toBeCloseTo(1, 2)
    }
  })
})
