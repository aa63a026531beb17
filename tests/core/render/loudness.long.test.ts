import type { BedKind } from '../../../src/core/score/kinds.ts'
import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { bedCompensation } from '../../../src/core/score/loudness.ts'
import {
  gainFor,
  levelsAt,
  phon,
  PHONE_SPEAKER,
  sone,
  thirdOctavePowers
} from '../../helpers/signal/loudness.ts'
import { rmsOf } from '../../helpers/signal/noise-questions.ts'

const RATE = 24_000
/** Whole beats of 3 Hz and of 1 Hz. */
const SECONDS = 4

/** dBFS RMS of one ear where the session holds. */
function held(change: Partial<Recipe>): number {
  const recipe = { ...DEFAULT_RECIPE, ramp: 0, level: 0, ...change }
  const left = new Float64Array(SECONDS * RATE)
  const right = new Float64Array(SECONDS * RATE)
  createScoreRenderer(compileRecipe(recipe), RATE).render(60 * RATE, left, right)
  return 20 * Math.log10(rmsOf(left))
}

const BED_SECONDS = 60
/** Of waves and gusts a minute is no sample. */
const MOVING_SECONDS = 240
const BEDS = BED_CHOICES.filter(bed => bed !== 'none')
const RHYTHMS = ['fire', 'birds', 'train', 'heartbeat'] as const
const STEADY = [
  'white',
  'brown',
  'rain',
  'fan',
  'brook',
  'thunder',
  'crickets',
  'deep',
  ...RHYTHMS
] as const
const MOVING = ['surf', 'wind', 'leaves', ...RHYTHMS] as const
/** What makes a bed of RMS 1 as loud as it is to be heard: pink at 40 dB SPL. */
const LISTENING = 40

/** A bed as its session holds it, as powers in third octaves over pink's. */
interface Held {
  readonly whole: readonly number[]
  /** Of each half second. */
  readonly halves: readonly (readonly number[])[]
}

function heldBed(bed: BedKind): Held {
  const moves = ['surf', 'wind', 'leaves', 'birds'].includes(bed)
  const seconds = moves ? MOVING_SECONDS : BED_SECONDS
  const left = new Float64Array(seconds * RATE)
  createBed(bed, 3, RATE).render(0, left, new Float64Array(left))
  const square = 10 ** (bedCompensation(bed) / 10)
  const scaled = (powers: readonly number[]): readonly number[] => powers.map(each => each * square)
  const half = RATE / 2
  return {
    whole: scaled(thirdOctavePowers(left, RATE)),
    halves: Array.from({ length: 2 * seconds }, (_, index) =>
      scaled(thirdOctavePowers(left.subarray(index * half, (index + 1) * half), RATE, 4096))
    )
  }
}

/** Loudness exceeded in 5 % of the half seconds, in phon. */
function loudestOf({ halves }: Held): number {
  const all = halves.map(powers => sone(levelsAt(powers, LISTENING))).toSorted((a, b) => a - b)
  return phon(all[Math.floor(0.95 * all.length)]!)
}

describe('at one level', () => {
  const beds = new Map(BEDS.map(bed => [bed, heldBed(bed)]))
  const pink = beds.get('pink')!

  it('has a bed of each kind in every session that asks for it, as loud as its compensation says', () => {
    for (const bed of BEDS) {
      const { voices } = compileRecipe({ ...DEFAULT_RECIPE, bed, bedLevel: 30 })
      const voice = voices.find(({ kind }) => kind === 'bed')!
      expect(20 * Math.log10(voice.rms)).toBeCloseTo(-20 + bedCompensation(bed), 6)
    }
  })

  it.each(STEADY)(
    'a steady bed is as loud as pink within 1.5 dB, over a phone within 3: %s',
    bed => {
      const { whole } = beds.get(bed)!
      const missing = [[], PHONE_SPEAKER].map(
        response =>
          gainFor(whole, sone(levelsAt(pink.whole, LISTENING, response)), response) - LISTENING
      )
      console.log(
        `${bed}: ${missing.map(each => each.toFixed(2)).join(', over a phone ')} dB missing`
      )
      expect(Math.abs(missing[0]!)).toBeLessThan(1.5)
      expect(Math.abs(missing[1]!)).toBeLessThan(3)
    }
  )

  it.each(MOVING)(
    'a moving bed is at its loudest 3 dB over pink at most, on the mean not over it: %s',
    bed => {
      const held = beds.get(bed)!
      const over = loudestOf(held) - loudestOf(pink)
      const mean =
        phon(sone(levelsAt(held.whole, LISTENING))) - phon(sone(levelsAt(pink.whole, LISTENING)))
      console.log(`${bed}: loudest ${over.toFixed(1)} phon over pink, mean ${mean.toFixed(1)}`)
      expect(over).toBeLessThan(3)
      expect(mean).toBeLessThan(0.5)
    }
  )

  it('a tone of every mode is as strong, within 0.1 dB', () => {
    const levels = TONE_MODES.map(mode => held({ mode, bed: 'none' }))
    console.log(`modes: ${levels.map(level => level.toFixed(3)).join(', ')} dBFS RMS`)
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.1)
  })

  it('a low tone is given more than a high one, by 9 dB over 250 Hz at most', () => {
    const [low, middle, high] = [100, 250, 400].map(carrier => held({ carrier, bed: 'none' }))
    console.log(`100, 250, 400 Hz: ${[low, middle, high].map(each => each!.toFixed(2)).join(', ')}`)
    expect(low! - middle!).toBeGreaterThan(8.9)
    expect(low! - middle!).toBeLessThanOrEqual(9.01)
    expect(middle! - high!).toBeGreaterThan(3)
    expect(middle! - high!).toBeLessThan(4)
  })

  it('the attenuator takes off exactly what it says, down to 40 dB', () => {
    for (const level of [-12, -25, -40])
      expect(held({ level }) - held({ level: 0 })).toBeCloseTo(level, 1)
  })

  it('begins 12 dB under the loudest', () => {
    expect(held({ level: DEFAULT_RECIPE.level }) - held({})).toBeCloseTo(-12, 1)
  })
})
