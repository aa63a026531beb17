import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type { SpinVoice, Voice } from '../../../src/core/score/score.ts'
import { voiceLevel } from '../../../src/core/score/voice-level.ts'
import { fileScore } from '../../helpers/scores/file-scores.ts'
import { decibels, heard, RATE, rendered, same } from '../../helpers/signal/heard.ts'
import { correlation, rmsOf } from '../../helpers/signal/noise-questions.ts'

describe('a spin', () => {
  const voice: SpinVoice = {
    kind: 'spin',
    bed: 'pink',
    rms: 0.1,
    seed: 5,
    width: constant(400),
    rate: constant(0.25)
  }
  /** By how much earlier the left ear hears it around a time: µs. */
  function lead(at: number, spin: SpinVoice = voice): number {
    const rate = 96_000
    const [left, right] = rendered(fileScore([spin]), (at - 0.02) * rate, 0.04 * rate, rate)
    const lags = Array.from({ length: 241 }, (_, index) => index - 120)
    const likeness = lags.map(lag =>
      correlation(left.subarray(200, 3600), right.subarray(200 + lag, 3600 + lag))
    )
    return (lags[likeness.indexOf(Math.max(...likeness))]! / rate) * 1e6
  }

  it('goes round between the ears, so far as its width says', () => {
    for (const [at, width] of [
      [4, 0],
      [5, 800],
      [6, 0],
      [7, -800],
      [9, 800]
    ] as const)
      expect(Math.abs(lead(at) - width)).toBeLessThan(25)
    expect(Math.abs(lead(5, { ...voice, rate: constant(-0.25) }) + 800)).toBeLessThan(25)
  })

  it('is as loud as its voice says in both ears, and one sound', () => {
    const [left, right] = heard({ ...voice, width: constant(0) }, 2, 20)
    expect(Math.abs(decibels(rmsOf(left), 0.1))).toBeLessThan(0.2)
    expect(correlation(left, right)).toBeGreaterThan(0.9999)
    const [moving] = heard(voice, 2, 20)
    expect(Math.abs(decibels(rmsOf(moving), rmsOf(left)))).toBeLessThan(0.1)
  })
})

describe('noise of a file', () => {
  it('is one in both ears where it is mono, and pulses as it says', () => {
    const bed = { kind: 'bed', bed: 'pink', rms: 0.1, seed: 3 } as const
    const [left, right] = heard({ ...bed, mono: true }, 1, 10)
    expect(same(left, right)).toBe(true)
    expect(Math.abs(decibels(rmsOf(left), 0.1))).toBeLessThan(0.3)
    const pulse = { rate: constant(1), duty: 0.5, depth: 0.9 }
    const [pulsing] = heard({ ...bed, mono: true, pulse }, 1, 10)
    const factor = (at: number): number => pulsing[at * RATE]! / left[at * RATE]!
    for (let second = 0; second < 9; second++) {
      expect(factor(second)).toBeCloseTo(0.1, 6)
      expect(factor(second + 0.5)).toBeCloseTo(1, 6)
      expect(factor(second + 0.25)).toBeCloseTo(0.55, 6)
    }
  })

  for (const drops of ['water', 'rain'] as const)
    it(`is as loud as its level foretells, be the drops few or many: ${drops}`, () => {
      for (const count of [50, 280, 2000, 30_000]) {
        const voice: Voice = { kind: 'drops', drops, rms: 0.5, seed: 9, perSecond: constant(count) }
        const ears = heard(voice, 1, 30)
        const foretold = Math.sqrt(voiceLevel(voice, 60, 1).left[0]!)
        for (const ear of ears) {
          const off = decibels(rmsOf(ear), foretold)
          console.log(`${drops}, ${count} a second: ${off.toFixed(2)} dB off`)
          expect(Math.abs(off)).toBeLessThan(1)
        }
      }
    })

  it('lets no drop fall where there is none', () => {
    const perSecond: Curve = [
      { at: 0, value: 0, shape: 'step' },
      { at: 3, value: 100, shape: 'step' }
    ]
    const voice: Voice = { kind: 'drops', drops: 'water', rms: 0.5, seed: 9, perSecond, mono: true }
    const [left, right] = heard(voice, 0, 5)
    expect(same(left, right)).toBe(true)
    expect(rmsOf(left.subarray(0, 3 * RATE))).toBe(0)
    expect(rmsOf(left.subarray(3 * RATE))).toBeGreaterThan(0.001)
  })
})
