import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { type Biquad, gainAtZero } from '../dsp/biquad.ts'
import { lowPass } from '../dsp/low-pass.ts'
import { createSwing } from '../dsp/random-intervals.ts'
import { createMovingBandPass } from '../dsp/moving-filters.ts'
import { createNoiseSource } from './noise-source.ts'
import { WHITE_VARIANCE } from './white-noise.ts'

/** Between a lull and the height of a gust: gusts come at 0.07 to 0.28 Hz. */
const SHORTEST: Seconds = 1.8
const LONGEST: Seconds = 7
/** Half of how much earlier a gust may come from one side than from the other. */
const SIDE: Seconds = 0.15
/** The rush: a wide band. */
const RUSH: Hertz = 260
const RUSH_QUALITY = 0.7
/** The whistle: a narrow one, loud only at a gust's height. */
const WHISTLE: Hertz = 620
const WHISTLE_QUALITY = 6
/** The trapezoidal rule lets a band-pass fall too fast toward half the sample rate: 2.1 dB at 6 kHz of 24. This makes up. */
const LEVELLING: Biquad = { b1: 0, b2: 0, a1: 0.35, a2: 0 }
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over 4 hours of 2 seeds. */
const SCALE = 1.233

/**
 * Wind: noise through two band-passes that move with the gusts and on their own, a wide one for the rush of the air and
 * a narrow one for its whistle.
 */
export function createWind(seed: number, sampleRate: Hertz): BedSource {
  const sections = [...lowPass(sampleRate), LEVELLING]
  // Within the limit, the band-passes find it to be white noise of variance 1.
  const noise = createNoiseSource(
    seed,
    sections,
    1 / (gainAtZero(sections) * Math.sqrt(WHITE_VARIANCE))
  )
  const gusts = createSwing(seed, SHORTEST, LONGEST)
  const rushDrift = createSwing(seed + 1, 3, 12)
  const whistleDrift = createSwing(seed + 2, 2, 9)
  const side = createSwing(seed + 3, 10, 30)
  const ears = [-1, 1].map(sign => ({
    sign,
    rush: createMovingBandPass(sampleRate, RUSH_QUALITY),
    whistle: createMovingBandPass(sampleRate, WHISTLE_QUALITY)
  }))
  const air = new Float64Array(CHUNK)
  const blowing = { rushAt: 0, rushGain: 0, whistleAt: 0, whistleGain: 0 }
  let fresh = true

  /** Where both bands are and how loud, in one ear. */
  function blow(sign: number, frame: Frames): void {
    const now = frame / sampleRate
    const t = now + sign * SIDE * side(now)
    const strength = (1 + gusts(t)) / 2
    blowing.rushAt = RUSH * 2 ** (0.8 * strength + 0.4 * rushDrift(t))
    blowing.rushGain = (0.32 + 0.68 * strength) * SCALE
    blowing.whistleAt = WHISTLE * 2 ** (0.6 * strength + 0.4 * whistleDrift(t))
    blowing.whistleGain = (0.06 + 0.44 * strength * strength) * SCALE
  }

  return {
    reset() {
      noise.reset()
      fresh = true
    },
    fill(first, left, right) {
      noise.fill(first, left, right)
      for (const { sign, rush, whistle } of ears) {
        const ear = sign < 0 ? left : right
        if (fresh) {
          blow(sign, first)
          rush.reset(blowing.rushAt, blowing.rushGain)
          whistle.reset(blowing.whistleAt, blowing.whistleGain)
        }
        blow(sign, first + CHUNK)
        air.set(ear)
        ear.fill(0)
        rush.glide(air, blowing.rushAt, blowing.rushGain, ear)
        whistle.glide(air, blowing.whistleAt, blowing.whistleGain, ear)
      }
      fresh = false
    }
  }
}
