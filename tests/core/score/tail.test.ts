import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { LONGEST_SCORE } from '../../../src/core/score/score.ts'
import { inaudibleEnd, withTail } from '../../../src/core/score/tail.ts'
import { silentScore } from '../../../src/core/session/marked-score.ts'
import { fileScore, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'

const RATE = 24_000
/** Chrome takes a page below this for silent: dBFS RMS. */
const SILENT = -72

function rendered(score: Score, from: number, seconds: number): Float64Array {
  const [left, right] = [new Float64Array(seconds * RATE), new Float64Array(seconds * RATE)]
  createScoreRenderer(score, RATE).render(from * RATE, left, right)
  return left
}

/** dBFS RMS of the left ear. */
function level(score: Score, from: number, seconds = 5): number {
  const samples = rendered(score, from, seconds)
  return 10 * Math.log10(samples.reduce((sum, each) => sum + each * each, 0) / samples.length)
}

const BED_AFTER = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 60 } as const

describe('a tail', () => {
  it.each([
    ['a session', compileRecipe(DEFAULT_RECIPE), 1800],
    ['one without a background', compileRecipe({ ...DEFAULT_RECIPE, bed: 'none' }), 1800],
    ['the softest one', compileRecipe({ ...DEFAULT_RECIPE, level: -40 }), 1800],
    ['one that is cut off', compileRecipe({ ...DEFAULT_RECIPE, fadeOut: 0 }), 1800],
    ['one whose background plays on', compileRecipe(BED_AFTER), 5400]
  ])('of %s is at −66 dBFS for ten hours, over Chrome’s line', (_, score, end) => {
    const long = withTail(score)
    expect(long.duration).toBe(end + 36_000)
    for (const at of [end, end + 60, end + 18_000, end + 35_970])
      expect(Math.abs(level(long, at) + 66)).toBeLessThan(0.5)
    expect(rendered(long, end + 36_000, 1).every(each => each === 0)).toBe(true)
  })

  it('leaves every sample before the last 20 s of the fade as it was', () => {
    const score = compileRecipe(DEFAULT_RECIPE)
    for (const at of [0, 700, 1500, 1770])
      expect(rendered(withTail(score), at, 5)).toEqual(rendered(score, at, 5))
  })

  it('of a file that is silent then has a noise of its own', () => {
    const volume = [
      { at: 0, value: 1, shape: 'linear' },
      { at: 60, value: 0, shape: 'step' }
    ] as const
    const score = fileScore([{ ...PLAIN_TONE, volume: { left: volume, right: volume } }], {
      envelope: [
        { at: 0, value: 1, shape: 'decibels' },
        { at: 60, value: 0, shape: 'step' }
      ]
    })
    const long = withTail(score)
    expect(level(long, 100)).toBeGreaterThan(SILENT)
    expect(level(long, 100)).toBeLessThan(-60)
    expect(decodeScore(encodeScore(long))).toEqual(long)
  })

  it('is as long as a score can be, and is left out where that is no length', () => {
    const night = compileRecipe({ ...DEFAULT_RECIPE, minutes: 600 })
    expect(withTail(night).duration).toBe(LONGEST_SCORE)
    const longest = { ...night, duration: LONGEST_SCORE - 10 }
    expect(withTail(longest)).toBe(longest)
  })

  it('comes neither after a wake nor after silence', () => {
    const waking = compileRecipe({ ...BED_AFTER, wake: { hour: 7, minute: 0 } }, undefined, 20_000)
    expect(withTail(waking)).toBe(waking)
    const silent = silentScore(DEFAULT_RECIPE)
    expect(withTail(silent)).toBe(silent)
  })
})

describe('the end of a fade', () => {
  it('cannot be heard in its last three seconds', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, level: 0 })
    expect(inaudibleEnd(score, 3)).toBe(3)
    expect(level(score, 1797, 3)).toBeLessThan(-90)
  })

  it('is heard to the end where the fade is short', () => {
    expect(inaudibleEnd(compileRecipe({ ...DEFAULT_RECIPE, fadeOut: 10 }), 3)).toBe(0)
    expect(inaudibleEnd(compileRecipe({ ...DEFAULT_RECIPE, fadeOut: 0 }), 3)).toBe(0)
  })
})
