import { TONE_MODES } from '../../src/core/score/kinds.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import type { Recipe } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { rmsOf } from '../helpers/signal/noise-questions.ts'
import { renderScore } from '../helpers/scores/render-score.ts'
import { expectedTone, fitTone, nullTest } from '../helpers/signal/tone-fit.ts'
import { measureTone } from '../helpers/signal/tone-frequency.ts'

const RATE = 48_000
const TONE: Recipe = {
  ...DEFAULT_RECIPE,
  bed: 'none',
  level: 0,
  from: 2.5,
  to: 2.5,
  ramp: 0,
  carrier: 200,
  fadeIn: 0,
  fadeOut: 0,
  minutes: 1
}
const EARS = ['left', 'right'] as const

describe('a binaural tone', () => {
  it('puts the ears half a beat under and over the carrier, the beat exact to 0.001 Hz', async () => {
    const { left, right } = await renderScore(compileRecipe(TONE), { length: 60 })
    const ears = [left, right].map(ear => measureTone(ear.subarray(RATE, 59 * RATE), RATE))
    const [low, high] = ears.map(ear => ear.frequency)
    console.log(`200 Hz / 2.5 Hz: left ${low}, right ${high}, beat error ${high! - low! - 2.5} Hz`)
    expect(Math.abs(low! - 198.75)).toBeLessThan(3e-5)
    expect(Math.abs(high! - 201.25)).toBeLessThan(3e-5)
    expect(Math.abs(high! - low! - 2.5)).toBeLessThan(3e-5)
  })

  it('keeps its phase through a ramp from 8 to 3 Hz', async () => {
    const score = compileRecipe({ ...TONE, carrier: 250, from: 8, to: 3, ramp: 20, minutes: 0.5 })
    const rendering = await renderScore(score, { length: 26 })
    for (const ear of EARS) {
      const partials = expectedTone(score, ear)
      const found = nullTest(rendering[ear], RATE, partials, { from: 1, to: 26 })
      console.log(
        `ramp, ${ear}: frequency error ${found.frequency.toExponential(1)} Hz, residual ${found.residual.toFixed(0)} dB`
      )
      expect(found.frequency).toBeLessThan(2e-4)
      expect(found.residual).toBeLessThan(-60)
    }
  })

  it('goes on at the phase it had come to when it is entered in the middle', async () => {
    const score = compileRecipe({ ...TONE, from: 8, to: 1.3, ramp: 1500, minutes: 60 })
    for (const position of [0, 12.345, 1234.5, 3000.25]) {
      // Not at the beginning of a block of samples, as it will be when somebody taps.
      const start = 0.471125
      const rendering = await renderScore(score, { length: 3, position, start })
      for (const ear of EARS) {
        const fit = fitTone(rendering[ear], RATE, expectedTone(score, ear), {
          first: RATE,
          count: RATE,
          position: position - start
        })
        expect(Math.abs(fit.ahead[0]!)).toBeLessThan(1e-4)
        expect(fit.residual).toBeLessThan(-60)
      }
    }
  })
})

describe('every mode', () => {
  for (const mode of TONE_MODES)
    for (const [carrier, beat] of [
      [200, 2.5],
      [333, 9.7],
      [60, 1]
    ] as const)
      it(`sounds as the score says: ${mode}, ${carrier} Hz, ${beat} Hz`, async () => {
        const score = compileRecipe({ ...TONE, mode, carrier, from: beat, to: beat, minutes: 0.5 })
        const rendering = await renderScore(score, { length: 11 })
        for (const ear of EARS) {
          const partials = expectedTone(score, ear)
          const found = nullTest(rendering[ear], RATE, partials, { from: 1, to: 11 })
          console.log(
            `${mode} ${carrier}/${beat} ${ear}: level ${found.level.toFixed(4)} dB, ` +
              `residual ${found.residual.toFixed(0)} dB, frequency ${found.frequency.toExponential(1)} Hz, ` +
              `furthest ${found.furthest.toExponential(1)}`
          )
          expect(found.level).toBeLessThan(0.1)
          expect(found.residual).toBeLessThan(-60)
          expect(found.frequency).toBeLessThan(3e-5)
          // No click anywhere: no sample further than 1e-3 of the peak from the fitted tones.
          expect(found.furthest).toBeLessThan(1e-3)
        }
      })

  for (const mode of TONE_MODES)
    it(`holds the RMS the score names in each ear: ${mode}`, async () => {
      const score = compileRecipe({ ...TONE, mode, minutes: 0.5 })
      // 20 s are whole beats.
      const { left, right } = await renderScore(score, { length: 30 })
      for (const ear of [left, right])
        expect(
          Math.abs(20 * Math.log10(rmsOf(ear.subarray(4 * RATE, 24 * RATE)) / score.voices[0]!.rms))
        ).toBeLessThan(0.1)
    })
})

/** Peak amplitude once a cycle of the carrier, over ten seconds from the second one on. */
function envelopeOf(samples: Float32Array, carrier: number): number[] {
  const cycle = RATE / carrier
  return Array.from({ length: 10 * carrier }, (_, index) => {
    let peak = 0
    const first = RATE + index * cycle
    for (let frame = 0; frame < cycle; frame++)
      peak = Math.max(peak, Math.abs(samples[first + frame]!))
    return peak
  })
}

/** Length of the first climb from 1 % to 99 %, in values. */
function firstClimb(share: readonly number[]): number {
  const low = share.findIndex((each, index) => each < 0.01 && share[index + 1]! >= 0.01)
  const high = share.findIndex((each, index) => index > low && each > 0.99)
  return high - low
}

describe('an isochronic tone', () => {
  const RECIPE: Recipe = { ...TONE, mode: 'isochronic', carrier: 400, minutes: 0.5 }

  for (const [beat, duty, depth] of [
    [2, 0.5, 1],
    [2, 0.3, 0.8],
    [1, 0.7, 0.5],
    [8, 0.2, 1]
  ] as const)
    it(`has the pulses asked for: ${beat} a second, duty ${duty}, depth ${depth}`, async () => {
      const score = compileRecipe({ ...RECIPE, from: beat, to: beat, duty, depth })
      const voice = score.voices[0]!
      const { left } = await renderScore(score, { length: 12 })
      const swell = envelopeOf(left, 400)
      const top = Math.max(...swell)
      const share = swell.map(each => (each / top - (1 - depth)) / depth)
      // Duty: the share of the time spent above one half of the depth.
      const above = share.filter(each => each > 0.5).length / share.length
      expect(Math.abs(above - (voice.kind === 'tone' ? voice.duty : 0))).toBeLessThan(0.01)
      expect(Math.abs(Math.min(...swell) / top - (1 - depth))).toBeLessThan(0.01)
      // 1 % to 99 % of a raised cosine is 87 % of its length.
      const rise = firstClimb(share) / 0.87 / 400
      console.log(
        `duty ${above.toFixed(3)}, lowest ${(Math.min(...swell) / top).toFixed(3)}, rise ${(1000 * rise).toFixed(0)} ms`
      )
      expect(rise).toBeGreaterThanOrEqual(0.05)
    })
})
