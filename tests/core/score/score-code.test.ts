import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64url } from '../../../src/core/base/base64url.ts'
import { ScoreCodeError } from '../../../src/core/score/codec/values.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import type { Score, Voice } from '../../../src/core/score/score.ts'
import { fileScore, fileScores, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'
import { fromEdges, numbersIn } from '../../helpers/formats/hostile-requests.ts'

const SEEDED = { seed: 20_261_123, numRuns: 150 }

/** A score of one voice, as a code says it. */
function codeOf(voice: unknown, ...more: readonly unknown[]): string {
  const score = [1, 60, [voice], [0, 1, 0], [0, 1, 0], 60, 0, -20, ...more]
  return toBase64url(JSON.stringify(score))
}

function jsonOf(score: Score): string {
  return Buffer.from(encodeScore(score), 'base64url').toString()
}

describe('the code of a score', () => {
  it('gives back every voice of a file', () => {
    fc.assert(
      fc.property(fileScores(60), score => {
        expect(decodeScore(encodeScore(score))).toEqual(score)
      }),
      SEEDED
    )
  })

  it('says a volume once that both ears share', () => {
    const left = PLAIN_TONE.carrier.map(point => ({ ...point, value: 0.5 }))
    const score = fileScore([{ ...PLAIN_TONE, volume: { left, right: left } }])
    const { volume } = decodeScore(encodeScore(score)).voices[0]!
    expect(volume?.right).toBe(volume?.left)
    expect(jsonOf(score).match(/0\.5,0\]/g)).toHaveLength(1)
  })

  it('has breath, tilt and balance after all that earlier codes hold', () => {
    const bed: Voice = {
      kind: 'bed',
      bed: 'rain',
      rms: 0.1,
      seed: 7,
      breath: { rate: constant(0.1), depth: constant(8), inhale: 0.4 },
      tilt: -3
    }
    const score = fileScore([bed], { balance: -4 })
    expect(jsonOf(score)).toBe(
      '[1,60,[["b",3,0.1,7,0,0,0,0,[[0,0.1,0],[0,8,0],0.4],-3]],[0,1,0],[0,1,0],60,0.02,-20,0,0,-4]'
    )
    expect(decodeScore(encodeScore(score))).toEqual(score)
  })

  it('is, of a recipe, the one it has always been', () => {
    const score = compileRecipe({ ...DEFAULT_RECIPE, minutes: 30 }, 7)
    expect(jsonOf(score)).toBe(
      '[1,1800,[["t",0,[0,250,0],[0,8,2,900,3,0],0.025118864315095794,0.5,0.6],["b",1,0.1,7]],' +
        '[0,0,2,0.02,0.03162277660168379,4,20,1,0,1500,1,4,1780,0.01935146336908846,2,1800,0,0],' +
        '[0,0.251188643150958,0],1500,300,-19.734276244038973]'
    )
    expect(decodeScore(encodeScore(score))).toEqual(score)
  })
})

describe('a hostile code', () => {
  it('is a score with numbers in their ranges, or is refused in words', () => {
    let refused = 0
    fc.assert(
      fc.property(fileScores(60), fc.nat(), fromEdges, (score, place, edge) => {
        const code = toBase64url(numbersIn(jsonOf(score), place, edge))
        try {
          encodeScore(decodeScore(code))
        } catch (error) {
          if (!(error instanceof ScoreCodeError)) throw error
          expect(error.message.length).toBeLessThan(300)
          refused++
        }
      }),
      { ...SEEDED, numRuns: 400 }
    )
    console.log(`Refused: ${refused} of 400`)
    expect(refused).toBeGreaterThan(150)
  })

  const one = (value: number): readonly number[] => [0, value, 0]
  const refusals: readonly (readonly [string, unknown, RegExp, ...unknown[]])[] = [
    ['of an unknown kind', ['x'], /must be a tone, a bed, a spin, a bell or drops; it was “x”/],
    ['a carrier beyond 10 kHz', ['t', 0, one(10_001), one(4), 0.1, 0.5, 1], /10000; it was 10001/],
    ['a beat beyond 1 kHz', ['t', 0, one(200), one(-1001), 0.1, 0.5, 1], /-1000 to 1000/],
    ['a wave of one sample', ['t', 0, one(200), one(4), 0.1, 0.5, 1, 0, 0, [1]], /2 to 1024/],
    ['an unknown wave', ['t', 0, one(200), one(4), 0.1, 0.5, 1, 0, 0, 4], /wave must be/],
    ['a volume over 1', ['b', 1, 0.1, 1, 0, 0, [one(1.5)]], /volume, value 0, .*0 to 1/],
    [
      'a breath too fast',
      ['b', 1, 0.1, 1, 0, 0, 0, 0, [one(0.3), one(6), 0.4]],
      /breath’s rate.*0\.05 to 0\.25/
    ],
    [
      'a breath too deep',
      ['b', 1, 0.1, 1, 0, 0, 0, 0, [one(0.1), one(13), 0.4]],
      /breath’s depth.*0 to 12/
    ],
    [
      'a breath all in',
      ['b', 1, 0.1, 1, 0, 0, 0, 0, [one(0.1), one(6), 1]],
      /breath’s inhale.*0\.2 to 0\.8/
    ],
    [
      'a breath that is no list',
      ['b', 1, 0.1, 1, 0, 0, 0, 0, 3],
      /breath must be a list; it was 3/
    ],
    ['a tilt too steep', ['b', 1, 0.1, 1, 0, 0, 0, 0, 0, -7], /tilt must be .*-6 to 6; it was -7/],
    ['a balance too wide', ['b', 1, 0.1, 1], /balance must be .*-12 to 12; it was 13/, 0, 0, 13],
    ['a spin too wide', ['s', 1, 0.1, 1, one(10_001), one(1)], /width.*10000/],
    [
      'strokes at one time',
      ['g', [1, 800, 1, 1, 900, 1], 0.1, 1],
      /0.02 s apart; stroke 1 was at 1/
    ],
    ['a bell that never dies', ['g', [], 0.1, 1e6], /decay must be a number from 0.01 to 10/],
    ['too many drops', ['d', 0, one(1e9), 0.1, 1], /drops a second, value 0/],
    ['a repeat too soon', ['t', 0, one(200), one(4), 0.1, 0.5, 1], /repeat.*0.1 to/, 0, 0.01],
    [
      'points too close where it repeats',
      ['t', 0, Array.from({ length: 7000 }, () => one(200)).flat(), one(4), 0.1, 0.5, 1],
      /60000 points a second; there were 7001 in 0.1 s/,
      0,
      0.1
    ]
  ]
  it.each(refusals)('is refused: %s', (_, voice, words, ...more) => {
    expect(() => decodeScore(codeOf(voice, ...more))).toThrow(words)
    expect(() => decodeScore(codeOf(voice, ...more))).toThrow(ScoreCodeError)
  })

  it('is refused with more points, or dearer voices, than can be played in time', () => {
    const carrier = Array.from({ length: 255_000 }, (_, index) => ({
      at: index / 10,
      value: 200,
      shape: 'linear' as const
    }))
    const long = fileScore([{ ...PLAIN_TONE, carrier }], { duration: 26_000 })
    expect(() => decodeScore(encodeScore(long))).toThrow(/at most 250000 points/)
    const noises = Array.from({ length: 44 }, (_, index): Voice => {
      const drops = { rms: 0.1, seed: index, perSecond: PLAIN_TONE.carrier }
      return index % 2
        ? { kind: 'drops', drops: 'rain', ...drops }
        : { kind: 'bed', bed: 'pink', rms: 0.1, seed: index, mono: true }
    })
    expect(() => decodeScore(encodeScore(fileScore(noises.slice(0, 12))))).not.toThrow()
    expect(() => decodeScore(encodeScore(fileScore(noises)))).toThrow(
      /cost at most as much as 260 plain tones; they cost as much as \d+/
    )
  })
})
