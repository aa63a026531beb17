import { type BedChoice, type MadeBed } from '../../src/core/score/kinds.ts'
import { describe, expect, it } from 'vitest'
import { loopedBeds } from '../../src/audio/beds.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { createBed } from '../../src/core/render/beds/bed.ts'
import type { Score } from '../../src/core/score/score.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import {
  correlation,
  rmsOf,
  sameDistribution,
  slopeError
} from '../helpers/signal/noise-questions.ts'
import { renderScore } from '../helpers/scores/render-score.ts'

const RATE = 48_000
const SLOPES = { white: 0, pink: -3.01, brown: -6.02 }
const KINDS = ['white', 'pink', 'brown'] as const

/** A score of a bed alone. */
function bedScore(bed: BedChoice, seed = 5): Score {
  const recipe = { ...DEFAULT_RECIPE, bed, level: 0, fadeIn: 0, fadeOut: 0, minutes: 2 }
  const score = compileRecipe(recipe, seed)
  return { ...score, voices: score.voices.filter(voice => voice.kind === 'bed') }
}

function noiseOf(
  kind: MadeBed,
  seed: number,
  first: number,
  count: number
): readonly Float32Array[] {
  const ears = [new Float32Array(count), new Float32Array(count)] as const
  createBed(kind, seed, RATE).render(first, ...ears)
  return ears
}

function bend(samples: Float32Array, frame: number): number {
  return samples[frame + 1]! - 2 * samples[frame]! + samples[frame - 1]!
}

describe('a bed in the worklet', () => {
  for (const kind of KINDS)
    it(`sounds as it is called and as loud as the score says: ${kind}`, async () => {
      const score = bedScore(kind)
      const { left, right } = await renderScore(score, { length: 41 })
      for (const ear of [left, right]) {
        const held = ear.subarray(RATE, 41 * RATE)
        const error = slopeError(held, RATE, SLOPES[kind])
        const level = 20 * Math.log10(rmsOf(held) / score.voices[0]!.rms)
        console.log(
          `${kind}: slope error ${error.toFixed(2)} dB, level error ${level.toFixed(2)} dB`
        )
        expect(error).toBeLessThan(1)
        expect(Math.abs(level)).toBeLessThan(0.2)
      }
      expect(Math.abs(correlation(left, right))).toBeLessThan(0.02)
    })

  it('is the same noise, sample for sample, that core renders', async () => {
    const score = bedScore('pink', 77)
    const position = 33.7
    const start = 0.25
    const { left, right } = await renderScore(score, { length: 3, position, start })
    const expected = noiseOf('pink', 77, Math.round(position * RATE), 2 * RATE)
    const rms = score.voices[0]!.rms
    for (const [index, ear] of [left, right].entries()) {
      let furthest = 0
      for (let frame = 0; frame < 2 * RATE; frame++)
        furthest = Math.max(
          furthest,
          Math.abs(ear[start * RATE + frame]! - expected[index]![frame]! * rms)
        )
      expect(furthest).toBeLessThan(1e-6)
    }
  })

  it('starts and ends with the tone', async () => {
    const recipe = { ...DEFAULT_RECIPE, level: 0, fadeIn: 0, fadeOut: 0, minutes: 0.5 }
    const { left } = await renderScore(compileRecipe(recipe), { length: 31.5, start: 1 })
    expect(left.findIndex(sample => sample !== 0) / RATE).toBeCloseTo(1, 3)
    expect(left.findLastIndex(sample => sample !== 0) / RATE).toBeCloseTo(31, 3)
  })
})

describe('a bed without a worklet', () => {
  it('is a loop of a minute', async () => {
    const score = bedScore('pink')
    const { left } = await renderScore(score, { length: 119, beds: loopedBeds })
    const once = left.subarray(RATE, 50 * RATE)
    const again = left.subarray(61 * RATE, 110 * RATE)
    expect(correlation(once, again)).toBeCloseTo(1, 5)
    expect(slopeError(once, RATE, SLOPES.pink)).toBeLessThan(1)
  })

  for (const kind of KINDS)
    it(`has no seam where it comes round: ${kind}`, async () => {
      // Of every seed's loop the samples about the seam, against as many from its middle.
      const seam: number[] = []
      const middle: number[] = []
      for (let seed = 1; seed <= 12; seed++) {
        const options = { length: 0.2, beds: loopedBeds }
        const { left } = await renderScore(bedScore(kind, seed), { ...options, position: 59.9 })
        const other = await renderScore(bedScore(kind, seed), { ...options, position: 30 })
        const level = rmsOf(left.subarray(2000))
        for (let frame = 4797; frame < 4801; frame++) {
          seam.push(bend(left, frame) / level)
          middle.push(bend(other.left, frame) / rmsOf(other.left.subarray(2000)))
        }
      }
      expect(sameDistribution(seam, middle)).toBeGreaterThan(0.01)
    })

  it('is as loud in the blend of its end into its beginning as anywhere else', async () => {
    const score = bedScore('white')
    const { left } = await renderScore(score, { length: 3, position: 59, beds: loopedBeds })
    const levels = [0.5, 1.1, 1.25, 1.4, 2].map(
      time => 20 * Math.log10(rmsOf(left.subarray(time * RATE, (time + 0.1) * RATE)))
    )
    console.log(`levels about the seam: ${levels.map(level => level.toFixed(1)).join(', ')} dBFS`)
    const said = 20 * Math.log10(score.voices[0]!.rms)
    for (const level of levels) expect(Math.abs(level - said)).toBeLessThan(0.5)
  })
})
