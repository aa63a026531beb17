import { type Hertz, type Seconds, clamp } from '../../base/units.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { type Biquad, realBiquad } from '../dsp/biquad.ts'
import { colour } from './colours.ts'
import { between } from '../dsp/hash.ts'
import { lowPass } from '../dsp/low-pass.ts'
import { createRandomIntervals, createSwing } from '../dsp/random-intervals.ts'
import { createMovingLowPass } from '../dsp/moving-filters.ts'
import { createNoiseSource, unitGain } from './noise-source.ts'

/** From one breaking wave to the next. */
const SHORTEST: Seconds = 7
const LONGEST: Seconds = 14
/** Half of how much earlier a wave may break on one side than on the other. */
const SIDE: Seconds = 0.2
/** Below this there is power that no phone plays. */
const LOWEST: Hertz = 60
/** The sea far out: its gain beside a wave's, and how dark it is. */
const DISTANCE = 0.3
const DARKEST: Hertz = 350
/** A pole falls too slowly toward half the sample rate: by 1 dB at 6 kHz of 24. This makes up for it. */
const LEVELLING: Biquad = { b1: 0.12, b2: 0, a1: 0, a2: 0 }
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over 4 hours of 2 seeds. */
const SCALE = 1.804

/** What a moment of surf sounds like in one ear. */
interface Sea {
  gain: number
  cutoff: Hertz
}

/**
 * Surf: pink noise behind a low-pass. A wave rises within 1 to 2 seconds, brighter and brighter, breaks, and runs back
 * slowly, its hiss growing dark; the next breaks 7 to 14 seconds after it.
 */
export function createSurf(seed: number, sampleRate: Hertz): BedSource {
  const sections = [
    ...lowPass(sampleRate),
    ...colour('pink', sampleRate),
    realBiquad([LOWEST, LOWEST], [0, 0], sampleRate),
    LEVELLING
  ]
  const noise = createNoiseSource(seed, sections, unitGain(sections, sampleRate))
  const moments = createRandomIntervals(seed, SHORTEST, LONGEST)
  const side = createSwing(seed + 1, 15, 40)
  const sea: Sea = { gain: 0, cutoff: 0 }
  const ears = [-1, 1].map(sign => ({ sign, filter: createMovingLowPass(sampleRate) }))
  let fresh = true

  function random(low: number, high: number, wave: number, draw: number): number {
    return between(low, high, seed, wave, draw)
  }

  /** Where the last wave has run back to and the next has risen to. */
  function listen(t: Seconds): Readonly<Sea> {
    const { start, end, number } = moments.at(t)
    const since = t - start
    const rising = clamp(1 - (end - t) / random(1, 2, number + 1, 20), 0, 1)
    const risen = rising * rising * (3 - 2 * rising)
    // In proportion to its duration: then a wave has the same mean level whenever the next one comes.
    const fall = (end - start) * random(0.52, 0.72, number, 21)
    const last = height(number) * Math.exp(-since / fall) * (1 - risen)
    const next = height(number + 1) * risen
    const darkened =
      DARKEST + (brightness(number) - DARKEST) * Math.exp(-since / random(1.8, 3, number, 22))
    sea.gain = Math.hypot(DISTANCE, last, next) * SCALE
    sea.cutoff = darkened * (brightness(number + 1) / darkened) ** risen
    return sea
  }

  function height(wave: number): number {
    return random(0.88, 1.12, wave, 23)
  }

  function brightness(wave: number): Hertz {
    return random(4500, 7500, wave, 24)
  }

  return {
    reset() {
      noise.reset()
      fresh = true
    },
    fill(first, left, right) {
      noise.fill(first, left, right)
      for (const { sign, filter } of ears) {
        const ear = sign < 0 ? left : right
        const at = (frame: number): Readonly<Sea> => {
          const t = frame / sampleRate
          return listen(t + sign * SIDE * side(t))
        }
        if (fresh) {
          const { cutoff, gain } = at(first)
          filter.reset(cutoff, gain)
        }
        const { cutoff, gain } = at(first + CHUNK)
        filter.glide(ear, cutoff, gain, ear)
      }
      fresh = false
    }
  }
}
