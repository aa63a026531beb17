import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../src/core/score/curve.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { prepareRepeatingCurve } from '../../../src/core/score/repeating-curve.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import type { BellVoice, ToneVoice, Wave } from '../../../src/core/score/score.ts'
import { SBAGEN_DECAY } from '../../../src/core/score/file-limits.ts'
import { waveRms } from '../../../src/core/score/wave.ts'
import { fileScore, fileScores, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'
import { amplitudeAt, decibels, heard, RATE, rendered, same } from '../../helpers/signal/heard.ts'
import { leastSquares } from '../../helpers/signal/least-squares.ts'
import { rmsOf } from '../../helpers/signal/noise-questions.ts'

describe('an imported score', () => {
  it('has the same bits however the request is cut', () => {
    fc.assert(
      fc.property(
        fileScores(3),
        fc.nat(70_000),
        fc.integer({ min: 1, max: 700 }),
        (score, at, cut) => {
          const whole = rendered(score, at, 2000)
          const renderer = createScoreRenderer(score, RATE)
          // Out of order, and in two pieces.
          const after = [new Float64Array(2000 - cut), new Float64Array(2000 - cut)] as const
          const before = [new Float64Array(cut), new Float64Array(cut)] as const
          renderer.render(at + cut, ...after)
          renderer.render(at, ...before)
          for (const ear of [0, 1] as const) {
            expect(same(before[ear], whole[ear].subarray(0, cut))).toBe(true)
            expect(same(after[ear], whole[ear].subarray(cut))).toBe(true)
          }
        }
      ),
      { seed: 31, numRuns: 25 }
    )
  })

  it('begins anew after its repeat, its phases going on', () => {
    const carrier: Curve = [
      { at: 0, value: 200, shape: 'linear' },
      { at: 1.7, value: 230, shape: 'linear' },
      { at: 2.5, value: 200, shape: 'step' }
    ]
    const repeat = 2.5
    const [left] = rendered(
      fileScore([{ ...PLAIN_TONE, carrier }], { duration: 43_200, repeat }),
      43_000 * RATE,
      RATE
    )
    const { integral } = prepareRepeatingCurve(carrier, repeat)
    // The cycles of a round are known by hand, so those of all rounds in 12 hours are as well.
    expect(integral(repeat)).toBeCloseTo(537.5, 9)
    const once = prepareCurve(carrier)
    for (let frame = 0; frame < RATE; frame += 97) {
      const local = frame / RATE
      const cycles = (43_000 / repeat) * 537.5 + once.integral(local)
      const expected = 0.1 * Math.SQRT2 * Math.sin(2 * Math.PI * (cycles % 1))
      expect(left[frame]).toBeCloseTo(expected, 6)
    }
  })

  it('holds every tone’s frequency to 1e-5 Hz and its level to 0.1 dB, in each ear', () => {
    const voice: ToneVoice = {
      ...PLAIN_TONE,
      mode: 'binaural',
      carrier: constant(9000),
      beat: constant(-1000),
      volume: { left: constant(0.5), right: constant(0.25) }
    }
    const score = fileScore([voice], { duration: 43_200, repeat: 7.3 })
    for (const at of [10, 43_000]) {
      const ears = rendered(score, at * RATE, 4 * RATE)
      for (const [ear, frequency, volume] of [
        [0, 9500, 0.5],
        [1, 8500, 0.25]
      ] as const) {
        const equations = leastSquares(2)
        ears[ear].forEach((sample, index) => {
          const turn = 2 * Math.PI * ((frequency * index) / RATE)
          equations.add([Math.sin(turn), Math.cos(turn)], sample)
        })
        const found = equations.solve()
        const level = decibels(Math.hypot(found[0]!, found[1]!), 0.1 * Math.SQRT2 * volume)
        expect(Math.abs(level)).toBeLessThan(0.001)
        expect(decibels(equations.rms(), rmsOf(ears[ear]))).toBeLessThan(-100)
        // Whole cycles have gone by: the phase is that of the start.
        expect(Math.abs(found[1]! / found[0]!)).toBeLessThan(1e-4)
      }
    }
  })

  it('lets nothing be heard of a voice whose volume is 0, and makes a jump take 20 ms', () => {
    const left: Curve = [
      { at: 0, value: 0, shape: 'step' },
      { at: 10, value: 1, shape: 'step' }
    ]
    const voice = { ...PLAIN_TONE, carrier: constant(1000), volume: { left, right: constant(1) } }
    const [ear] = heard(voice, 9, 2)
    expect(rmsOf(ear.subarray(0, 0.98 * RATE))).toBe(0)
    expect(decibels(rmsOf(ear.subarray(1.012 * RATE)), 0.1)).toBeCloseTo(0, 2)
    // Halfway at the jump itself.
    const turn = ear.subarray(0.998 * RATE, 1.002 * RATE)
    expect(decibels(rmsOf(turn), 0.05)).toBeCloseTo(0, 0)
    const steps = ear.subarray(1).map((sample, index) => Math.abs(sample - ear[index]!))
    expect(Math.max(...steps)).toBeLessThan(2 * Math.PI * (1000 / RATE) * 0.15)
  })
})

describe('a wave', () => {
  const own: Wave = [0, 0.9, 0.2, -0.3, -1, 0.4]
  for (const wave of ['square', 'triangle', 'sawtooth', own] as const)
    for (const frequency of [200, 1700, 9000])
      it(`of ${typeof wave === 'string' ? wave : 'samples'} at ${frequency} Hz has no aliases above −60 dB`, () => {
        const voice = { ...PLAIN_TONE, carrier: constant(frequency), wave }
        const [ear] = heard(voice, 3, 1)
        const all = rmsOf(ear) ** 2
        let harmonics = 0
        for (let number = 1; number * frequency <= 10_000; number++)
          harmonics += amplitudeAt(ear, number * frequency) ** 2 / 2
        const aliases = 10 * Math.log10(Math.max(all - harmonics, 1e-20) / all)
        console.log(`${String(wave)}, ${frequency} Hz: all but harmonics ${aliases.toFixed(1)} dB`)
        expect(aliases).toBeLessThan(-60)
      })

  it('is as loud as its voice says, and its harmonics are those of its name', () => {
    for (const [wave, second, third] of [
      ['square', 0, 1 / 3],
      ['triangle', 0, 1 / 9],
      ['sawtooth', 1 / 2, 1 / 3]
    ] as const) {
      const [ear] = heard({ ...PLAIN_TONE, carrier: constant(100), wave }, 3, 1)
      const first = amplitudeAt(ear, 100)
      expect(amplitudeAt(ear, 200) / first).toBeCloseTo(second, 4)
      expect(amplitudeAt(ear, 300) / first).toBeCloseTo(third, 4)
      expect(Math.abs(decibels(rmsOf(ear), 0.1))).toBeLessThan(0.1)
    }
    expect(waveRms([0, 1, 0, -1])).toBeCloseTo(Math.SQRT1_2, 12)
    const [sine] = heard({ ...PLAIN_TONE, wave: [0, 1, 0, -1] }, 3, 1)
    const [plain] = heard(PLAIN_TONE, 3, 1)
    sine.forEach((sample, index) => expect(Math.abs(sample - plain[index]!)).toBeLessThan(1e-5))
  })
})

describe('alternating ears', () => {
  it('take turns: each is at its top when the other rests', () => {
    const voice: ToneVoice = { ...PLAIN_TONE, mode: 'alternating', beat: constant(2), duty: 0.4 }
    const ears = heard(voice, 4, 2)
    const level = (ear: 0 | 1, at: number): number =>
      rmsOf(ears[ear].subarray((at - 0.02) * RATE, (at + 0.02) * RATE))
    for (const half of [0.25, 0.75]) {
      expect(decibels(level(0, half), level(1, half))).toBeGreaterThan(40)
      expect(decibels(level(1, half + 0.25), level(0, half + 0.25))).toBeGreaterThan(40)
    }
    for (const ear of ears) expect(Math.abs(decibels(rmsOf(ear), 0.1))).toBeLessThan(0.01)
  })
})

describe('a bell', () => {
  const voice: BellVoice = {
    kind: 'bell',
    strikes: [
      { at: 1, frequency: 880, strength: 1 },
      { at: 4, frequency: 660, strength: 0.5 }
    ],
    rms: 0.1,
    decay: SBAGEN_DECAY
  }

  it('is silent before its stroke, then loses a twelfth every 50 ms', () => {
    const [left, right] = heard(voice, 0, 4)
    expect(same(left, right)).toBe(true)
    expect(rmsOf(left.subarray(0, RATE))).toBe(0)
    const at = (time: number): number =>
      amplitudeAt(left.subarray(time * RATE, (time + 0.05) * RATE), 880)
    for (const time of [1.05, 1.5, 2, 3])
      expect(Math.abs(decibels(at(time + 0.05), at(time)) - decibels(11, 12))).toBeLessThan(0.01)
    const middle = 0.075
    const expected = 0.1 * Math.SQRT2 * Math.exp(-middle / SBAGEN_DECAY)
    expect(Math.abs(decibels(at(1.05), expected))).toBeLessThan(0.1)
  })

  it('ends one stroke by the next, and rings on where it repeats', () => {
    const [left] = heard({ ...voice, decay: 10 }, 3, 6, { repeat: 5 })
    expect(amplitudeAt(left.subarray(1.05 * RATE, 1.55 * RATE), 880)).toBeLessThan(1e-4)
    const level = (from: number, frequency: number): number =>
      amplitudeAt(left.subarray(from * RATE, (from + 0.1) * RATE), frequency)
    // 5.5 s: struck at 4 s at half strength. 6.5 s: struck anew at 6 s.
    expect(Math.abs(decibels(level(2.5, 660), 0.05 * Math.SQRT2 * Math.exp(-0.155)))).toBeLessThan(
      0.1
    )
    expect(Math.abs(decibels(level(3.5, 880), 0.1 * Math.SQRT2 * Math.exp(-0.055)))).toBeLessThan(
      0.1
    )
  })
})
