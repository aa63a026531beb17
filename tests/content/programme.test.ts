import { NIGHTS } from '../../src/core/session/night-mark.ts'
import { describe, expect, test } from 'vitest'
import { PROGRAMME } from '../../src/content/data/programme.ts'
import { TIPS } from '../../src/content/data/tips.ts'
import type { ProgrammeNight } from '../../src/core/programme/programme.ts'
import { nightRecipe, PROGRAMME_WEEKS } from '../../src/core/programme/programme.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../src/core/recipe/recipe.ts'

const nights: readonly ProgrammeNight[] = PROGRAMME

describe('the programme', () => {
  test('has 21 nights in order', () => {
    expect(nights.map(each => each.night)).toEqual(Array.from({ length: NIGHTS }, (_, i) => i + 1))
  })

  test('goes through its weeks in order', () => {
    const order = [...PROGRAMME_WEEKS]
    const places = nights.map(each => order.indexOf(each.week))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(order.length)
  })

  test('gives every night a tip of its own that exists', () => {
    const ids = new Set<string>(TIPS.map(tip => tip.id))
    for (const { tip } of nights) expect(ids).toContain(tip)
    expect(new Set(nights.map(each => each.tip)).size).toBe(NIGHTS)
  })

  test.each(nights.map(each => [each.night, each] as const))(
    'night %i fits as it is and stays within what may be played',
    (_, night) => {
      // The last night is the listener's own sound: its ramp gives way, and is not written over.
      const own = night.mode === 'free' ? { ...DEFAULT_RECIPE, ramp: 0 } : DEFAULT_RECIPE
      expect(fitRecipe(nightRecipe(night, own, 'stereo')).adjustments).toEqual([])
      expect(night.minutes).toBeGreaterThanOrEqual(15)
      expect(night.minutes).toBeLessThanOrEqual(60)
      expect(night.fadeOut).toBeGreaterThanOrEqual(60)
      expect(night.fadeOut).toBeLessThanOrEqual(900)
    }
  )

  test('reaches 3 Hz in the second week and 2 Hz in the third, then grows shorter', () => {
    const ends = nights.map(each => nightRecipe(each, DEFAULT_RECIPE, 'stereo').to)
    expect(Math.min(...ends.slice(0, 7))).toBe(4)
    expect(Math.min(...ends.slice(7, 14))).toBe(3)
    expect(Math.min(...ends.slice(14, 19))).toBe(2)
    expect(nights.slice(17).map(each => each.minutes)).toEqual([40, 30, 25, 20])
  })
})
