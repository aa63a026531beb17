import type { BedChoice } from '../../../src/core/score/kinds.ts'
import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { powerDensity, rmsOf } from '../../helpers/signal/noise-questions.ts'

const RATE = 24_000
/** Whole beats of 3 Hz and of 1 Hz. */
const SECONDS = 4

/** dBFS RMS of one ear where the session holds. */
function held(change: Partial<Recipe>): number {
  const recipe = { ...DEFAULT_RECIPE, ramp: 0, level: 0, ...change }
  const left = new Float64Array(SECONDS * RATE)
  const right = new Float64Array(SECONDS * RATE)
  createScoreRenderer(compileRecipe(recipe), RATE).render(60 * RATE, left, right)
  return 20 * Math.log10(rmsOf(left))
}

const BED_SECONDS = 60
const BEDS = BED_CHOICES.filter(bed => bed !== 'none')

/** A-weighted level of a bed where its session holds, dB: IEC 61672-1, the curve of hearing at about 40 phon. */
function heardLevel(bed: BedChoice): number {
  const recipe: Recipe = { ...DEFAULT_RECIPE, bed, bedLevel: 30, level: 0 }
  const left = new Float64Array(BED_SECONDS * RATE)
  createScoreRenderer(compileRecipe(recipe), RATE).render(60 * RATE, left, new Float64Array(left))
  const density = powerDensity(left, RATE)
  const width = RATE / 2 / (density.length - 1)
  const power = density.reduce((sum, each, bin) => sum + each * weight(bin * width) ** 2, 0)
  return 10 * Math.log10(power)
}

/** Gain of the A-weighting, without the normalisation that no difference needs. */
function weight(frequency: number): number {
  const f = frequency * frequency
  const corners = (f + 107.7 ** 2) * (f + 737.9 ** 2)
  return (12_194 ** 2 * f * f) / ((f + 20.6 ** 2) * Math.sqrt(corners) * (f + 12_194 ** 2))
}

describe('at one level', () => {
  it('no bed is heard louder than pink by half a decibel, and the bright ones as loud', () => {
    const pink = heardLevel('pink')
    const over = Object.fromEntries(BEDS.map(bed => [bed, heardLevel(bed) - pink]))
    const told = BEDS.map(bed => `${bed} ${over[bed]!.toFixed(2)}`)
    console.log(`Heard over pink: ${told.join(', ')} dB(A)`)
    for (const bed of BEDS) expect(over[bed], bed).toBeLessThan(0.5)
    for (const bed of ['white', 'rain', 'wind', 'surf'])
      expect(Math.abs(over[bed]!), bed).toBeLessThan(0.5)
  })

  it('a tone of every mode is as strong, within 0.1 dB', () => {
    const levels = TONE_MODES.map(mode => held({ mode, bed: 'none' }))
    console.log(`modes: ${levels.map(level => level.toFixed(3)).join(', ')} dBFS RMS`)
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.1)
  })

  it('a low tone is given more than a high one, by 9 dB over 250 Hz at most', () => {
    const [low, middle, high] = [100, 250, 400].map(carrier => held({ carrier, bed: 'none' }))
    console.log(`100, 250, 400 Hz: ${[low, middle, high].map(each => each!.toFixed(2)).join(', ')}`)
    expect(low! - middle!).toBeGreaterThan(8.9)
    expect(low! - middle!).toBeLessThanOrEqual(9.01)
    expect(middle! - high!).toBeGreaterThan(3)
    expect(middle! - high!).toBeLessThan(4)
  })

  it('the attenuator takes off exactly what it says, down to 40 dB', () => {
    for (const level of [-12, -25, -40])
      expect(held({ level }) - held({ level: 0 })).toBeCloseTo(level, 1)
  })

  it('begins 12 dB under the loudest', () => {
    expect(held({ level: DEFAULT_RECIPE.level }) - held({})).toBeCloseTo(-12, 1)
  })
})
