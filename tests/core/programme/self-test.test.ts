import { SEAL, SELF_TEST_FROM } from '../../../src/core/session/night-mark.ts'
import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { TONE_MODES } from '../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { PROGRAMME } from '../../../src/content/data/programme.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { ProgrammeNight } from '../../../src/core/programme/programme.ts'
import { nightRecipe, playsNight } from '../../../src/core/programme/programme.ts'
import { heardScore, silentScore } from '../../../src/core/session/marked-score.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { lengthenScore, shortenScore } from '../../../src/core/score/retime.ts'
import {
  armOf,
  drawSelfTest,
  guessScore,
  openSeals,
  parseSelfTest,
  sealOf,
  seedOf,
  SELF_TEST_NIGHTS,
  selfTestNight
} from '../../../src/core/programme/self-test.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const nights: readonly ProgrammeNight[] = PROGRAMME
const arms = (seed: number) => drawSelfTest(seed).seals.map(armOf)

describe('a draw', () => {
  test.prop([seeds])('has one night with the beat in each pair', seed => {
    const drawn = arms(seed)
    expect(drawn).toHaveLength(SELF_TEST_NIGHTS)
    for (let pair = 0; pair < drawn.length; pair += 2)
      expect(new Set(drawn.slice(pair, pair + 2)).size).toBe(2)
  })

  test.prop([seeds])('is sealed in letters and figures, each night its own', seed => {
    const { seals } = drawSelfTest(seed)
    expect(new Set(seals).size).toBe(SELF_TEST_NIGHTS)
    for (const seal of seals) expect(seal).toMatch(SEAL)
  })

  test.prop([seeds])('is the same for the same seed, and comes back from text', seed => {
    const drawn = drawSelfTest(seed)
    expect(drawSelfTest(seed)).toEqual(drawn)
    expect(parseSelfTest(JSON.parse(JSON.stringify(drawn)))).toEqual(drawn)
  })

  it('tosses a fair coin for each pair: over 1,000 draws within four standard errors of half', () => {
    const draws = Array.from({ length: 1000 }, (_, seed) => arms(seed * 7919))
    for (let pair = 0; pair < 7; pair++) {
      const beatFirst = draws.filter(drawn => drawn[2 * pair] === 'beat').length
      expect(Math.abs(beatFirst - 500)).toBeLessThan(4 * Math.sqrt(250))
    }
  })

  it('has no character that tells the side', () => {
    const beats = new Map<string, number>()
    let count = 0
    for (let seed = 0; seed < 400; seed++)
      for (const seal of drawSelfTest(seed).seals) {
        count++
        if (armOf(seal) === 'beat') beats.set(seal[9]!, (beats.get(seal[9]!) ?? 0) + 1)
      }
    // 35 last characters, each of them on the side of the beat about half of its times: 5,600 / 70 = 80.
    for (const [, times] of beats)
      expect(Math.abs(times - count / 70)).toBeLessThan(5 * Math.sqrt(80))
  })

  it('takes its seed from an id', () => {
    expect(seedOf('one')).not.toBe(seedOf('two'))
    expect(seedOf('one')).toBe(seedOf('one'))
    expect(seedOf('')).toBeGreaterThanOrEqual(0)
  })
})

describe('a seal', () => {
  it('belongs to a night from the eighth on, until the test is revealed', () => {
    const drawn = drawSelfTest(3)
    expect(sealOf(drawn, 7)).toBeUndefined()
    expect(sealOf(drawn, SELF_TEST_FROM)).toBe(drawn.seals[0])
    expect(sealOf(drawn, 21)).toBe(drawn.seals[13])
    expect(sealOf({ ...drawn, revealed: true }, 21)).toBeUndefined()
    expect(sealOf(undefined, 21)).toBeUndefined()
  })

  test.prop([
    seeds,
    fc.constantFrom(...TONE_MODES),
    fc.constantFrom('none' as const, 'pink' as const)
  ])(
    'changes nothing of a score but the beat: same length, level, bed and fades',
    (seed, mode, bed) => {
      const score = compileRecipe({ ...DEFAULT_RECIPE, mode, bed })
      for (const seal of drawSelfTest(seed).seals.slice(0, 2)) {
        const heard = heardScore(score, seal)
        if (armOf(seal) === 'beat') expect(heard).toBe(score)
        else expect(heard.voices[0]).toMatchObject({ mode: 'plain' })
        const { voices, ...rest } = heard
        expect({ ...rest, voices: score.voices }).toEqual(score)
        expect(voices.map(({ kind, rms }) => [kind, rms])).toEqual(
          score.voices.map(({ kind, rms }) => [kind, rms])
        )
      }
    }
  )

  it('that was revealed opens the rows of its test, and those alone', () => {
    const drawn = drawSelfTest(9)
    const rows = drawn.seals.map((seal, index) => sessionRow({ id: `n-${index}`, seal }))
    const others = [sessionRow({ id: 'other', seal: drawSelfTest(10).seals[0]! }), sessionRow()]
    expect(openSeals([...rows, ...others], [drawn])).toEqual([])
    const opened = openSeals([...rows, ...others], [{ ...drawn, revealed: true }])
    expect(opened.map(row => row.arm)).toEqual(drawn.seals.map(armOf))
    for (const { arm, recipe, ...row } of opened) {
      expect(row).not.toHaveProperty('seal')
      expect(recipe.mode).toBe(arm === 'plain' ? 'plain' : DEFAULT_RECIPE.mode)
    }
    expect(openSeals(opened, [{ ...drawn, revealed: true }])).toEqual([])
  })
})

describe('the guesses of a test', () => {
  it('count by pair, and those that were right', () => {
    const drawn = drawSelfTest(9)
    const beats = [8, 9, 10, 11, 12, 13].filter(
      night => armOf(drawn.seals[night - SELF_TEST_FROM]!) === 'beat'
    ) as NightNumber[]
    expect(guessScore(drawn)).toEqual({ right: 0, pairs: 0 })
    expect(guessScore({ ...drawn, guesses: beats })).toEqual({ right: 3, pairs: 3 })
    const wrong = (beats[0] === 8 ? 9 : 8) as NightNumber
    const guesses = [wrong, ...beats.slice(1)]
    expect(guessScore({ ...drawn, guesses })).toEqual({ right: 2, pairs: 3 })
  })

  it('come back from text, one of each pair', () => {
    const drawn = drawSelfTest(9)
    const stored = (guesses: unknown) => parseSelfTest({ ...drawn, revealed: true, guesses })
    expect(stored([8, 11])?.guesses).toEqual([8, 11])
    expect(stored([8, 9, 7, 'x', 22])?.guesses).toEqual([9])
    for (const nothing of [undefined, [], 7]) expect(stored(nothing)).not.toHaveProperty('guesses')
  })
})

describe('a night of the self-test', () => {
  const planned = (night: number) =>
    nightRecipe(selfTestNight(nights, night as NightNumber)!, DEFAULT_RECIPE, 'stereo')

  it.each([8, 10, 12, 14, 16, 18, 20])('%i is planned as the one after it', night => {
    expect(planned(night)).toEqual(planned(night + 1))
    expect(planned(night).mode).toBe('binaural')
  })

  it.each(['speaker', 'mono', 'unknown'] as const)(
    'is never heard with a plain beat, whatever the ears: %s',
    headphones => {
      const night = selfTestNight(nights, 8)!
      const own = { ...DEFAULT_RECIPE, mode: 'monaural' as const }
      const recipe = nightRecipe(night, own, headphones)
      expect(recipe).toMatchObject({ mode: 'binaural', carrier: 240 })
      expect(playsNight(night, recipe)).toBe(true)
      expect(playsNight(night, { ...recipe, mode: 'isochronic' })).toBe(false)
    }
  )

  it('keeps its own number, week and tip', () => {
    expect(selfTestNight(nights, 21)).toMatchObject({
      night: 21,
      week: 'let-go',
      tip: 'ask-about-cbt-i',
      from: 6,
      to: 2,
      carrier: 200,
      minutes: 25
    })
  })
})

describe('a score of silence', () => {
  const silent = silentScore({ ...DEFAULT_RECIPE, minutes: 20, after: 'bed' })

  it('is as long as its session, holds nothing, and nothing comes after it', () => {
    expect(silent).toMatchObject({ duration: 1200, voices: [] })
    expect(silent.after).toBeUndefined()
  })

  it('is lengthened and shortened as any other', () => {
    expect(lengthenScore(silent, 60, 900).duration).toBe(2100)
    expect(shortenScore(silent, 60, 900).duration).toBe(300)
  })
})
