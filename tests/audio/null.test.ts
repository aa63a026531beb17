import type { BedChoice } from '../../src/core/score/kinds.ts'
import { BED_CHOICES, TONE_MODES } from '../../src/core/score/kinds.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { constant } from '../../src/core/score/early/constant-curve.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../src/core/render/score-renderer.ts'
import type { Score } from '../../src/core/score/score.ts'
import type { Hertz } from '../../src/core/base/units.ts'
import {
  bandDensity,
  powerDensity,
  rmsOf,
  THIRD_OCTAVES
} from '../helpers/signal/noise-questions.ts'
import type { SecondDifference } from '../helpers/signal/null-difference.ts'
import { differences, renderCore } from '../helpers/signal/null-difference.ts'
import { recipes, SHAPES, toneScores } from '../helpers/scores/random-scores.ts'
import { renderScore } from '../helpers/scores/render-score.ts'

const SEEDED = { seed: 20_261_122, numRuns: 8 }
/** What a device usually has, and what the stream has. */
const LIVE_RATE = 48_000
const STREAM_RATE = 24_000
/**
 * Chromium keeps an oscillator's frequency and its step through the wave in single precision: two roundings, up to
 * 1.2e-7 of the frequency. The bounds are met as they stand up to this carrier, and rise with it above.
 */
const EXACT_CARRIER = 250

/** Of a tone, played by the live performer's graph and rendered by core: the worst of every second and ear. */
async function worstOf(scores: readonly Score[]) {
  const found: SecondDifference[] = []
  for (const score of scores) {
    const live = await renderScore(score, { sampleRate: LIVE_RATE, length: score.duration })
    found.push(...differences(live, score, STREAM_RATE))
  }
  const most = (of: readonly number[]): number => Math.max(0, ...of)
  const frequencies = (ramps: boolean, exactCarrier: Hertz): number =>
    most(
      found
        .filter(each => each.ramps === ramps)
        .map(({ frequency = 0, carrier }) => frequency / Math.max(1, carrier / exactCarrier))
    )
  return {
    residual: Math.max(...found.map(({ residual }) => residual)),
    level: most(found.map(({ level }) => Math.abs(level))),
    constant: frequencies(false, EXACT_CARRIER),
    ramp: frequencies(true, EXACT_CARRIER),
    unscaled: [false, true].map(ramps => frequencies(ramps, Number.POSITIVE_INFINITY))
  }
}

async function holdTogether(what: string, scores: readonly Score[]): Promise<void> {
  const worst = await worstOf(scores)
  const hertz = (value: number): string => `${value.toExponential(1)} Hz`
  console.log(
    `${what}, ${scores.length} scores: residual ${worst.residual.toFixed(1)} dB, ` +
      `level ${worst.level.toFixed(4)} dB, frequency ${hertz(worst.constant)}, ` +
      `in ramps ${hertz(worst.ramp)} (not scaled by the carrier: ${worst.unscaled.map(hertz).join(', ')})`
  )
  expect(worst.residual).toBeLessThan(-60)
  expect(worst.level).toBeLessThan(0.1)
  expect(worst.constant).toBeLessThan(3e-5)
  expect(worst.ramp).toBeLessThan(2e-4)
}

/** The same sound, its level being the tone's own matter. */
function gainFromLevel(score: Score): Score {
  const voices = score.voices.map(voice =>
    voice.kind === 'tone' ? { ...voice, gain: score.level } : voice
  )
  return { ...score, voices, level: constant(1) }
}

describe('the live performer and the renderer play the same tone', () => {
  for (const mode of TONE_MODES) {
    it(`from any recipe: ${mode}`, async () => {
      const drawn = fc.sample(recipes(mode), SEEDED)
      await holdTogether(
        `${mode}, recipes`,
        drawn.map(recipe => compileRecipe(recipe))
      )
    })

    it(`from any curves: ${mode}`, async () => {
      const drawn = fc.sample(toneScores(mode), SEEDED)
      const tones = drawn.flatMap(({ voices }) => voices.filter(voice => voice.kind === 'tone'))
      const frequencies = tones.flatMap(({ carrier, beat }) => [carrier, beat])
      const gains = drawn.flatMap(({ envelope, level }) => [envelope, level])
      for (const curves of [frequencies, gains]) {
        const used = curves.flatMap(curve => curve.slice(0, -1).map(({ shape }) => shape))
        expect(new Set(used)).toEqual(new Set(SHAPES))
      }
      await holdTogether(`${mode}, curves`, drawn)
    })

    it(`with a gain of its own, as a tone that goes before its bed has: ${mode}`, async () => {
      const drawn = fc.sample(toneScores(mode), { ...SEEDED, numRuns: 3 })
      await holdTogether(`${mode}, own gain`, drawn.map(gainFromLevel))
    })
  }
})

/** A score of a bed alone. */
function bedScore(bed: BedChoice): Score {
  const recipe = { ...DEFAULT_RECIPE, bed, level: 0, fadeIn: 0, fadeOut: 0, minutes: 2 / 3 }
  const score = compileRecipe(recipe, SEEDED.seed)
  return { ...score, voices: score.voices.filter(voice => voice.kind === 'bed') }
}

/**
 * Decibels between the rates in a third of an octave. What the bent peaks of a crackle leave over half a rate folds back
 * into the softest bands of a fire.
 */
const apart = (bed: BedChoice): number => (bed === 'fire' ? 1.5 : 1)

describe('the live performer and the renderer play the same bed', () => {
  for (const bed of BED_CHOICES.filter(choice => choice !== 'none'))
    it(`in level and in every third of an octave, at either rate: ${bed}`, async () => {
      const score = bedScore(bed)
      const live = await renderScore(score, { sampleRate: LIVE_RATE, length: score.duration })
      const core = renderCore(score, 0, STREAM_RATE)
      for (const ear of ['left', 'right'] as const) {
        // Windows of one length in seconds, so that bands have the same bins at either rate.
        const played = powerDensity(live[ear], LIVE_RATE, 16_384)
        const rendered = powerDensity(core[ear], STREAM_RATE, 8192)
        const bands = THIRD_OCTAVES.map(centre => {
          const edges = [centre / 2 ** (1 / 6), centre * 2 ** (1 / 6)] as const
          return Math.abs(
            bandDensity(played, LIVE_RATE, ...edges) - bandDensity(rendered, STREAM_RATE, ...edges)
          )
        })
        const level = 20 * Math.log10(rmsOf(live[ear]) / rmsOf(core[ear]))
        const worst = Math.max(...bands)
        const where = THIRD_OCTAVES[bands.indexOf(worst)]!
        console.log(
          `${bed}, ${ear}: level ${level.toFixed(3)} dB, ` +
            `third octaves within ${worst.toFixed(2)} dB (at ${where.toFixed(0)} Hz)`
        )
        expect(worst).toBeLessThan(apart(bed))
        expect(Math.abs(level)).toBeLessThan(0.5)
      }
    })
})

/** Two beds of a night that breathes: darker and brighter, one ear softened; a tone between them. */
function breathingScore(balance: number): Score {
  const breath = {
    rate: [
      { at: 0, value: 0.2, shape: 'cosine' },
      { at: 20, value: 0.1, shape: 'step' }
    ],
    depth: constant(10),
    inhale: 0.4
  } as const
  const bed = { kind: 'bed', rms: 0.05, seed: 7, breath } as const
  const tone = compileRecipe({ ...DEFAULT_RECIPE, bed: 'none' }).voices
  const duration = 30
  return {
    ...compileRecipe({ ...DEFAULT_RECIPE, level: 0, fadeIn: 0, fadeOut: 0, minutes: 0.5 }),
    duration,
    voices: [
      ...tone,
      { ...bed, bed: 'rain', tilt: -3 },
      { ...bed, bed: 'pink', seed: 8, tilt: 2, pulse: { rate: constant(2), duty: 0.5, depth: 0.5 } }
    ],
    balance
  }
}

describe('the live performer and the renderer breathe, tilt and balance alike', () => {
  for (const balance of [-6, 4])
    it(`to the sample at one rate, from the start and from amid: ${balance} dB`, async () => {
      const score = breathingScore(balance)
      for (const position of [0, 11.3]) {
        const live = await renderScore(score, { sampleRate: LIVE_RATE, length: 4, position })
        for (const ear of ['left', 'right'] as const) {
          const ears = [new Float64Array(4 * LIVE_RATE), new Float64Array(4 * LIVE_RATE)] as const
          createScoreRenderer(score, LIVE_RATE).render(position * LIVE_RATE, ...ears)
          // Beyond the first rise, which Web Audio makes of chords.
          const expected = ears[ear === 'left' ? 0 : 1].subarray(0.1 * LIVE_RATE)
          const rest = expected.map((sample, index) => sample - live[ear][index + 0.1 * LIVE_RATE]!)
          const residual = 20 * Math.log10(rmsOf(rest) / rmsOf(expected))
          console.log(
            `${balance} dB, from ${position} s, ${ear}: residual ${residual.toFixed(1)} dB`
          )
          expect(residual).toBeLessThan(-60)
        }
      }
    })

  it('in level and in every third of an octave, at either rate', async () => {
    const score = breathingScore(-3)
    const live = await renderScore(score, { sampleRate: LIVE_RATE, length: score.duration })
    const core = renderCore(score, 0, STREAM_RATE)
    for (const ear of ['left', 'right'] as const) {
      const level = 20 * Math.log10(rmsOf(live[ear]) / rmsOf(core[ear]))
      expect(Math.abs(level)).toBeLessThan(0.5)
      // What breathes alike is as loud in every second.
      for (let second = 0; second < 29; second++) {
        const [one, other] = [
          live[ear].subarray(second * LIVE_RATE, (second + 1) * LIVE_RATE),
          core[ear].subarray(second * STREAM_RATE, (second + 1) * STREAM_RATE)
        ]
        expect(Math.abs(20 * Math.log10(rmsOf(one) / rmsOf(other)))).toBeLessThan(1)
      }
    }
  })
})
