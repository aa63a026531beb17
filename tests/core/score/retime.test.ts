import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { toneGain } from '../../../src/core/score/after-session.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import {
  lengthenScore,
  relevelScore,
  retimeScore,
  shortenScore
} from '../../../src/core/score/retime.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { currentLevel, LONGEST_SCORE } from '../../../src/core/score/score.ts'
import { decibelsToGain, gainToDecibels } from '../../../src/core/base/units.ts'

const half = compileRecipe(DEFAULT_RECIPE)
const gainAt = (score: Score, t: number): number =>
  prepareCurve(score.envelope).value(t) * prepareCurve(score.level).value(t)

const scores = fc
  .record({
    minutes: fc.double({ min: 0.5, max: 60, noNaN: true }),
    fadeIn: fc.double({ min: 0, max: 60, noNaN: true }),
    fadeOut: fc.double({ min: 0, max: 3600, noNaN: true }),
    level: fc.double({ min: -40, max: 0, noNaN: true })
  })
  .map(each => compileRecipe({ ...DEFAULT_RECIPE, ...each }))

describe('a retimed score', () => {
  it('ends where it is told and keeps its fade', () => {
    const longer = lengthenScore(half, 600, 900)
    expect(longer.duration).toBe(2700)
    expect(longer.fadeOutAt).toBe(2400)
    expect(gainAt(longer, 2400)).toBeCloseTo(gainAt(half, 600), 12)
    expect(gainAt(longer, 2700)).toBe(0)
  })

  it('never jumps: what was heard stays as it was, and goes on from there', () => {
    fc.assert(
      fc.property(
        scores,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        fc.boolean(),
        (score, part, length, restore) => {
          const now = part * score.duration
          const next = retimeScore(score, now, length * score.duration, restore)
          for (const t of [now * 0.1, now * 0.5, now * 0.99, now])
            expect(Math.abs(gainAt(next, t) - gainAt(score, t))).toBeLessThan(2e-4)
          for (let t = now; t < next.duration; t += Math.max(0.005, (next.duration - now) / 500))
            // The fastest change anywhere is the 20 ms ramp: 1 ms moves by less than 8 %.
            expect(Math.abs(gainAt(next, t + 0.001) - gainAt(next, t))).toBeLessThan(0.08)
          expect(gainAt(next, next.duration)).toBe(0)
          expect(next.fadeOutAt).toBeLessThan(next.duration)
        }
      ),
      { numRuns: 60 }
    )
  })

  it('starts the fade now, from the level heard now, when there is too little room', () => {
    const sooner = retimeScore(half, 10, 100)
    expect(sooner.fadeOutAt).toBe(10)
    expect(gainAt(sooner, 10)).toBeCloseTo(gainAt(half, 10), 9)
    expect(gainAt(sooner, 60)).toBeLessThan(gainAt(half, 10))
  })

  it('brings a fading sound back within 2 s when there is room again', () => {
    const back = lengthenScore(half, 1700, 900)
    expect(gainAt(back, 1700)).toBeCloseTo(gainAt(half, 1700), 9)
    expect(gainToDecibels(gainAt(back, 1702))).toBeCloseTo(-12, 6)
    expect(back.fadeOutAt).toBe(2400)
  })

  it('stretches a fade as long as the session from the level heard now', () => {
    const whole = compileRecipe({ ...DEFAULT_RECIPE, fadeIn: 0, fadeOut: 1800 })
    const longer = lengthenScore(whole, 900, 900)
    expect(gainAt(longer, 902)).toBeLessThanOrEqual(gainAt(whole, 900))
    expect(longer.duration).toBe(2700)
    // Asked to bring the sound back (a press on the headset), it does.
    const restored = lengthenScore(whole, 900, 900, true)
    expect(gainToDecibels(gainAt(restored, 902))).toBeCloseTo(-12, 6)
  })

  it.each(['link', 'choice'])(
    'stretches or presses a fade through the whole session evenly, as often as asked: by %s',
    by => {
      const chosen = by === 'choice' ? ({ fade: 'whole' } as const) : { fadeOut: 1780, ramp: 20 }
      let score = compileRecipe({ ...DEFAULT_RECIPE, ...chosen })
      expect(score.fadeOutAt).toBe(20)
      const changes = [
        [10, 900],
        [600, 900],
        [700, -900],
        [1500, 900]
      ] as const
      for (const [now, more] of changes) {
        const before = gainAt(score, now)
        const end = score.duration + more
        score =
          more > 0 ? lengthenScore(score, now, more) : shortenScore(score, now, Math.abs(more))
        expect(score.duration).toBe(end)
        expect(gainAt(score, now)).toBeCloseTo(before, 9)
        const from = Math.max(now, 20)
        // Even in dB: half of the way is half of the fall, and it only ever falls.
        const halfWay = gainToDecibels(gainAt(score, (from + end - 20) / 2))
        const ends = [gainAt(score, from), gainAt(score, end - 20)].map(gainToDecibels)
        expect(halfWay).toBeCloseTo((ends[0]! + ends[1]!) / 2, 6)
        for (let t = from; t < end; t += 10)
          expect(gainAt(score, t + 10)).toBeLessThan(gainAt(score, t))
      }
      // With less left than the 15 minutes, it is pressed to five, never cut.
      expect(shortenScore(score, score.duration - 600, 900).duration).toBe(score.duration - 300)
    }
  )

  it('takes 15 minutes off but never cuts: with less left the fade starts now', () => {
    expect(shortenScore(half, 60, 900).duration).toBe(900)
    const late = shortenScore(half, 1300, 900)
    expect(late.duration).toBe(1600)
    expect(late.fadeOutAt).toBe(1300)
    expect(shortenScore(half, 1600, 900)).toBe(half)
  })

  it('does not bring the sound back where the level is changed as the fade ends', () => {
    const toneAt = (score: Score, t: number): number =>
      gainAt(score, t) * prepareCurve(toneGain(score)).value(t)
    for (const score of [half, compileRecipe({ ...DEFAULT_RECIPE, after: 'bed' })])
      for (const [left, level] of [25, 19, 10, 5].flatMap(left =>
        [-14, -40, 0].map(level => [left, level] as const)
      )) {
        const now = 1800 - left
        const most = toneAt(score, now) * decibelsToGain(Math.max(0, level + 12))
        const next = relevelScore(score, now, level)
        for (let t = now; t < 1800; t += 0.5) expect(toneAt(next, t)).toBeLessThan(most * 1.001)
      }
  })

  it('changes the level within 0.1 s and fits the fade to it', () => {
    const softer = relevelScore(half, 600, -30)
    expect(gainToDecibels(gainAt(softer, 600))).toBeCloseTo(-12, 9)
    expect(gainToDecibels(gainAt(softer, 600.1))).toBeCloseTo(-30, 9)
    expect(currentLevel(softer)).toBeCloseTo(-30, 9)
    // −20 − 30 dBFS leaves 16 dB to the floor.
    expect(gainToDecibels(prepareCurve(softer.envelope).value(1780))).toBeCloseTo(
      -66 - (half.holdDecibels - 30),
      6
    )
  })

  it('is never longer than a file can hold', () => {
    expect(retimeScore(half, 100, 1e9).duration).toBe(LONGEST_SCORE)
  })

  it('can be changed again and again', () => {
    let score = half
    for (let t = 10; t < 1500; t += 100)
      score = relevelScore(lengthenScore(score, t, 60), t, -12 - (t % 20))
    expect(gainAt(score, score.duration)).toBe(0)
    expect(score.duration).toBe(1800 + 15 * 60)
  })
})
