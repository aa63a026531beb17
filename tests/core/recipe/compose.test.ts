import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { Stage } from '../../../src/core/recipe/composition.ts'
import { formatRecipeLink } from '../../../src/core/recipe/format-recipe-link.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../../src/core/recipe/recipe.ts'
import { parseRecipeLink } from '../../../src/core/recipe/recipe-link.ts'
import { HIGHEST_PEAK, HOLD } from '../../../src/core/recipe/recipe-tone.ts'
import { tuningScore } from '../../../src/core/recipe/tuning-score.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { bedCompensation, bedCrest } from '../../../src/core/score/loudness.ts'
import { lengthenScore, retimeScore } from '../../../src/core/score/retime.ts'
import type { BedVoice, Score, Voice } from '../../../src/core/score/score.ts'
import { scoreCost, MOST_COST } from '../../../src/core/score/score-limits.ts'
import { TAIL, withTail } from '../../../src/core/score/tail.ts'
import { decibelsToGain, gainToDecibels } from '../../../src/core/base/units.ts'
import { againSound } from '../../../src/core/session/again.ts'
import { composedRecipes, LONG_NIGHT } from '../../helpers/scores/composed-recipes.ts'

const links = JSON.parse(
  readFileSync(new URL('../../fixtures/version-1/recipes.json', import.meta.url), 'utf8')
) as readonly { readonly link: string; readonly score: string }[]

const recipeOf = (change: Partial<Recipe>): Recipe => ({ ...DEFAULT_RECIPE, ...change })

const stageOf = (change: Partial<Stage>): Stage => ({
  minutes: 30,
  to: 3,
  ramp: 600,
  level: 0,
  crossfade: 30,
  ...change
})

const beds = ({ voices }: Score): readonly BedVoice[] => voices.filter(each => each.kind === 'bed')

/** RMS of a voice at a moment, the envelope and the level apart. */
function rmsAt({ rms, volume }: Voice, at: number): number {
  return rms * (volume ? prepareCurve(volume.left).value(at) : 1)
}

/** How loud beds are against pink alone, by the powers of their layers: dB. */
function loudnessAt(score: Score, at: number): number {
  return gainToDecibels(
    Math.hypot(
      ...beds(score).map(bed => rmsAt(bed, at) * decibelsToGain(-bedCompensation(bed.bed)))
    )
  )
}

describe('a recipe of version 1', () => {
  it('is compiled, and written as a link, as it was before there was a second', () => {
    expect(links).toHaveLength(200)
    for (const { link, score } of links) {
      const { recipe, problems } = parseRecipeLink(link)
      expect(problems).toEqual([])
      expect(recipe.version).toBe(1)
      expect(formatRecipeLink(recipe)).toBe(link)
      const wakeAt = recipe.wake && Math.min(44_000, recipe.minutes * 60 + 7200)
      const code = encodeScore(compileRecipe(recipe, undefined, wakeAt))
      expect(createHash('sha256').update(code).digest('hex').slice(0, 16)).toBe(score)
    }
  })
})

describe('layers', () => {
  it('are each a bed with a seed of its own', () => {
    const layers = [
      { bed: 'brown', level: -6 },
      { bed: 'pink', level: 0 }
    ] as const
    const voices = beds(compileRecipe(recipeOf({ layers })))
    expect(voices.map(({ bed }) => bed)).toEqual(['pink', 'brown', 'pink'])
    expect(new Set(voices.map(({ seed }) => seed)).size).toBe(3)
  })

  it('are together as loud as pink alone, as far apart as asked', () => {
    const score = compileRecipe(recipeOf({ bed: 'rain', layers: [{ bed: 'brown', level: -6 }] }))
    expect(loudnessAt(score, 60)).toBeCloseTo(HOLD, 6)
    const [rain, brown] = beds(score)
    const apart = gainToDecibels(brown!.rms / rain!.rms)
    expect(apart).toBeCloseTo(-6 + bedCompensation('brown') - bedCompensation('rain'), 6)
  })

  it('alone are as loud as in version 1', () => {
    const one = compileRecipe(recipeOf({ bed: 'wind' }))
    const other = compileRecipe(recipeOf({ bed: 'wind', breath: 6 }))
    expect(other.voices.map(({ rms }) => rms)).toEqual(
      expect.arrayContaining(one.voices.map(({ rms }) => expect.closeTo(rms, 9)))
    )
  })

  it('at −30 dB leave the first where it is', () => {
    const alone = beds(compileRecipe(recipeOf({})))[0]!
    const score = compileRecipe(recipeOf({ layers: [{ bed: 'rain', level: -30 }] }))
    expect(gainToDecibels(beds(score)[0]!.rms / alone.rms)).toBeGreaterThan(-0.01)
  })
})

describe('stages', () => {
  const night = recipeOf({
    minutes: 90,
    firstMinutes: 30,
    stages: [
      stageOf({ to: 2, beds: [{ bed: 'rain', level: 0 }] }),
      stageOf({ to: 4, level: -6, ramp: 0 })
    ]
  })

  it('settle to a beat each, on one cosine way', () => {
    const [tone] = compileRecipe(night).voices
    if (tone?.kind !== 'tone') throw new Error('The first voice is the tone.')
    const beat = prepareCurve(tone.beat)
    const values = [0, 900, 1800, 2100, 2400, 3599, 3600, 5400].map(at => beat.value(at))
    const expected = [8, 3, 3, 2.5, 2, 2, 4, 4]
    values.forEach((value, place) => expect(value).toBeCloseTo(expected[place]!, 9))
  })

  it('keep the power of their backgrounds while one follows the other', () => {
    const score = compileRecipe(night)
    for (let at = 1800; at <= 1830; at++) expect(loudnessAt(score, at)).toBeCloseTo(HOLD, 0.9)
    expect(loudnessAt(score, 1815)).toBeCloseTo(HOLD, 1)
    expect(rmsAt(beds(score)[0]!, 1831)).toBe(0)
  })

  it('soften everything by their level', () => {
    const score = compileRecipe(night)
    for (const voice of score.voices) {
      const soft = rmsAt(voice, 4000)
      const before = rmsAt(voice, 3000)
      if (before > 0) expect(gainToDecibels(soft / before)).toBeCloseTo(-6, 6)
    }
  })

  it('leave a background that goes on one voice without a crossfade', () => {
    const rain = [{ bed: 'rain', level: 0 }] as const
    const score = compileRecipe(
      recipeOf({ bed: 'rain', minutes: 60, stages: [stageOf({ beds: rain }), stageOf({})] })
    )
    expect(beds(score)).toHaveLength(1)
    expect(beds(score)[0]!.volume).toBeUndefined()
  })

  it('last to the end of the session, and longer where it is lengthened', () => {
    const score = compileRecipe({ ...night, minutes: 300 })
    expect(score.duration).toBe(18_000)
    const longer = lengthenScore(score, 60, 900)
    expect(longer.duration).toBe(18_900)
    expect(loudnessAt(longer, 18_800)).toBeCloseTo(HOLD - 6, 6)
  })

  it('beyond the end are kept, not played, and named', () => {
    const short = { ...night, minutes: 45 }
    const { recipe, adjustments } = fitRecipe(short)
    expect(recipe.stages).toHaveLength(1)
    expect(adjustments).toEqual([{ field: 'stages', asked: 3, used: 2 }])
    expect(parseRecipeLink(formatRecipeLink(short)).recipe.stages).toHaveLength(2)
  })

  it('go on into what follows the session, and into the sound for going back to sleep', () => {
    const score = compileRecipe({ ...night, after: 'bed', afterMinutes: 60 })
    const heard = beds(score).filter(bed => rmsAt(bed, score.duration - 1) > 0)
    expect(heard.map(({ bed }) => bed)).toEqual(['rain'])
    const again = againSound({ score, recipe: night, imported: false })!
    expect(beds(again.score).map(({ bed }) => bed)).toEqual(['rain'])
    expect(again.recipe).toMatchObject({ version: 1, from: 4, to: 4, bed: 'rain' })
  })

  it('end in a tail that cannot be heard, however loud the last is', () => {
    const louder = { ...night, stages: [stageOf({ level: -12 }), stageOf({})], fadeOut: 60 }
    const score = withTail(compileRecipe(louder))
    const at = score.duration - TAIL / 2
    const gain = prepareCurve(score.envelope).value(at) * (score.level.at(-1)?.value ?? 1)
    const level = Math.hypot(...score.voices.map(voice => rmsAt(voice, at) * (voice.gain ? 0 : 1)))
    expect(gainToDecibels(level * gain)).toBeLessThan(-65.9)
  })

  it('are left out where one point is tuned', () => {
    const score = tuningScore(night, 'to')
    expect(beds(score).map(({ bed }) => bed)).toEqual(['pink'])
    expect(score.voices[0]).toMatchObject({ beat: [{ value: 3 }] })
  })
})

describe('the beat in the background', () => {
  it('has no tone, and is as loud over its pulses as pink alone', () => {
    const score = compileRecipe(recipeOf({ mode: 'noise', from: 4, to: 2 }))
    expect(score.voices).toHaveLength(1)
    const [bed] = beds(score)
    expect(bed).toMatchObject({ bed: 'pink', pulse: { duty: 0.5, depth: 0.6 } })
    expect(gainToDecibels(bed!.rms)).toBeGreaterThan(HOLD)
  })

  it('without a background is a tone', () => {
    const score = compileRecipe(recipeOf({ mode: 'noise', bed: 'none' }))
    expect(score.voices).toMatchObject([{ kind: 'tone', mode: 'isochronic' }])
  })
})

describe('breath, tilt and balance', () => {
  it('are in the score, and the breath lets go', () => {
    const score = compileRecipe(recipeOf({ breath: 6, tilt: -3, balance: 4 }))
    expect(score.balance).toBe(4)
    const [bed] = beds(score)
    expect(bed!.tilt).toBe(-3)
    const { rate, depth, inhale } = bed!.breath!
    expect([0, 300].map(at => prepareCurve(rate).value(at) * 60)).toEqual([9, 6])
    expect([0, 480, 600].map(at => prepareCurve(depth).value(at))).toEqual([8, 8, 0])
    expect(inhale).toBe(0.4)
  })
})

describe('any composed recipe', () => {
  it('compiles into a score that its code holds, and that stays within its peaks', () => {
    fc.assert(
      fc.property(composedRecipes, recipe => {
        const score = compileRecipe(recipe)
        expect(encodeScore(decodeScore(encodeScore(score)))).toBe(encodeScore(score))
        for (const voice of score.voices) expect(voice.rms).toBeLessThanOrEqual(1)
        const half = retimeScore(score, score.duration / 3, score.duration / 2)
        expect(decodeScore(encodeScore(half)).duration).toBe(half.duration)
        const times = score.voices.flatMap(({ volume }) => volume?.left.map(({ at }) => at) ?? [0])
        for (const at of times) {
          const peaks = beds(score).map(
            bed => rmsAt(bed, at) * decibelsToGain(recipe.tilt ? 16 : bedCrest(bed.bed))
          )
          const noise = Math.hypot(...beds(score).map(bed => rmsAt(bed, at))) * decibelsToGain(16)
          const most = Math.min(
            peaks.reduce((sum, peak) => sum + peak, 0),
            Math.max(Math.hypot(...peaks), noise)
          )
          expect(gainToDecibels(most)).toBeLessThanOrEqual(HIGHEST_PEAK + 1e-6)
        }
      }),
      { numRuns: 100 }
    )
  })

  it('costs no more than a worker can make, whatever follows what', () => {
    const dear = ['thunder', 'wind', 'rain', 'leaves'] as const
    const others = ['surf', 'birds', 'fan', 'brook'] as const
    const background = (names: readonly (typeof dear)[number][] | typeof others) =>
      names.map(bed => ({ bed, level: 0 }))
    const score = compileRecipe(
      recipeOf({
        mode: 'noise',
        breath: 6,
        tilt: 2,
        bed: 'thunder',
        layers: background(dear.slice(1)),
        minutes: 90,
        stages: [stageOf({ beds: background(others) }), stageOf({ beds: background(dear) })]
      })
    )
    expect(scoreCost(score.voices)).toBeLessThanOrEqual(MOST_COST)
    expect(() => decodeScore(encodeScore(compileRecipe(LONG_NIGHT)))).not.toThrow()
  })
})
