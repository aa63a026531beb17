import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { soundFileBytes } from '../../src/core/stream/sound-export.ts'
import type { Recipe } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { createEars } from '../../src/core/render/dsp/ears.ts'
import { createScoreRenderer } from '../../src/core/render/score-renderer.ts'
import type { Score } from '../../src/core/score/score.ts'
import { packsOpus } from '../../src/platform/export/opus-encoding.ts'
import { openOpusNight } from '../../src/platform/export/opus-file.ts'
import { expectedTone, fitTone } from '../helpers/signal/tone-fit.ts'

const RATE = 48_000
const RECIPE: Recipe = {
  ...DEFAULT_RECIPE,
  from: 2.5,
  to: 2.5,
  ramp: 0,
  carrier: 200,
  fadeIn: 0,
  fadeOut: 0,
  level: 0,
  minutes: 0.50711
}

const EARS = ['left', 'right'] as const

/** The same score without its bed. */
function toneOf(score: Score): Score {
  return { ...score, voices: score.voices.slice(0, 1) }
}

/** Both ears as they were before they were packed. */
function renderEars(score: Score): readonly Float32Array[] {
  const renderer = createScoreRenderer(score, RATE)
  const [left, right] = createEars(renderer.frames)
  renderer.render(0, left, right)
  return [left, right].map(ear => Float32Array.from(ear))
}

/** All pieces of a score's file, and how far it said to be with each. */
async function pack(score: Score) {
  const night = await openOpusNight(score, 'Late rain · 30 min')
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const shares: number[] = []
  while (shares.at(-1) !== 1) {
    const { bytes, share } = await night.next()
    pieces.push(bytes)
    shares.push(share)
  }
  return { file: new Blob(pieces), shares }
}

async function decode(file: Blob): Promise<AudioBuffer> {
  return new OfflineAudioContext(2, 1, RATE).decodeAudioData(await file.arrayBuffer())
}

describe('a night packed as Opus', () => {
  it('is offered by this browser', async () => {
    expect(await packsOpus()).toBe(true)
  })

  for (const bed of ['none', 'pink'] as const)
    it(`keeps the beat and the ears apart, bed: ${bed}`, async () => {
      const score = compileRecipe({ ...RECIPE, bed })
      const sound = await decode((await pack(score)).file)
      expect(sound.length).toBe(Math.round(score.duration * RATE))

      const plain = renderEars(score)
      const errors = EARS.map((ear, index) => {
        // Its own tone first, then the other ear's: how much of that has come over.
        const partials = [ear, EARS[1 - index]!].flatMap(each => expectedTone(toneOf(score), each))
        const fit = (samples: Float32Array, second: number) =>
          fitTone(samples, RATE, partials, { first: second * RATE, count: 12 * RATE })
        const [packed, before] = [sound.getChannelData(index), plain[index]!]
        const [early, late] = [1, 16].map(
          second => fit(packed, second).ahead[0]! - fit(before, second).ahead[0]!
        )
        const changed = fit(
          packed.map((sample, frame) => sample - before[frame]!),
          1
        )
        const error = (late! - early!) / 15
        console.log(
          `Opus, bed ${bed}, ${ear}: ${error.toExponential(1)} Hz off; packing added ` +
            `${changed.level[0]!.toFixed(0)} dB of its own tone, ${changed.level[1]!.toFixed(0)} dB of the other ear's`
        )
        expect(changed.level[0]!).toBeLessThan(-30)
        expect(changed.level[1]!).toBeLessThan(-30)
        return error
      })
      expect(Math.abs(errors[1]! - errors[0]!)).toBeLessThan(1e-3)
    })

  it('holds its title, is as long as announced, and comes in pieces', async () => {
    const score = compileRecipe(RECIPE)
    const { file, shares } = await pack(score)
    const head = new TextDecoder().decode(await file.slice(0, 1000).arrayBuffer())
    expect(head).toContain('OggS')
    expect(head).toContain('TITLE=Late rain · 30 min')
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.abs(file.size / soundFileBytes(score, 'opus') - 1)).toBeLessThan(0.01)
  })
})
