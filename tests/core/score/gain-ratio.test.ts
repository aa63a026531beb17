import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decibelsToGain, gainToDecibels } from '../../../src/core/base/units.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../../src/core/recipe/recipe.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { atFullLevel, gainRatio, isWithin } from '../../../src/core/score/gain-ratio.ts'
import { lengthenScore, relevelScore } from '../../../src/core/score/retime.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { importedScore } from '../../helpers/scores/file-scores.ts'

function gainOf({ envelope, level }: Score): (t: number) => number {
  const [shape, volume] = [prepareCurve(envelope), prepareCurve(level)]
  return t => shape.value(t) * volume.value(t)
}

/** A session and the levels that it is given; `lowest` in dB. */
const nights = (after: 'silence' | 'bed', lowest: number) => {
  const level = fc.double({ min: lowest, max: 0, noNaN: true })
  const score = fc
    .record({
      minutes: fc.double({ min: 1, max: 60, noNaN: true }),
      fadeIn: fc.double({ min: 0, max: 60, noNaN: true }),
      fadeOut: fc.double({ min: 0, max: 3600, noNaN: true }),
      fade: fc.constantFrom('end', 'whole'),
      level,
      bed: fc.constantFrom(...(after === 'bed' ? ['pink'] : ['pink', 'none'])),
      afterMinutes: fc.double({ min: 1, max: 60, noNaN: true })
    })
    .map(each => compileRecipe(fitRecipe({ ...DEFAULT_RECIPE, ...each, after } as Recipe).recipe))
  /** Each so far on, of what is left. */
  const later = fc.double({ min: 0, max: 0.98, noNaN: true })
  return fc.tuple(score, fc.array(fc.record({ later, level }), { minLength: 1, maxLength: 6 }))
}

/** The bed alone is as soft as it may be anyway where the level is under −28 dB. */
const anyNight = fc.oneof(nights('silence', -40), nights('bed', -28))

describe('the file of a score, at full level', () => {
  it('is within reach of the volume for every level, whenever it is chosen, to the very end', () => {
    fc.assert(
      fc.property(anyNight, ([first, list]) => {
        const file = atFullLevel(first)
        let score = first
        let now = 0
        expect(isWithin(file, score, now)).toBe(true)
        for (const { later, level } of list) {
          now += later * (score.duration - now)
          score = relevelScore(score, now, level)
          expect(isWithin(file, score, now)).toBe(true)
          const ratio = gainRatio(score, file)
          const [wanted, given] = [gainOf(score), gainOf(file)]
          for (
            let t = Math.max(now, 0.02);
            t < score.duration - 0.02;
            t += (score.duration - now) / 50
          )
            expect(ratio.at(t) * given(t)).toBeCloseTo(wanted(t), 6)
        }
      })
    )
  })

  it('is followed in steps of about a tenth of a dB, and in none while nothing changes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 0, noNaN: true }),
        fc.double({ min: -40, max: 0, noNaN: true }),
        fc.integer({ min: 60, max: 1800 }),
        (before, after, fadeOut) => {
          const score = compileRecipe({ ...DEFAULT_RECIPE, level: before, fadeOut })
          const ratio = gainRatio(relevelScore(score, 100, after), atFullLevel(score))
          let at: number | undefined = ratio.nextStep(100.2)
          // Nothing happens before the fade begins.
          expect(at ?? 1800).toBeGreaterThan(1799 - fadeOut)
          let steps = 0
          for (; at !== undefined; steps++) {
            const next: number | undefined = ratio.nextStep(at)
            const until = next ?? 1799
            for (let t = at; t < until; t += (until - at) / 5 + 0.001)
              expect(Math.abs(gainToDecibels(ratio.at(t) / ratio.at(at)))).toBeLessThan(0.25)
            at = next
          }
          expect(steps).toBeLessThan(500)
        }
      )
    )
  })

  it('is the same object for the same score', () => {
    const score = compileRecipe(DEFAULT_RECIPE)
    expect(atFullLevel(score)).toBe(atFullLevel(score))
  })
})

describe('another file', () => {
  const score = compileRecipe(DEFAULT_RECIPE)
  const file = atFullLevel(score)

  it('is needed for another end, and for another sound', () => {
    expect(isWithin(file, lengthenScore(score, 100, 900), 100)).toBe(false)
    expect(isWithin(file, compileRecipe({ ...DEFAULT_RECIPE, carrier: 251 }), 100)).toBe(false)
    expect(isWithin(file, importedScore(), 100)).toBe(false)
  })

  it('is needed for what volume cannot raise', () => {
    expect(isWithin(score, relevelScore(score, 100, -10), 100)).toBe(false)
    expect(isWithin(score, relevelScore(score, 100, -14), 100)).toBe(true)
  })

  it('is not needed for a file of another program that is made softer', () => {
    const imported = importedScore()
    const ratio = gainRatio(relevelScore(imported, 10, -20), atFullLevel(imported))
    expect(isWithin(atFullLevel(imported), relevelScore(imported, 10, -20), 10)).toBe(true)
    expect(ratio.at(12)).toBeCloseTo(decibelsToGain(-20), 9)
  })
})
