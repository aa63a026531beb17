import { describe, expect, it } from 'vitest'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { tiltShelves } from '../../../src/core/render/beds/tilted.ts'
import { breathHeight } from '../../../src/core/score/bed/breath.ts'
import { tiltedCrest } from '../../../src/core/score/bed/tilt.ts'
import { type Curve, prepareCurve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type { BedVoice, Score } from '../../../src/core/score/score.ts'
import { fileScore, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'
import { bandDensity, peakOf, powerDensity, rmsOf } from '../../helpers/signal/noise-questions.ts'

const RATE = 24_000
const RATES = [24_000, 44_100, 48_000] as const
const BED: BedVoice = { kind: 'bed', bed: 'pink', rms: 0.1, seed: 9 }
const SLOWING: Curve = [
  { at: 0, value: 0.25, shape: 'cosine' },
  { at: 40, value: 0.08, shape: 'step' }
]
const BREATH = { rate: SLOWING, depth: constant(9), inhale: 0.4 }

function rendered(score: Score, from: number, seconds: number, rate: number = RATE) {
  const ears = [new Float64Array(seconds * rate), new Float64Array(seconds * rate)] as const
  createScoreRenderer(score, rate).render(from * rate, ...ears)
  return ears
}

function bedScore(more: Partial<BedVoice>, whole: Partial<Score> = {}): Score {
  return fileScore([{ ...BED, ...more }], { duration: 3600, ...whole })
}

describe('a breathing bed', () => {
  it.each(RATES)('is the bed times its breath, at any moment, to 0.001 dB: %i Hz', rate => {
    const cycles = prepareCurve(SLOWING)
    for (const from of [0, 31, 3000]) {
      const [still] = rendered(bedScore({}), from, 8, rate)
      const [breathing] = rendered(bedScore({ breath: BREATH }), from, 8, rate)
      for (let frame = 0; frame < still.length; frame += 101) {
        const phase = cycles.integral(from + frame / rate)
        const wanted = -9 * (1 - breathHeight(phase, 0.4))
        const found = 20 * Math.log10(breathing[frame]! / still[frame]!)
        expect(Math.abs(found - wanted)).toBeLessThan(1e-3)
      }
    }
  })

  it('breathes over its own pulses, and lets go where its depth does', () => {
    const pulse = { rate: constant(2), duty: 0.5, depth: 0.8 }
    const depth: Curve = [
      { at: 0, value: 12, shape: 'linear' },
      { at: 10, value: 0, shape: 'step' }
    ]
    const [pulsing] = rendered(bedScore({ pulse }), 0, 20)
    const [both] = rendered(bedScore({ pulse, breath: { ...BREATH, depth } }), 0, 20)
    expect(both[0]! / pulsing[0]!).toBeCloseTo(10 ** (-12 / 20), 6)
    expect(both.subarray(11 * RATE)).toEqual(pulsing.subarray(11 * RATE))
  })

  it('never steps: its gain moves on from every frame to the next', () => {
    const [still] = rendered(bedScore({}), 0, 20)
    const [breathing] = rendered(bedScore({ breath: { ...BREATH, inhale: 0.2 } }), 0, 20)
    const gains = still.map((sample, frame) => breathing[frame]! / sample)
    let fastest = 0
    for (let frame = 1; frame < gains.length; frame++)
      fastest = Math.max(fastest, Math.abs(20 * Math.log10(gains[frame]! / gains[frame - 1]!)))
    // Half of a raised cosine of 9 dB within 0.8 s.
    expect(fastest).toBeLessThan((1.01 * 9 * Math.PI) / 2 / 0.8 / RATE)
  })
})

describe('a tilted bed', () => {
  it('is turned by an even slope from 60 Hz to 8 kHz, within 0.5 dB, at every rate', () => {
    for (const rate of [22_050, ...RATES])
      for (const tilt of [-6, -3.3, -1, 0.5, 2.2, 6]) {
        const { sections, gain } = tiltShelves(tilt, rate)
        for (let frequency = 60; frequency <= 8000; frequency *= 1.05) {
          const wanted = tilt * Math.log2(frequency / 1000)
          expect(Math.abs(responseAt(sections, gain, frequency, rate) - wanted)).toBeLessThan(0.5)
        }
        // It ends below: no rumble grows under what a phone can play.
        const below = responseAt(sections, gain, 5, rate) - responseAt(sections, gain, 60, rate)
        expect(Math.abs(below)).toBeLessThan(Math.abs(tilt) * 1.1)
      }
  })

  it.each(RATES)('has that slope in its sound, at the RMS that it says: %i Hz', rate => {
    const spectrum = (tilt: number) => {
      const [left] = rendered(bedScore(tilt === 0 ? {} : { tilt }), 0, 40, rate)
      expect(Math.abs(20 * Math.log10(rmsOf(left) / BED.rms))).toBeLessThan(0.3)
      return powerDensity(left, rate, 16_384)
    }
    const [even, dark, bright] = [0, -4, 4].map(spectrum)
    const around = (centre: number, density: Float64Array): number =>
      bandDensity(density, rate, centre * 0.9, centre * 1.1)
    for (const [tilted, tilt] of [
      [dark!, -4],
      [bright!, 4]
    ] as const) {
      const turned = (centre: number) => around(centre, tilted) - around(centre, even!)
      for (const centre of [80, 250, 500, 2000, 4000, 7000])
        expect(
          Math.abs(turned(centre) - turned(1000) - tilt * Math.log2(centre / 1000))
        ).toBeLessThan(0.5)
    }
  })

  it('never passes the crest that it is said to keep', () => {
    for (const bed of ['white', 'fan', 'surf', 'fire'] as const)
      for (const tilt of [-6, 6]) {
        const ears = rendered(bedScore({ bed, tilt }), 60, 20)
        const crest = 20 * Math.log10(Math.max(...ears.map(peakOf)) / BED.rms)
        expect(crest).toBeLessThan(tiltedCrest(bed))
      }
  })
})

describe('balance', () => {
  it('softens one ear by as much as it says, and leaves the other to the bit', () => {
    const voices = [PLAIN_TONE, { ...BED, tilt: 2, breath: BREATH }]
    const score = fileScore(voices)
    const [left, right] = rendered(score, 3, 2)
    for (const [balance, softened] of [
      [-6, 1],
      [12, 0]
    ] as const) {
      const ears = rendered({ ...score, balance }, 3, 2)
      expect(ears[1 - softened]).toEqual([left, right][1 - softened])
      const gain = 10 ** (-Math.abs(balance) / 20)
      expect(ears[softened]).toEqual([left, right][softened]!.map(each => each * gain))
    }
  })
})

describe('all of them', () => {
  it('have the same bits from anywhere, in any pieces', () => {
    const score = fileScore(
      [
        { ...BED, tilt: -3, breath: BREATH },
        { ...BED, bed: 'rain', tilt: 4, breath: BREATH, mono: true }
      ],
      { balance: 3, repeat: 17.3 }
    )
    const [left, right] = rendered(score, 20, 8)
    const renderer = createScoreRenderer(score, RATE)
    for (const [from, count] of [
      [150_001, 777],
      [3, 5000],
      [100_000, 1],
      [0, 3000]
    ] as const) {
      const ears = [new Float64Array(count), new Float64Array(count)] as const
      renderer.render(20 * RATE + from, ...ears)
      expect(ears[0]).toEqual(left.slice(from, from + count))
      expect(ears[1]).toEqual(right.slice(from, from + count))
    }
  })
})

function responseAt(
  sections: ReturnType<typeof tiltShelves>['sections'],
  gain: number,
  frequency: number,
  rate: number
): number {
  const omega = (2 * Math.PI * frequency) / rate
  const square = (one: number, two: number): number =>
    (1 + one * Math.cos(omega) + two * Math.cos(2 * omega)) ** 2 +
    (one * Math.sin(omega) + two * Math.sin(2 * omega)) ** 2
  return sections.reduce(
    (sum, { b1, b2, a1, a2 }) => sum + 10 * Math.log10(square(b1, b2) / square(a1, a2)),
    20 * Math.log10(gain)
  )
}
