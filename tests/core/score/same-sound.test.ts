import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import {
  lengthenScore,
  relevelScore,
  retimeScore,
  shortenScore
} from '../../../src/core/score/retime.ts'
import { soundsSame } from '../../../src/core/score/same-sound.ts'
import { importedScore } from '../../helpers/scores/file-scores.ts'

const LASTING = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 60 } as const

describe('two scores', () => {
  it('sound the same when one is made longer and shorter again, from there on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(compileRecipe(DEFAULT_RECIPE), compileRecipe(LASTING), importedScore()),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (score, now) => {
          const there = lengthenScore(score, now, 900)
          expect(soundsSame(score, there, now)).toBe(false)
          expect(soundsSame(score, shortenScore(there, now, 900), now)).toBe(true)
        }
      )
    )
  })

  it('sound the same when only what was heard before differs', () => {
    const score = compileRecipe(DEFAULT_RECIPE)
    const softer = relevelScore(relevelScore(score, 100, -20), 200, -12)
    expect(soundsSame(score, softer, 150)).toBe(false)
    expect(soundsSame(score, softer, 201)).toBe(true)
  })

  it('differ in length, level, fade, tone and bed', () => {
    const score = compileRecipe(DEFAULT_RECIPE)
    const others = [
      { minutes: 31 },
      { level: -13 },
      { fadeOut: 301 },
      { fade: 'whole' },
      { carrier: 251 },
      { to: 2.9 },
      { mode: 'monaural' },
      { bed: 'brown' },
      { bed: 'none' },
      { after: 'bed' }
    ] as const
    for (const other of others)
      expect(soundsSame(score, compileRecipe({ ...DEFAULT_RECIPE, ...other }), 60)).toBe(false)
  })

  it('do not differ in what their tone takes no heed of', () => {
    const tone = (duty: number, mode: 'binaural' | 'isochronic') =>
      compileRecipe({ ...DEFAULT_RECIPE, mode, duty })
    expect(soundsSame(tone(0.5, 'binaural'), tone(0.3, 'binaural'), 0)).toBe(true)
    expect(soundsSame(tone(0.5, 'isochronic'), tone(0.3, 'isochronic'), 0)).toBe(false)
  })

  it('differ where a line stands for a raised cosine between the same points', () => {
    const score = compileRecipe(DEFAULT_RECIPE)
    const shaped = (shape: 'linear' | 'cosine') => ({
      ...score,
      level: [
        { at: 0, value: 0.1, shape },
        { at: 100, value: 0.2, shape }
      ]
    })
    expect(soundsSame(shaped('linear'), shaped('cosine'), 0)).toBe(false)
  })

  it('sound the same at the end of what a score can hold, however often it is made longer', () => {
    const longest = retimeScore(compileRecipe(DEFAULT_RECIPE), 5, 1e6)
    expect(soundsSame(longest, lengthenScore(longest, 9, 900), 9)).toBe(true)
  })
})
