import {
  type Decibels,
  type Hertz,
  type Seconds,
  clamp,
  decibelsToGain
} from '../../../base/units.ts'
import { type BedSource, CHUNK } from '../bed-source.ts'
import { createRain } from '../rain/rain.ts'
import { createEars } from '../../dsp/ears.ts'
import { between, evenly, mix } from '../../dsp/hash.ts'
import { createMovingLowPass } from './moving-low-pass.ts'
import { createRandomIntervals } from '../../dsp/random-intervals.ts'
import { createBandNoise } from './band-noise.ts'
import type { Layer } from './layers.ts'

/** From one roll to the next. */
const SHORTEST: Seconds = 40
const LONGEST: Seconds = 150
/** A roll is the sound of many parts of a long crooked bolt: these arrive one after the other. */
const FEWEST_PARTS = 7
const MOST_PARTS = 14
/** From the first part to the last. */
const SPREAD: readonly [Seconds, Seconds] = [4, 13]
/** A part is at its loudest after this, and falls as slowly: never a crack. */
const SWELL: readonly [Seconds, Seconds] = [0.8, 2.2]
/** Every roll comes from far: it takes this long to be there. */
const APPROACH: Seconds = 3
/** After this many swells no more than −70 dB of a part is left. */
const TAIL = 7.2
/** The longest roll: shorter than the shortest way to the next. */
const ROLL: Seconds = SPREAD[1] + TAIL * SWELL[1]
/** Level of a roll beside the rain: near ones and far ones. */
const LEVEL: readonly [Decibels, Decibels] = [5, 13]
/** How bright a roll begins and how dark it ends; far air swallows the rest. */
const BRIGHT: readonly [Hertz, Hertz] = [160, 420]
const DARK: Hertz = 70
const ROLLING: readonly [Hertz, Hertz] = [45, 700]
const ROLLING_COHERENCE = 0.6

/**
 * Rain, and far thunder every 40 to 150 seconds: rolls that swell slowly and go on for 10 to 25 seconds, darker and
 * darker. A roll is many arrivals from along one bolt (Few 1969; Ribner & Roy 1982), without a crack of any of them.
 */
export function createThunder(seed: number, sampleRate: Hertz): BedSource {
  const rain = createRain(seed, sampleRate)
  const rolls = createRolls(mix(seed + 3), sampleRate)
  return {
    reset() {
      rain.reset()
      rolls.reset()
    },
    fill(first, left, right) {
      rain.fill(first, left, right)
      rolls.add(first, left, right)
    }
  }
}

function createRolls(seed: number, sampleRate: Hertz): Layer {
  const intervals = createRandomIntervals(seed, SHORTEST, LONGEST)
  const noise = createBandNoise(seed, ROLLING, ROLLING_COHERENCE, sampleRate)
  const [left, right] = createEars(CHUNK)
  const filters = [createMovingLowPass(sampleRate), createMovingLowPass(sampleRate)] as const
  let silent = true

  /** Power of the roll that began at the last moment, beside the rain's. */
  function loudness(t: Seconds): number {
    const { start, number } = intervals.at(t)
    const age = t - start
    if (age > ROLL) return 0
    const spread = between(...SPREAD, seed, number, 20)
    const count = Math.floor(between(FEWEST_PARTS, MOST_PARTS + 1, seed, number, 21))
    let power = 0
    for (let part = 0; part < count; part++) {
      const draw = 30 + 3 * part
      // The first ones come closer together, and louder.
      const late = spread * evenly(seed, number, draw) ** 1.6
      const x = (age - late) / between(...SWELL, seed, number, draw + 1)
      if (x <= 0 || x > TAIL) continue
      const level = -7 * (late / spread) + between(-7, 0, seed, number, draw + 2)
      power += (x * x * Math.exp(2 - 2 * x) * decibelsToGain(level)) ** 2
    }
    const near = 1 - Math.exp(-((age / APPROACH) ** 2))
    return power * near * near * decibelsToGain(2 * between(...LEVEL, seed, number, 22))
  }

  function cutoff(t: Seconds): Hertz {
    const { start, number } = intervals.at(t)
    const bright = between(...BRIGHT, seed, number, 23)
    return bright * (DARK / bright) ** clamp((t - start) / 16, 0, 1)
  }

  return {
    reset() {
      silent = true
    },
    add(first, leftOut, rightOut) {
      const [from, to] = [first / sampleRate, (first + CHUNK) / sampleRate]
      const gains = [Math.sqrt(loudness(from)), Math.sqrt(loudness(to))] as const
      // Between two rolls nothing is made; each begins so slowly that where its noise starts is not heard.
      if (gains[0] === 0 && gains[1] === 0) {
        silent = true
        return
      }
      if (silent) {
        noise.reset()
        for (const filter of filters) filter.reset(cutoff(from), gains[0])
        silent = false
      }
      noise.fill(first, left, right)
      ;[left, right].forEach((ear, number) => {
        filters[number]?.glide(ear, cutoff(to), gains[1])
      })
      for (let index = 0; index < CHUNK; index++) {
        leftOut[index] = (leftOut[index] as number) + (left[index] as number)
        rightOut[index] = (rightOut[index] as number) + (right[index] as number)
      }
    }
  }
}
