import { describe, expect, it } from 'vitest'
import { GLIDE } from '../../src/audio/graph.ts'
import { LEAD } from '../../src/audio/ramps.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import type { Recipe } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { lengthenScore, relevelScore, shortenScore } from '../../src/core/score/retime.ts'
import type { Score } from '../../src/core/score/score.ts'
import type { Disturbance } from '../helpers/signal/clicks.ts'
import { findDisturbances } from '../helpers/signal/clicks.ts'
import type { Rendering, RenderOptions } from '../helpers/scores/render-score.ts'
import { renderScore } from '../helpers/scores/render-score.ts'
import { measureTone } from '../helpers/signal/tone-frequency.ts'

const RATE = 48_000
const TONE: Recipe = {
  ...DEFAULT_RECIPE,
  bed: 'none',
  level: 0,
  carrier: 230,
  from: 3,
  to: 3,
  ramp: 0,
  fadeIn: 0,
  fadeOut: 6,
  minutes: 0.5
}
const SCORE = compileRecipe(TONE)
/** A whole number of the quanta at which a rendering can halt. */
const MIDWAY = (128 * 1500) / RATE

type Act = NonNullable<RenderOptions['at']>[number]['act']

function withAct(act: Act, options: Partial<RenderOptions> = {}): Promise<Rendering> {
  return renderScore(SCORE, { length: 10, at: [{ time: MIDWAY, act }], ...options })
}

/** What in either ear leaves its tone and is no ramp. */
function clicksIn({ left, right }: Rendering): readonly Disturbance[] {
  return [left, right].flatMap(ear =>
    findDisturbances(ear, RATE, measureTone(ear, RATE)).filter(each => !each.rampLength)
  )
}

function lastSound({ left, right }: Rendering): number {
  const ends = [left, right].map(ear => ear.findLastIndex(sample => sample !== 0))
  return Math.max(...ends) / RATE
}

function peakAt({ left }: Rendering, time: number): number {
  const first = Math.round(time * RATE)
  return left.subarray(first, first + 480).reduce((most, each) => Math.max(most, Math.abs(each)), 0)
}

function heardLevel(rendering: Rendering, time: number): number {
  return peakAt(rendering, time) / peakAt(rendering, 2)
}

describe('a graph', () => {
  it('is left without a click, and silent afterwards', async () => {
    let released = false
    const rendering = await withAct(({ graph, now }) => {
      graph.release(now, 0.4, () => {
        released = true
      })
    })
    expect(clicksIn(rendering)).toEqual([])
    expect(lastSound(rendering)).toBeCloseTo(MIDWAY + LEAD + 0.4, 2)
    expect(released).toBe(true)
  })

  it('is left without a click while it is still rising', async () => {
    const rendering = await renderScore(SCORE, {
      length: 6,
      position: 5,
      start: 3.95,
      rise: 0.2,
      at: [{ time: MIDWAY, act: ({ graph, now }) => graph.release(now, 0.15, () => undefined) }]
    })
    expect(peakAt(rendering, 4.06)).toBeGreaterThan(0.05)
    expect(lastSound(rendering)).toBeCloseTo(MIDWAY + LEAD + 0.15, 2)
  })

  it('rises without a click when it is entered in the middle', async () => {
    const rendering = await renderScore(SCORE, { length: 5, position: 11, start: 0.5, rise: 0.2 })
    expect(clicksIn(rendering)).toEqual([])
    expect(rendering.left.findIndex(sample => sample !== 0) / RATE).toBeCloseTo(0.5, 2)
  })

  it('is lengthened without a click, and ends later', async () => {
    const rendering = await withAct(
      ({ graph, now }) => {
        expect(graph.follow(lengthenScore(SCORE, now, 10), now)).toBe(true)
      },
      { length: 42 }
    )
    expect(clicksIn(rendering)).toEqual([])
    expect(lastSound(rendering)).toBeCloseTo(40, 2)
    expect(heardLevel(rendering, 33)).toBeCloseTo(1, 3)
  })

  it('is shortened without a click, and ends earlier', async () => {
    const rendering = await withAct(
      ({ graph, now }) => {
        graph.follow(shortenScore(SCORE, now, 15), now)
      },
      { length: 32 }
    )
    expect(clicksIn(rendering)).toEqual([])
    expect(lastSound(rendering)).toBeCloseTo(15, 2)
  })

  it('comes back from its fade-out without a click', async () => {
    const fading = (128 * 10_000) / RATE
    const rendering = await renderScore(SCORE, {
      length: 42,
      at: [
        {
          time: fading,
          act: ({ graph, now }) => {
            graph.follow(lengthenScore(SCORE, now, 10, true), now)
          }
        }
      ]
    })
    expect(clicksIn(rendering)).toEqual([])
    expect(heardLevel(rendering, fading)).toBeLessThan(0.7)
    expect(heardLevel(rendering, fading + 2.5)).toBeCloseTo(1, 2)
    expect(lastSound(rendering)).toBeCloseTo(40, 2)
  })

  for (const behind of [0, 0.05, 0.1])
    it(`changes its level without a click, planned from a position ${behind} s behind`, async () => {
      const rendering = await withAct(({ graph, now }) => {
        graph.follow(relevelScore(SCORE, now - behind, -20), now)
      })
      expect(clicksIn(rendering)).toEqual([])
      expect(heardLevel(rendering, 6)).toBeCloseTo(0.1, 3)
    })

  it('takes three changes on each other’s heels without a click', async () => {
    let score: Score = SCORE
    const changes = [-10, -30, 0].map((level, index) => ({
      time: MIDWAY + (index * 128 * 10) / RATE,
      act: ({ graph, now }: Parameters<Act>[0]) => {
        score = relevelScore(score, now - 0.02, level)
        graph.follow(score, now)
      }
    }))
    const rendering = await renderScore(SCORE, { length: 10, at: changes })
    expect(clicksIn(rendering)).toEqual([])
    expect(heardLevel(rendering, 6)).toBeCloseTo(1, 3)
  })

  it('glides to another carrier, its phase unbroken', async () => {
    const rendering = await withAct(({ graph, now }) => {
      expect(graph.follow(compileRecipe({ ...TONE, carrier: 260 }), now)).toBe(true)
    })
    const tail = rendering.left.subarray(5 * RATE)
    expect(measureTone(tail, RATE).frequency).toBeCloseTo(258.5, 3)
    // No sample steps further than the steepest slope of the louder tone allows.
    const steepest = peakAt(rendering, 2) * 2 * Math.PI * (262 / RATE)
    let largest = 0
    for (let frame = 1; frame < rendering.left.length; frame++)
      largest = Math.max(largest, Math.abs(rendering.left[frame]! - rendering.left[frame - 1]!))
    expect(largest).toBeLessThan(steepest)
  })

  it('refuses to become a score of other sources', async () => {
    await withAct(({ graph, now }) => {
      expect(graph.follow(compileRecipe({ ...TONE, mode: 'monaural' }), now)).toBe(false)
      expect(graph.follow(compileRecipe({ ...TONE, bed: 'pink' }), now)).toBe(false)
    })
  })

  it('is crossfaded with another graph of the same tone without a click or a dip', async () => {
    const rendering = await withAct(({ graph, now, play }) => {
      const start = now + LEAD
      play({ score: SCORE, position: graph.positionAt(start), start, rise: GLIDE })
      graph.release(now, GLIDE, () => undefined)
    })
    expect(clicksIn(rendering)).toEqual([])
    for (let time = MIDWAY; time < MIDWAY + 0.4; time += 0.02)
      expect(heardLevel(rendering, time)).toBeCloseTo(1, 2)
  })
})
