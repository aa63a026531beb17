import { describe, expect, test } from 'vitest'
import {
  addableBeds,
  BED_GROUPS,
  withBed,
  withLayer,
  withLayerLevel,
  withoutLayer
} from '../../../src/core/recipe/layers.ts'
import { changeRecipe, DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { BED_CHOICES } from '../../../src/core/score/kinds.ts'

const RAIN = changeRecipe(DEFAULT_RECIPE, {
  bed: 'rain',
  layers: [
    { bed: 'fire', level: -6 },
    { bed: 'wind', level: -3 }
  ]
})

test('every background stands in one group', () => {
  const grouped = Object.values(BED_GROUPS).flat()
  expect(grouped.toSorted()).toEqual(BED_CHOICES.filter(bed => bed !== 'none').toSorted())
})

describe('backgrounds over one another', () => {
  test('begin as loud as the first, and the others stay', () => {
    expect(withLayer(RAIN, 'birds').layers).toEqual([
      { bed: 'fire', level: -6 },
      { bed: 'wind', level: -3 },
      { bed: 'birds', level: 0 }
    ])
  })

  test('give way to a first one of the same name, and to none', () => {
    expect(withBed(RAIN, 'fire')).toEqual({ bed: 'fire', layers: [{ bed: 'wind', level: -3 }] })
    expect(withBed(RAIN, 'none')).toEqual({ bed: 'none', layers: [] })
  })

  test('are levelled and removed by name, within the range of a layer', () => {
    expect(withLayerLevel(RAIN, 'wind', -50).layers).toEqual([
      { bed: 'fire', level: -6 },
      { bed: 'wind', level: -30 }
    ])
    expect(withoutLayer(RAIN, 'fire')).toEqual({
      bed: 'rain',
      layers: [{ bed: 'wind', level: -3 }]
    })
  })

  test('can be four in all, none of them twice', () => {
    expect(addableBeds(RAIN)).not.toContain('rain')
    expect(addableBeds(RAIN)).not.toContain('fire')
    expect(addableBeds(RAIN)).toContain('birds')
    expect(addableBeds({ ...RAIN, ...withLayer(RAIN, 'birds') })).toEqual([])
    expect(addableBeds(DEFAULT_RECIPE)).toHaveLength(BED_CHOICES.length - 2)
    expect(addableBeds({ ...DEFAULT_RECIPE, bed: 'none' })).toEqual([])
  })
})
