import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { MOST_STAGES, STAGE_RANGES } from '../../../src/core/recipe/composition.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../../src/core/recipe/recipe-link.ts'
import {
  type Recipe,
  boundRecipe,
  changeRecipe,
  DEFAULT_RECIPE,
  fitRecipe,
  tidyRecipe
} from '../../../src/core/recipe/recipe.ts'
import {
  addStage,
  canPart,
  changeStage,
  longestStage,
  moveStage,
  removeStage,
  resizeStage,
  stageBackground,
  withStageBackground
} from '../../../src/core/recipe/stages/editing.ts'
import { movePoint, stagePoints } from '../../../src/core/recipe/stages/points.ts'
import type { StageChange } from '../../../src/core/recipe/stages/parts.ts'
import { type StageTime, stageTimes } from '../../../src/core/recipe/stage-times.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { BED_CHOICES } from '../../../src/core/score/kinds.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { composedRecipes } from '../../helpers/scores/composed-recipes.ts'

const night = (query: string): Recipe => parseRecipeLink(query).recipe

/** Three stages: 60 minutes to 4 Hz in 20, 120 to 2 Hz in 10 over surf, 60 softer over birds. */
const NIGHT = night('from=8&to=4&ramp=1200&bed=rain&stages=60_120to2,surf_60to6at-6,birds')

const apply = (recipe: Recipe, change: StageChange): Recipe => changeRecipe(recipe, change)

const played = (recipe: Recipe): readonly StageTime[] => stageTimes(fitRecipe(recipe).recipe)
const starts = (recipe: Recipe): readonly number[] => played(recipe).map(({ start }) => start / 60)

/** Its beat at any time, as compiled. */
function beatOf(score: Score): (at: number) => number {
  const tone = score.voices.find(voice => voice.kind === 'tone')
  if (!tone) throw new Error('It has no tone.')
  const curve = prepareCurve(tone.beat)
  return at => curve.value(at)
}

/** Any edit, with anything a hand could ask for. */
const edits: fc.Arbitrary<(recipe: Recipe) => StageChange> = fc
  .record({
    kind: fc.nat(6),
    place: fc.nat(8),
    minutes: fc.double({ min: -30, max: 900, noNaN: true }),
    value: fc.double({ min: -50, max: 50_000, noNaN: true }),
    bed: fc.constantFrom(...BED_CHOICES)
  })
  .map(({ kind, place, minutes, value, bed }) => recipe => {
    const points = stagePoints(fitRecipe(recipe).recipe)
    const point = points[place % Math.max(1, points.length)]
    if (kind === 0) return addStage(recipe, minutes)
    if (kind === 1) return removeStage(recipe, place)
    if (kind === 2) return moveStage(recipe, place, Math.round(minutes))
    if (kind === 3) return resizeStage(recipe, place, Math.round(minutes))
    if (kind === 4)
      return changeStage(recipe, place, { to: value, ramp: value, level: -value, crossfade: value })
    if (kind === 5) return withStageBackground(recipe, place, { bed, layers: [] })
    return point ? movePoint(recipe, point, { minutes, beat: value }) : {}
  })

describe('editing a night in stages', () => {
  it('always leaves a recipe that can be stored, within the limits of one', () => {
    fc.assert(
      fc.property(composedRecipes, fc.array(edits, { maxLength: 12 }), (asked, all) => {
        let recipe = boundRecipe(asked)
        for (const edit of all) recipe = apply(recipe, edit(recipe))
        const { stages = [], firstMinutes } = recipe
        expect(stages.length).toBeLessThan(MOST_STAGES)
        for (const { minutes, beds } of [...stages, { minutes: firstMinutes ?? 30, beds: [] }]) {
          expect(minutes).toBeGreaterThanOrEqual(STAGE_RANGES.minutes.low)
          expect(minutes).toBeLessThanOrEqual(STAGE_RANGES.minutes.high)
          expect(beds?.[0]?.level ?? 0).toBe(0)
        }
        const back = parseRecipeLink(formatStoredRecipe(recipe))
        expect(back.problems.filter(({ must }) => must.kind !== 'with a bed')).toEqual([])
        expect(back.recipe).toEqual(tidyRecipe(recipe))
        expect(() => compileRecipe(recipe)).not.toThrow()
      }),
      { numRuns: 1000 }
    )
  })

  it('adds a stage on the curve, to half a step of a beat, and leaves it where it settles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 239 }), at => {
        const added = apply(NIGHT, addStage(NIGHT, at))
        expect(played(added)).toHaveLength(4)
        const [before, after] = [beatOf(compileRecipe(NIGHT)), beatOf(compileRecipe(added))]
        const settled = played(NIGHT).map(({ start, ramp }) => start + ramp)
        const places = [0, at * 60, ...starts(NIGHT).map(each => each * 60), ...settled]
        for (const time of places)
          expect(Math.abs(after(time) - before(time))).toBeLessThanOrEqual(0.125)
      })
    )
  })

  it('adds a stage to the minute, with the background and the level of where it is', () => {
    const added = apply(NIGHT, addStage(NIGHT, 100.4))
    expect(starts(added)).toEqual([0, 60, 100, 180])
    expect(stageBackground(added, 2).bed).toBe('none')
    expect(played(added)[2]?.beds).toEqual([{ bed: 'surf', level: 0 }])
    expect(compileRecipe(added).voices).toEqual(compileRecipe(NIGHT).voices)
  })

  it('adds at most seven, and none where less than two minutes are left', () => {
    let recipe: Recipe = { ...DEFAULT_RECIPE, minutes: 480 }
    for (let count = 1; count < MOST_STAGES; count++) {
      expect(canPart(recipe, longestStage(recipe))).toBe(true)
      recipe = apply(recipe, addStage(recipe, 60 * count))
    }
    expect(starts(recipe)).toEqual([0, 60, 120, 180, 240, 300, 360, 420])
    expect(canPart(recipe, 0)).toBe(false)
    expect(addStage(recipe, 30)).toEqual({})
    const short = night('minutes=2&stages=1_1')
    expect(canPart(short, 0)).toBe(false)
    expect(addStage(short, 0.5)).toEqual({})
  })

  it('removes a stage, its time to the one before, and the rest sounds as before', () => {
    const without = apply(NIGHT, removeStage(NIGHT, 1))
    expect(starts(without)).toEqual([0, 180])
    expect(played(without)[1]?.beds).toEqual([{ bed: 'birds', level: 0 }])
    const inherits = night('bed=rain&stages=60_60,surf_60to5')
    const rest = apply(inherits, removeStage(inherits, 1))
    expect(played(rest)[1]?.beds).toEqual([{ bed: 'surf', level: 0 }])
  })

  it('removes the first: the next begins the night, and levels stay relative to the first', () => {
    const asked = night('from=8&to=4&bed=rain&stages=60_60to2at-4,surf_60at-6')
    const rest = apply(asked, removeStage(asked, 0))
    expect(starts(rest)).toEqual([0, 120])
    expect(rest).toMatchObject({ from: 8, to: 2, bed: 'surf', minutes: 180 })
    expect(played(rest).map(({ level }) => level)).toEqual([0, -2])
    const [only] = [DEFAULT_RECIPE]
    expect(removeStage(only, 0)).toEqual({})
  })

  it('moves a beginning between its neighbours, each a minute at least', () => {
    expect(starts(apply(NIGHT, moveStage(NIGHT, 1, 90)))).toEqual([0, 90, 180])
    expect(starts(apply(NIGHT, moveStage(NIGHT, 1, -5)))).toEqual([0, 1, 180])
    expect(starts(apply(NIGHT, moveStage(NIGHT, 2, 999)))).toEqual([0, 60, 239])
    expect(apply(NIGHT, moveStage(NIGHT, 1, 90)).minutes).toBe(240)
    expect(moveStage(NIGHT, 0, 20)).toEqual({})
  })

  it('makes a stage longer at the cost of the next, and the last one with the night', () => {
    expect(starts(apply(NIGHT, resizeStage(NIGHT, 0, 45)))).toEqual([0, 45, 180])
    const longer = apply(NIGHT, resizeStage(NIGHT, 2, 90))
    expect(starts(longer)).toEqual([0, 60, 180])
    expect(longer.minutes).toBe(270)
    expect(apply(NIGHT, resizeStage(NIGHT, 2, 9000)).minutes).toBe(720)
  })

  it('keeps what begins after the end there, unless it is removed', () => {
    const cut = { ...NIGHT, minutes: 100 }
    expect(starts(cut)).toEqual([0, 60])
    const longer = apply(cut, resizeStage(cut, 1, 200))
    expect(longer.minutes).toBe(260)
    expect(starts(longer)).toEqual([0, 60])
    expect(longer.stages).toHaveLength(2)
    expect(moveStage(cut, 2, 30)).toEqual({})
    expect(apply(cut, removeStage(cut, 2)).stages).toHaveLength(1)
  })

  it('puts every point on the compiled curve, where its stage begins or has settled', () => {
    const beat = beatOf(compileRecipe(NIGHT))
    const points = stagePoints(fitRecipe(NIGHT).recipe)
    expect(points.map(({ kind, at }) => [kind, at / 60])).toEqual([
      ['start', 0],
      ['settled', 20],
      ['begin', 60],
      ['settled', 70],
      ['begin', 180],
      ['settled', 190]
    ])
    for (const point of points) expect(beat(point.at)).toBeCloseTo(point.beat, 9)
  })

  it('moves a point to whole minutes and quarters of a hertz', () => {
    const point = (index: number) => stagePoints(NIGHT)[index] ?? expect.fail('No point.')
    const change = { minutes: 35.4, beat: 5.1 }
    expect(movePoint(NIGHT, point(0), change)).toEqual({ from: 5 })
    expect(apply(NIGHT, movePoint(NIGHT, point(1), change))).toMatchObject({ ramp: 2100, to: 5 })
    const moved = apply(NIGHT, movePoint(NIGHT, point(2), change))
    expect(moved).toMatchObject({ firstMinutes: 35, to: 5 })
    expect(played(moved)[1]?.to).toBe(2)
  })
})
