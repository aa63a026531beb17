import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { CheckAnswers, CheckSound } from '../../../src/core/checks/headphone-check.ts'
import {
  CHECK_BEAT,
  checkScore,
  forOpenEars,
  judgeHeadphones,
  PLACES,
  rememberedAs,
  TEXTURES
} from '../../../src/core/checks/headphone-check.ts'
import { carrierCompensation } from '../../../src/core/score/loudness.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { currentLevel } from '../../../src/core/score/score.ts'
import { gainToDecibels } from '../../../src/core/base/units.ts'

const RATE = 24_000
/** A second, well inside the sound. */
const [FIRST, COUNT] = [2 * RATE, RATE]

function rms(samples: Float64Array): number {
  return gainToDecibels(Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / COUNT))
}

function heard(sound: CheckSound, level = -12): { left: Float64Array; right: Float64Array } {
  const [left, right] = [new Float64Array(COUNT), new Float64Array(COUNT)]
  createScoreRenderer(checkScore(sound, level), RATE).render(FIRST, left, right)
  return { left, right }
}

/** How far the level swings between the twentieths of a second: dB. */
function swing(samples: Float64Array): number {
  const levels = Array.from({ length: 20 }, (_, index) => {
    const part = samples.subarray((index * COUNT) / 20, ((index + 1) * COUNT) / 20)
    return gainToDecibels(Math.sqrt(part.reduce((sum, each) => sum + each * each, 0) / part.length))
  })
  return Math.max(...levels) - Math.min(...levels)
}

describe('the sounds of the headphones check', () => {
  it.each(['left', 'right'] as const)('sound in the %s ear and leave the other one silent', ear => {
    const { left, right } = heard(ear)
    const [sounding, silent] = ear === 'left' ? [left, right] : [right, left]
    console.log(`${ear}: ${rms(sounding).toFixed(1)} dBFS against ${rms(silent)} dBFS`)
    expect(silent.every(each => each === 0)).toBe(true)
    expect(rms(sounding)).toBeGreaterThan(-45)
  })

  it('beat in neither ear when apart, and plainly when mixed to one', () => {
    const { left, right } = heard('together')
    const mixed = left.map((each, index) => (each + right[index]!) / 2)
    const [apart, together] = [Math.max(swing(left), swing(right)), swing(mixed)]
    console.log(
      `${CHECK_BEAT} Hz: swing ${apart.toFixed(2)} dB apart, ${together.toFixed(1)} mixed`
    )
    expect(apart).toBeLessThan(0.5)
    expect(together).toBeGreaterThan(6)
  })

  it.each(['left', 'right', 'together'] as const)('rise over 200 ms (%s)', sound => {
    const { envelope } = checkScore(sound, 0)
    expect(envelope[0]?.value).toBe(0)
    expect(envelope.find(({ value }) => value === 1)?.at).toBeCloseTo(0.2, 9)
  })

  test.prop([
    fc.constantFrom(...TONE_MODES),
    fc.constantFrom(...BED_CHOICES),
    fc.double({ min: -40, max: 0, noNaN: true }),
    fc.double({ min: 60, max: 600, noNaN: true }),
    fc.double({ min: 0, max: 30, noNaN: true })
  ])('are never louder than a session of that level', (mode, bed, level, carrier, bedLevel) => {
    const session = compileRecipe({ ...DEFAULT_RECIPE, mode, bed, level, carrier, bedLevel })
    for (const sound of ['left', 'right', 'together'] as const) {
      const score = checkScore(sound, level)
      expect(score.holdDecibels + currentLevel(score)).toBeLessThanOrEqual(
        session.holdDecibels + currentLevel(session) + 1e-9
      )
    }
  })
})

describe('what the answers say', () => {
  it.each<[CheckAnswers, string, string]>([
    [{ left: 'left', right: 'right', together: 'smooth' }, 'stereo', 'stereo'],
    [{ left: 'left', right: 'right', together: 'unsure' }, 'stereo', 'stereo'],
    [{ left: 'right', right: 'left', together: 'smooth' }, 'swapped', 'stereo'],
    [{ left: 'both', right: 'both', together: 'wobble' }, 'mono', 'mono'],
    [{ left: 'both', right: 'both', together: 'unsure' }, 'mono', 'mono'],
    [{ left: 'both', right: 'both', together: 'smooth' }, 'unclear', 'unknown'],
    [{ left: 'left', right: 'nothing', together: 'smooth' }, 'one side', 'mono'],
    [{ left: 'left', right: 'left', together: 'wobble' }, 'one side', 'mono'],
    [{ left: 'speaker', right: 'nothing', together: 'unsure' }, 'speaker', 'speaker'],
    [{ left: 'left', right: 'speaker', together: 'unsure' }, 'speaker', 'speaker'],
    [{ left: 'left', right: 'right', together: 'wobble' }, 'mixed', 'unknown'],
    [{ left: 'nothing', right: 'nothing', together: 'unsure' }, 'silent', 'unknown'],
    [{ left: 'left', right: 'both', together: 'smooth' }, 'unclear', 'unknown']
  ])('%o: %s, remembered as %s', (answers, verdict, remembered) => {
    expect(judgeHeadphones(answers)).toBe(verdict)
    expect(rememberedAs(judgeHeadphones(answers))).toBe(remembered)
  })

  it('is stereo only where each tone was heard on one side of its own', () => {
    for (const left of PLACES)
      for (const right of PLACES)
        for (const together of TEXTURES) {
          const apart = `${left} ${right}` === 'left right' || `${left} ${right}` === 'right left'
          const remembered = rememberedAs(judgeHeadphones({ left, right, together }))
          expect(remembered === 'stereo').toBe(apart && together !== 'wobble')
        }
  })
})

describe('a recipe for open ears', () => {
  test.prop([
    fc.constantFrom('isochronic' as const, 'plain' as const),
    fc.constantFrom('mono' as const, 'speaker' as const),
    fc.constantFrom('none' as const, 'pink' as const, 'rain' as const),
    fc.double({ min: -30, max: 0, noNaN: true }),
    fc.double({ min: 100, max: 600, noNaN: true })
  ])('is as loud as before', (mode, headphones, bed, level, carrier) => {
    const recipe = { ...DEFAULT_RECIPE, bed, level, carrier }
    const next = fitRecipe({ ...recipe, ...forOpenEars(recipe, mode, headphones) }).recipe
    const [before, after] = [compileRecipe(recipe), compileRecipe(next)]
    // What a tone alone gains or loses is what its carrier is compensated by, so that it sounds the same.
    const matched =
      bed === 'none' ? carrierCompensation(next.carrier) - carrierCompensation(carrier) : 0
    expect(after.holdDecibels - before.holdDecibels).toBeCloseTo(matched, 6)
    expect(next.level).toBe(level)
  })

  it('keeps its carrier for headphones, and takes one of 300 to 400 Hz for a loudspeaker', () => {
    const low = { ...DEFAULT_RECIPE, carrier: 200 }
    expect(forOpenEars(low, 'isochronic', 'mono')).toEqual({ mode: 'isochronic' })
    expect(forOpenEars(low, 'isochronic', 'speaker')).toEqual({ mode: 'isochronic', carrier: 300 })
    expect(forOpenEars({ ...low, carrier: 500 }, 'plain', 'speaker').carrier).toBe(400)
    expect(forOpenEars({ ...low, carrier: 330 }, 'plain', 'speaker').carrier).toBe(330)
  })
})
