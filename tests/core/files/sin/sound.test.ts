import { describe, expect, it } from 'vitest'
import { importSin } from '../../../../src/core/files/sin/convert.ts'
import { soundOf } from '../../../helpers/formats/imported-sound.ts'
import { sinText } from '../../../helpers/formats/sin-text.ts'
import { amplitudeAt } from '../../../helpers/signal/heard.ts'
import { rmsOf } from '../../../helpers/signal/noise-questions.ts'

/** Mean square of the program's pulse: a bell curve over a stretched period, from a tenth of its height up. */
function pulseEnergy(): number {
  let energy = 0
  for (let index = 0; index < 1e5; index++) {
    const bell = Math.exp(-(((index / 1e5) ** 0.7 - 0.5) ** 2) / (2 * 0.15 ** 2))
    energy += (0.1 + 0.9 * bell) ** 2 / 1e5
  }
  return energy
}

function loudness(text: string, second: number): number {
  const [left, right] = soundOf(importSin(text), second)
  expect(rmsOf(right)).toBeCloseTo(rmsOf(left), 6)
  return rmsOf(left)
}

const FULL = 0.5 * Math.SQRT1_2 * Math.sqrt(pulseEnergy())

describe('the sound of a .sin file', () => {
  it('has the energy of its pulses, at half of full scale', () => {
    for (const rate of [2, 4, 10])
      expect(loudness(sinText({ tracks: [{ rate: [[0, rate]] }] }), 10) / FULL).toBeCloseTo(1, 2)
  })

  it('has its tone and its pulses at their frequencies', () => {
    const text = sinText({ tracks: [{ carrier: [[0, 300]], rate: [[0, 5]] }] })
    const [left] = soundOf(importSin(text), 10)
    const [tone, side, between] = [300, 305, 302].map(each => amplitudeAt(left, each))
    expect(tone).toBeGreaterThan(0.15)
    expect(side).toBeGreaterThan(0.08)
    expect(between).toBeLessThan(1e-3)
  })

  it('counts a track’s volume twice, and shares the room among all of them', () => {
    const one = (trackVolume: number): string => sinText({ tracks: [{ trackVolume }] })
    expect(loudness(one(0.5), 10) / FULL).toBeCloseTo(0.25, 2)
    const pair = sinText({
      tracks: [{ trackVolume: 1 }, { trackVolume: 0.5, carrier: [[0, 400]] }]
    })
    const expected = Math.hypot(1, 0.25) / 1.5
    expect(loudness(pair, 10) / FULL).toBeCloseTo(expected, 2)
  })

  it('follows its envelopes in straight lines, and jumps where two points meet', () => {
    const text = sinText({
      tracks: [
        {
          volume: [
            [0, 0],
            [20, 1],
            [40, 1],
            [40, 0.25],
            [60, 0.25]
          ]
        }
      ]
    })
    expect(loudness(text, 9.5) / FULL).toBeCloseTo(0.5, 1)
    expect(loudness(text, 30) / FULL).toBeCloseTo(1, 2)
    expect(loudness(text, 45) / FULL).toBeCloseTo(0.25, 2)
  })

  it('goes on from its middle for as long as a session can be', () => {
    const text = sinText({
      loop: 30,
      tracks: [
        {
          carrier: [
            [0, 200],
            [29, 200],
            [30, 300],
            [44, 300],
            [45, 400],
            [60, 400]
          ]
        }
      ]
    })
    const file = importSin(text)
    expect(file.length).toBe(Number.POSITIVE_INFINITY)
    expect(file.repeat).toBeUndefined()
    const tone = (second: number): number =>
      [200, 300, 400].toSorted(
        (one, other) =>
          amplitudeAt(soundOf(file, second)[0], other) - amplitudeAt(soundOf(file, second)[0], one)
      )[0] ?? 0
    expect([5, 35, 50, 65, 80, 43_085, 43_100].map(tone)).toEqual([
      200, 300, 400, 300, 400, 300, 400
    ])
  })

  it('goes on from any place, to the last digit of its time', () => {
    for (const loop of [0.011, 0.1, 1 / 3, 7.7, 50.3]) {
      const moving = [
        [0, 200],
        [59.9, 300]
      ] as const
      const file = importSin(sinText({ loop, tracks: [{ carrier: moving }] }))
      expect(() => soundOf(file, 40_000)).not.toThrow()
    }
  })

  it('repeats whole where it goes on from its start', () => {
    expect(importSin(sinText({ loop: 0 })).repeat).toBe(60)
    expect(importSin(sinText({ loop: 0 })).length).toBe(Number.POSITIVE_INFINITY)
    expect(importSin(sinText())).toMatchObject({ repeat: 60, length: 60 })
  })

  it('has noise that is the same in both ears, at its own level', () => {
    const text = sinText({ noise: [[0, 0.5]], tracks: [{ trackVolume: 0.1 }] })
    const [left, right] = soundOf(importSin(text), 10, 4)
    expect(left.every((each, index) => Math.abs(each - (right[index] ?? 0)) < 1e-6)).toBe(true)
    // From 63 Hz to 8 kHz pink noise has 0.89 of what it has in all.
    expect(rmsOf(left)).toBeCloseTo((0.5 * 0.0808) / 0.8926, 2)
  })
})
