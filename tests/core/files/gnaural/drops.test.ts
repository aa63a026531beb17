import { describe, expect, it } from 'vitest'
import { convertGnaural } from '../../../../src/core/files/gnaural/convert.ts'
import {
  dropPlaces,
  dropsPerSecond,
  placesFor,
  probabilityOf
} from '../../../../src/core/files/gnaural/drops.ts'
import { readGnaural } from '../../../../src/core/files/gnaural/read.ts'
import { layFileSession, levelVoices } from '../../../../src/core/files/file-session.ts'
import { createScoreRenderer } from '../../../../src/core/render/score-renderer.ts'
import { gainToDecibels } from '../../../../src/core/base/units.ts'
import { gnauralDropsRms } from '../../../helpers/formats/gnaural-drops.ts'
import { gnauralText } from '../../../helpers/formats/gnaural-text.ts'
import { rmsOf } from '../../../helpers/signal/noise-questions.ts'

const RATE = 24_000
const SECONDS = 12

/** A reproducible stream of even numbers. */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** How loud a file's drops are here, as its own program would have them. */
function renderedRms(type: number, places: number, probability: number): number {
  const text = gnauralText({ voices: [{ type, entries: [[60, 1, 1, places, probability]] }] })
  const imported = convertGnaural(readGnaural(text))
  const { gain } = levelVoices(imported)
  const score = layFileSession(imported, {
    minutes: 1,
    fadeIn: 0,
    fadeOut: 0,
    fade: 'end',
    level: 0
  })
  const left = new Float64Array(SECONDS * RATE)
  createScoreRenderer(score, RATE).render(RATE, left, new Float64Array(left.length))
  return rmsOf(left) / gain
}

describe('drops of a .gnaural file', () => {
  it.each([
    ['water', 5, 2, 0.001],
    ['water', 5, 20, 0.001],
    ['rain', 6, 8, 0.1],
    ['rain', 6, 8, 0.01]
  ] as const)(
    'are as loud as the format’s: %s, type %d, %d × %d',
    (drops, type, places, chance) => {
      const meant = gnauralDropsRms(drops, places, chance, SECONDS, stream(7))
      const heard = renderedRms(type, places, chance)
      expect(Math.abs(gainToDecibels(heard / meant))).toBeLessThan(2)
    }
  )

  it('come back from their number a second as the same number', () => {
    for (const drops of ['water', 'rain'] as const)
      for (const perSecond of [0.5, 20, 500, 20_000]) {
        const places = placesFor(drops, perSecond)
        expect(dropPlaces(places)).toBe(places)
        const again = dropsPerSecond(drops, places, probabilityOf(drops, places, perSecond))
        expect(again).toBeCloseTo(perSecond, 6)
      }
  })
})
