import { decibelsToGain, type Decibels, type Frames, type Hertz } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { createBands, type EarGains } from '../noise/bands.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { mix } from '../../dsp/hash.ts'
import { createSlowLevel, type SlowLevel } from '../../dsp/slow-level.ts'
import { createWhistles } from './whistles.ts'

const AIR: Spectrum = {
  levels: [
    [60, 46],
    [228, 48],
    [346, 45],
    [494, 40],
    [1050, 35],
    [2000, 25],
    [4300, 14.5],
    [8000, 11]
  ],
  coherence: [0.67, 0.63, 0.7, 0.07, 0.02, 0.09]
}
/** Bounds of the bands, each with a life of its own; and how many times the gust's dB each takes. */
const BOUNDS: readonly Hertz[] = [160, 450, 1100, 2500]
const SHARES: readonly number[] = [0.77, 0.99, 1.21, 1.1, 0.77]
/** In octaves from 1/16 Hz to 8 Hz: the gusts, a band's own part that both ears share, and the part they don't. */
const GUSTS: readonly Decibels[] = [0.9, 1.1, 0.9, 0.7, 0.5, 0.35, 0.2, 0.1]
const BAND: readonly Decibels[] = [0.24, 0.3, 0.3, 0.27, 0.24, 0.21, 0.21, 0.21]
const EAR: readonly Decibels[] = [0.3, 0.4, 0.4, 0.4, 0.35, 0.3, 0.3, 0.3]
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 0.922

/** One band's part of the wind. */
interface BandLevel extends EarGains {
  readonly share: number
  readonly both: SlowLevel
  readonly ofLeft: SlowLevel
  readonly ofRight: SlowLevel
}

/** Wind: air in five bands that swell with the gusts and on their own, and whistles that only a gust brings out. */
export function createWind(seed: number, sampleRate: Hertz): BedSource {
  const air = createEarNoise(seed, AIR, sampleRate)
  const gust = createSlowLevel(mix(seed + 1), GUSTS)
  const levels = SHARES.map((share, band): BandLevel => {
    const own = (part: number, octaves: readonly Decibels[]): SlowLevel =>
      createSlowLevel(mix(seed + 2 + 3 * band + part), octaves)
    return {
      share,
      left: 0,
      right: 0,
      both: own(0, BAND),
      ofLeft: own(1, EAR),
      ofRight: own(2, EAR)
    }
  })
  const bands = createBands(BOUNDS, levels, sampleRate)
  const whistles = createWhistles(mix(seed + 18), gust, sampleRate)

  function setGains(frame: Frames): void {
    const t = frame / sampleRate
    const blown = gust(t)
    for (const level of levels) {
      const both = level.share * blown + level.both(t)
      level.left = SCALE * decibelsToGain(both + level.ofLeft(t))
      level.right = SCALE * decibelsToGain(both + level.ofRight(t))
    }
  }

  return {
    reset() {
      air.reset()
      bands.reset()
      whistles.reset()
    },
    fill(first, left, right) {
      air.fill(first, left, right)
      bands.apply(left, right, first, setGains)
      whistles.add(first, SCALE, left, right)
    }
  }
}
