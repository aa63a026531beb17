import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import type { Curve } from '../../../src/core/score/curve.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { lowestLevel } from '../../../src/core/score/fades.ts'
import { prepareRepeatingCurve } from '../../../src/core/score/repeating-curve.ts'
import { lengthenScore, relevelScore } from '../../../src/core/score/retime.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { currentLevel } from '../../../src/core/score/score.ts'
import { againSound } from '../../../src/core/session/again.ts'
import { heardScore, silentScore } from '../../../src/core/session/marked-score.ts'
import { fileScore, importedScore, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'

function after(change: Partial<Recipe> = {}) {
  const recipe = { ...DEFAULT_RECIPE, ...change }
  const sound = againSound({ score: compileRecipe(recipe), recipe, imported: false })
  if (!sound) throw new Error('This session must have a sound to go back to sleep by.')
  return sound
}

/** dBFS RMS of the left ear within ten seconds. */
function level(score: Score, from: number): number {
  const rate = 24_000
  const [left, right] = [new Float64Array(10 * rate), new Float64Array(10 * rate)]
  createScoreRenderer(score, rate).render(from * rate, left, right)
  return 10 * Math.log10(left.reduce((sum, each) => sum + each * each, 0) / left.length)
}

describe('the sound for going back to sleep', () => {
  it('is half as long, straight at the slow beat, and silent afterwards', () => {
    const { score, recipe, minutes } = after({ after: 'bed', wake: { hour: 7, minute: 0 } })
    expect(minutes).toBe(15)
    expect(score.duration).toBe(900)
    expect(score.after).toBeUndefined()
    expect(score.voices[0]).toMatchObject({ kind: 'tone', beat: constant(3) })
    expect(recipe).toMatchObject({ minutes: 15, from: 3, to: 3, ramp: 0, after: 'silence' })
    expect(recipe.wake).toBeUndefined()
  })

  it('sounds 6 dB softer', () => {
    const session = compileRecipe(DEFAULT_RECIPE)
    expect(level(after().score, 300) - level(session, 1200)).toBeCloseTo(-6, 1)
  })

  it.each([
    [5, 10],
    [30, 15],
    [45, 23],
    [480, 30]
  ])('lasts, after %i minutes, %i', (session, minutes) => {
    expect(after({ minutes: session }).minutes).toBe(minutes)
  })

  it('keeps its fades as far as they fit', () => {
    expect(after({ fadeIn: 10, fadeOut: 300 }).score.fadeOutAt).toBe(600)
    const { score } = after({ minutes: 60, fadeIn: 10, fadeOut: 3000 })
    expect(score.duration).toBe(1800)
    expect(score.fadeOutAt).toBeLessThan(11)
  })

  it('takes its length and its level from what became of the session', () => {
    const planned = compileRecipe(DEFAULT_RECIPE)
    const longer = lengthenScore(planned, 60, 900)
    const score = relevelScore(longer, 90, -20)
    const sound = againSound({ score, recipe: DEFAULT_RECIPE, imported: false })
    expect(sound?.minutes).toBe(23)
    expect(sound && currentLevel(sound.score)).toBeCloseTo(-26, 9)
  })

  it('never gets so soft that a browser takes it for silence', () => {
    const { score, recipe } = after({ level: -40 })
    const lowest = lowestLevel(score.holdDecibels)
    expect(currentLevel(score)).toBeCloseTo(lowest, 9)
    expect(recipe.level).toBeCloseTo(lowest, 9)
  })

  it('plays of a sealed night what was heard', () => {
    const recipe = DEFAULT_RECIPE
    const { score } = after()
    // An even number in base 35 encodes the side without a beat.
    const [beatless, beating] = ['0000000000', '0000000001'].map(seal => heardScore(score, seal))
    expect(beatless?.voices[0]).toMatchObject({ mode: 'plain' })
    expect(beating).toBe(score)
    expect(againSound({ score: silentScore(recipe), recipe, imported: false })).toBeUndefined()
  })
})

const CURVE: Curve = [
  { at: 0, value: 200, shape: 'linear' },
  { at: 700, value: 300, shape: 'step' },
  { at: 1500, value: 250, shape: 'linear' },
  { at: 1800, value: 100, shape: 'step' }
]

describe('the last part of a file', () => {
  function lastPart(score: Score, minutes = 30) {
    const recipe = { ...DEFAULT_RECIPE, minutes }
    const sound = againSound({ score, recipe, imported: true })
    if (!sound) throw new Error('A file must have a last part.')
    return sound.score
  }

  it('is as long as the sound for going back to sleep, and begins at 0', () => {
    const carrier: Curve = CURVE
    const score = fileScore([{ ...PLAIN_TONE, carrier }], { duration: 1800 })
    const part = lastPart(score)
    expect(part.duration).toBe(900)
    expect(currentLevel(part)).toBeCloseTo(-6, 9)
    const [tone] = part.voices
    const heard = tone?.kind === 'tone' ? prepareCurve(tone.carrier) : undefined
    for (const at of [0, 1, 599, 600, 750, 899])
      expect(heard?.value(at)).toBeCloseTo(prepareCurve(carrier).value(900 + at), 9)
    // The envelope is the session's own: from silence to silence.
    expect(prepareCurve(part.envelope).value(0)).toBe(0)
    expect(prepareCurve(part.envelope).value(900)).toBe(0)
  })

  it('goes on where the file was, however often that has gone round', () => {
    const period = fc.double({ min: 1, max: 700, noNaN: true })
    fc.assert(
      fc.property(period, fc.double({ min: 0, max: 890, noNaN: true }), (repeat, at) => {
        const carrier: Curve = [
          { at: 0, value: 100, shape: 'linear' },
          { at: repeat / 3, value: 200, shape: 'cosine' },
          { at: repeat / 2, value: 150, shape: 'step' },
          { at: repeat, value: 120, shape: 'step' }
        ]
        const score = fileScore([{ ...PLAIN_TONE, carrier }], { duration: 1800, repeat })
        const [tone] = lastPart(score).voices
        if (tone?.kind !== 'tone') throw new Error('The tone must stay one.')
        const place = (900 + at) % repeat
        // At the very breaks either side may be meant.
        const near = carrier.some(point => Math.abs(point.at - place) < 1e-6 * repeat)
        fc.pre(!near && place > 1e-6 && repeat - place > 1e-6)
        const heard = prepareRepeatingCurve(tone.carrier, repeat).value(at)
        expect(heard).toBeCloseTo(prepareRepeatingCurve(carrier, repeat).value(900 + at), 1)
      })
    )
  })

  it('is a score that the worker takes, for a voice of every kind', () => {
    const score = { ...importedScore(), duration: 1800 }
    const part = lastPart(score)
    expect(decodeScore(encodeScore(part))).toEqual(part)
    expect(part.repeat).toBe(score.repeat)
    for (const voice of part.voices)
      if (voice.volume) expect(prepareCurve(voice.volume.left).value(0)).toBeGreaterThanOrEqual(0)
  })

  it('begins at its beginning where the file has no room for a cut', () => {
    const strikes = Array.from({ length: 59_999 }, (_, index) => ({
      at: index / 1000,
      frequency: 440,
      strength: 1
    }))
    const points: Curve = Array.from({ length: 190_000 }, (_, index) => ({
      at: index / 3200,
      value: 200,
      shape: 'linear'
    }))
    const full = fileScore(
      [
        { kind: 'bell', strikes, rms: 0.1, decay: 1 },
        { ...PLAIN_TONE, carrier: points }
      ],
      { duration: 1800, repeat: 70 }
    )
    expect(lastPart(full).voices === full.voices).toBe(true)
  })
})
