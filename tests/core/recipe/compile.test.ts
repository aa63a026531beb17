import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { HOLD } from '../../../src/core/recipe/recipe-tone.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { LOWEST_HOLD } from '../../../src/core/score/fades.ts'
import { bedCompensation, bedCrest, carrierCompensation } from '../../../src/core/score/loudness.ts'
import { pulseMeanSquare } from '../../../src/core/score/pulse.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe, RANGES } from '../../../src/core/recipe/recipe.ts'
import type { Score, ToneVoice } from '../../../src/core/score/score.ts'
import { gainToDecibels } from '../../../src/core/base/units.ts'

const between = (field: keyof typeof RANGES): fc.Arbitrary<number> =>
  fc.double({ min: RANGES[field].low, max: RANGES[field].high, noNaN: true })

const recipes: fc.Arbitrary<Recipe> = fc
  .record({
    mode: fc.constantFrom(...TONE_MODES),
    bed: fc.constantFrom(...BED_CHOICES),
    carrier: between('carrier'),
    from: between('from'),
    to: between('to'),
    ramp: between('ramp'),
    level: between('level'),
    minutes: fc.double({ min: 0.5, max: 90, noNaN: true }),
    fadeIn: between('fadeIn'),
    fadeOut: fc.double({ min: 0, max: 6000, noNaN: true }),
    depth: between('depth'),
    duty: between('duty'),
    fade: fc.constantFrom('end', 'whole')
  })
  .map(each => fitRecipe({ ...DEFAULT_RECIPE, ...each }).recipe)

function toneOf(score: Score): ToneVoice {
  const tone = score.voices.find(voice => voice.kind === 'tone')
  if (!tone) throw new Error('This score has no tone.')
  return tone
}

const level = (value: number): number => gainToDecibels(value)

describe('a compiled recipe', () => {
  it('holds a pink bed at −20 dBFS RMS and the tone below it', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, level: 0, bedLevel: 12 })
    expect(
      score.voices.map(voice => [voice.kind, Math.round(level(voice.rms) * 100) / 100])
    ).toEqual([
      ['tone', -32],
      ['bed', -20]
    ])
  })

  it('gives a tone alone the bed’s place, softened for its carrier', () => {
    const alone = (carrier: number): number =>
      level(toneOf(compileRecipe({ ...DEFAULT_RECIPE, bed: 'none', carrier })).rms)
    expect(alone(250)).toBeCloseTo(-20, 6)
    expect(alone(100)).toBeCloseTo(-11, 6)
    expect(alone(60)).toBeCloseTo(-11, 6)
    expect(alone(400)).toBeLessThan(-20)
  })

  it('compensates less the higher the carrier, without a jump', () => {
    fc.assert(
      fc.property(fc.double({ min: 60, max: 1200, noNaN: true }), carrier => {
        const step = carrierCompensation(carrier) - carrierCompensation(carrier * 1.001)
        expect(step).toBeGreaterThanOrEqual(0)
        expect(step).toBeLessThan(0.05)
      })
    )
  })

  it('rises from silence, holds at full gain and ends silent, always', () => {
    fc.assert(
      fc.property(recipes, recipe => {
        const score = compileRecipe(recipe)
        const envelope = prepareCurve(score.envelope)
        expect(score.duration).toBeCloseTo(recipe.minutes * 60, 9)
        expect(envelope.value(0)).toBe(0)
        expect(envelope.value(score.fadeOutAt)).toBeCloseTo(1, 9)
        expect(envelope.value(score.duration)).toBe(0)
        expect(score.fadeOutAt).toBeLessThan(score.duration)
      })
    )
  })

  it('starts 30 dB under the hold within 20 ms, so that it is heard at once', () => {
    const envelope = prepareCurve(compileRecipe(DEFAULT_RECIPE).envelope)
    expect(level(envelope.value(0.02))).toBeCloseTo(-30, 9)
    expect(level(envelope.value(10.01))).toBeCloseTo(-15, 1)
    expect(envelope.value(20)).toBe(1)
  })

  it('fades linearly in dB to the floor and then to nothing in the last 20 s', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, level: 0 })
    const envelope = prepareCurve(score.envelope)
    const floor = -66 - score.holdDecibels
    expect(level(envelope.value(score.duration - 20))).toBeCloseTo(floor, 6)
    expect(level(envelope.value(score.fadeOutAt + 140))).toBeCloseTo(floor / 2, 6)
    expect(envelope.value(score.duration - 0.001)).toBeGreaterThan(0)
  })

  it('fades evenly from the fade-in to the end where the whole session is to fade', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, fade: 'whole', level: 0 })
    const envelope = prepareCurve(score.envelope)
    const floor = -66 - score.holdDecibels
    expect(score.fadeOutAt).toBe(20)
    expect(envelope.value(20)).toBe(1)
    expect(level(envelope.value(900))).toBeCloseTo(floor / 2, 6)
    expect(level(envelope.value(1780))).toBeCloseTo(floor, 6)
    // The beat takes its way as if the fade were short.
    expect(prepareCurve(toneOf(score).beat).value(900)).toBe(3)
  })

  it('is never under −66 dBFS for more than 20 s between its ends', () => {
    fc.assert(
      fc.property(recipes, recipe => {
        const score = compileRecipe(recipe)
        const hold = score.holdDecibels + level(score.level[0]!.value)
        expect(hold).toBeGreaterThanOrEqual(LOWEST_HOLD - 1e-9)
        const envelope = prepareCurve(score.envelope)
        for (let t = 20.1; t < score.duration - 20; t += 1)
          if (hold + level(envelope.value(t)) < -66.001)
            throw new Error(`${hold + level(envelope.value(t))} dBFS at ${t} s`)
      }),
      { numRuns: 40 }
    )
  })

  it('stops the level where the hold would go unheard', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, bed: 'none', carrier: 600, level: -40 })
    expect(score.holdDecibels + level(score.level[0]!.value)).toBeCloseTo(LOWEST_HOLD, 9)
  })

  it('keeps the peak of a tone alone at −3 dBFS or less in every mode', () => {
    fc.assert(
      fc.property(recipes, recipe => {
        const tone = toneOf(compileRecipe({ ...recipe, bed: 'none', carrier: 60 }))
        // A monaural pair peaks at twice its RMS; an isochronic one at √2 over the RMS of its envelope, at most 1/0.35.
        const crest = recipe.mode === 'monaural' ? 2 : Math.SQRT2
        expect(level(tone.rms * crest)).toBeLessThanOrEqual(-3 + 1e-9)
      })
    )
  })

  it('keeps tone and bed together at −3 dBFS or less, and the tone below the bed as far as asked', () => {
    const beds = BED_CHOICES.filter(bed => bed !== 'none')
    fc.assert(
      fc.property(recipes, fc.constantFrom(...beds), between('bedLevel'), (each, bed, bedLevel) => {
        const recipe = { ...each, bed, bedLevel, level: 0 }
        const score = compileRecipe(recipe)
        const [tone, noise] = score.voices
        const { duty, depth } = toneOf(score)
        const swell = recipe.mode === 'isochronic' ? Math.sqrt(pulseMeanSquare(duty, depth)) : 1
        const crest = (recipe.mode === 'monaural' ? 2 : Math.SQRT2) / swell
        expect(
          level(tone!.rms * crest + noise!.rms * 10 ** (bedCrest(bed) / 20))
        ).toBeLessThanOrEqual(-3 + 1e-9)
        expect(level(noise!.rms) - level(tone!.rms)).toBeCloseTo(bedLevel, 9)
        // As loud as promised, but for tones so loud and so high in their peaks that there is no room.
        const promised = HOLD + bedCompensation(bed)
        expect(level(noise!.rms)).toBeGreaterThan(promised - 5)
        if (bedLevel >= (bedCompensation(bed) > 0 ? 22 : 14))
          expect(level(noise!.rms)).toBeCloseTo(promised, 9)
      })
    )
  })

  it('moves the beat along a raised cosine and then holds it', () => {
    const beat = prepareCurve(toneOf(compileRecipe(DEFAULT_RECIPE)).beat)
    expect([0, 450, 900, 1800].map(t => beat.value(t))).toEqual([8, 5.5, 3, 3])
  })

  it('has no beat in plain mode', () => {
    expect(toneOf(compileRecipe({ ...DEFAULT_RECIPE, mode: 'plain' })).beat).toEqual([
      { at: 0, value: 0, shape: 'step' }
    ])
  })

  it('is the same score every time, but for the seed of its bed', () => {
    expect(compileRecipe(DEFAULT_RECIPE, 7)).toEqual(compileRecipe(DEFAULT_RECIPE, 7))
    expect(compileRecipe(DEFAULT_RECIPE, 7)).not.toEqual(compileRecipe(DEFAULT_RECIPE, 8))
  })
})
