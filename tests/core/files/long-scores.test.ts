import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { highest, lowest } from '../../../src/core/base/extremes.ts'
import { planVoice } from '../../../src/core/files/gnaural/voice-plan.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { writeSbg } from '../../../src/core/files/sbg/write-score.ts'
import { outlineScore } from '../../../src/core/score/score-outline.ts'
import type { Curve } from '../../../src/core/score/curve.ts'
import type { Score, Voice } from '../../../src/core/score/score.ts'

/** More points than a function takes as arguments, fewer than a score may have. */
const LONG: Curve = Array.from({ length: 150_000 }, (_, index) => ({
  at: index / 1000,
  value: 1 + (index % 7),
  shape: 'linear' as const
}))

function scoreOf(voice: Voice): Score {
  return { ...compileRecipe({ ...DEFAULT_RECIPE, minutes: 5 }), voices: [voice] }
}

const PULSES: Voice = {
  kind: 'tone',
  mode: 'isochronic',
  carrier: constant(200),
  beat: LONG,
  rms: 0.1,
  duty: 0.5,
  depth: 1
}

describe('a very long score', () => {
  it('has an outline', () => {
    const { startBeat, endBeat } = outlineScore(scoreOf(PULSES))
    expect(startBeat).toBeGreaterThanOrEqual(1)
    expect(endBeat).toBeLessThanOrEqual(7)
  })

  it('is written as a .sbg file', () => {
    expect(writeSbg(scoreOf(PULSES), []).silent).toBe(false)
  })

  it('is planned as drops', () => {
    const drops = { kind: 'drops', drops: 'rain', perSecond: LONG, rms: 0.1, seed: 1 } as const
    expect(planVoice(drops).plan?.type).toBe('rain')
  })
})

describe('the extremes of some numbers', () => {
  it('are found, however many there are', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => index % 1001)
    expect([lowest(many), highest(many)]).toEqual([0, 1000])
  })

  it('are out of reach where there are none', () => {
    expect([lowest([]), highest([])]).toEqual([Infinity, -Infinity])
  })
})
