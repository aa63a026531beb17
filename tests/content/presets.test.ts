import { describe, expect, test } from 'vitest'
import type { PresetId } from '../../src/content/data/presets.ts'
import { PRESETS } from '../../src/content/data/presets.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { formatRecipeLink } from '../../src/core/recipe/format-recipe-link.ts'
import type { Preset } from '../../src/core/recipe/preset.ts'
import { presetRecipe } from '../../src/core/recipe/preset.ts'
import type { Recipe } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe, wholeRecipe } from '../../src/core/recipe/recipe.ts'
import { parseRecipeLink } from '../../src/core/recipe/recipe-link.ts'
import { meetsNeed, SOUND_NEEDS } from '../../src/core/recipe/sound-need.ts'
import { lastStage, stageTimes } from '../../src/core/recipe/stage-times.ts'
import { readyComposer } from '../../src/core/recipe/composed.ts'

const presets: readonly Preset<PresetId>[] = PRESETS
const byName = presets.map(each => [each.id, each] as const)

readyComposer()

/** Every part of a session, the first included. */
function stagesOf(recipe: Recipe) {
  return stageTimes(fitRecipe(recipe).recipe)
}

describe('presets', () => {
  test.each(byName)('%s fits as it is, and its link brings it back', (_, preset) => {
    const recipe = presetRecipe(preset, DEFAULT_RECIPE.level)
    expect(fitRecipe(recipe)).toEqual({ recipe, adjustments: [] })
    const link = formatRecipeLink(recipe)
    expect(link.length).toBeLessThan(400)
    expect(parseRecipeLink(link)).toMatchObject({ recipe, problems: [] })
    expect(compileRecipe(recipe).voices.length).toBeGreaterThan(0)
  })

  test('have names of their own, the default first, a plain one among them', () => {
    expect(new Set(presets.map(each => each.id)).size).toBe(presets.length)
    const names = presets.map(({ id }) => MESSAGES.presets[id])
    expect(new Set(names).size).toBe(presets.length)
    expect({ ...DEFAULT_RECIPE, ...presets[0]?.recipe }).toEqual(DEFAULT_RECIPE)
    expect(DEFAULT_RECIPE).toMatchObject(presets[0]!.recipe)
    expect(presets.some(each => each.recipe.mode === 'plain')).toBe(true)
  })

  test('are two dozen and more besides the pitches asked for by name, ten of them nights in stages', () => {
    expect(presets.filter(each => each.need !== 'named').length).toBeGreaterThanOrEqual(24)
    const nights = presets.filter(each => each.need === 'night' && each.recipe.stages)
    expect(nights.length).toBeGreaterThanOrEqual(10)
  })

  test('settle into the delta range and end by themselves: all but a night within the hour and a half', () => {
    for (const preset of presets) {
      const recipe = presetRecipe(preset, 0)
      const settled = Math.min(...stagesOf(recipe).map(({ to }) => to))
      expect(settled).toBeGreaterThanOrEqual(0.5)
      expect(settled).toBeLessThanOrEqual(4)
      const ends = preset.need === 'night' ? 450 : preset.need === 'nap' ? 90 : 60
      expect(recipe.minutes).toBeLessThanOrEqual(ends)
      const goesOn = preset.need === 'night' && !recipe.stages
      expect(recipe.after).toBe(goesOn ? 'bed' : 'silence')
    }
  })

  test('in stages last as long as these do, and change their sound in a minute', () => {
    for (const preset of presets.filter(({ recipe }) => recipe.stages)) {
      const recipe = presetRecipe(preset, 0)
      const { firstMinutes, stages } = wholeRecipe(recipe)
      const sum = stages.reduce((minutes, stage) => minutes + stage.minutes, firstMinutes)
      expect(sum, preset.id).toBe(recipe.minutes)
      for (const [place, stage] of stages.entries())
        if (stage.beds || stage.level > (stages[place - 1]?.level ?? 0))
          expect(stage.crossfade, preset.id).toBe(60)
    }
  })

  test('never get louder, but for a nap, which is at last as loud as at first', () => {
    for (const preset of presets) {
      const levels = stagesOf(presetRecipe(preset, 0)).map(({ level }) => level)
      const falling = levels.every((level, place) => place === 0 || level <= levels[place - 1]!)
      expect(falling, preset.id).toBe(preset.need !== 'nap')
      if (preset.need === 'nap') expect(levels.at(-1)).toBe(0)
    }
  })

  test('end as slow as they became, but for a morning, and a nap, which ends awake', () => {
    for (const preset of presets) {
      const recipe = presetRecipe(preset, 0)
      const highest = preset.need === 'nap' ? 8 : preset.need === 'night' ? 4 : 6
      expect(lastStage(recipe).to, preset.id).toBeLessThanOrEqual(highest)
    }
  })

  test('are good for what they are listed under, and each need has some', () => {
    expect(new Set(presets.map(each => each.need))).toEqual(new Set(SOUND_NEEDS))
    for (const preset of presets.filter(({ need }) => need !== 'compare' && need !== 'named'))
      expect(meetsNeed(presetRecipe(preset, 0), preset.need), preset.id).toBe(true)
  })

  test('promise nothing of a pitch but to be one: its name is its frequency, and it has no beat', () => {
    for (const { id, need, recipe } of presets) {
      if (need !== 'named') continue
      expect(MESSAGES.presets[id]).toBe(`${recipe.carrier}\u00a0Hz`)
      expect(recipe.mode).toBe('plain')
    }
  })
})
