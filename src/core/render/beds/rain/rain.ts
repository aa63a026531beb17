import { decibelsToGain, type Decibels, type Hertz } from '../../../base/units.ts'
import { type BedSource, CHUNK } from '../bed-source.ts'
import { createEars } from '../../dsp/ears.ts'
import { mix } from '../../dsp/hash.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { addGliding, glide } from '../glide.ts'
import { createGrains } from '../grains/grains.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { dropKinds } from './drops.ts'

/** The many drops far away. Even per critical band; above 2.5 kHz the near ones take over. */
const WASH: Spectrum = {
  levels: [
    [60, 35],
    [95, 32],
    [180, 32.5],
    [350, 34],
    [1000, 35],
    [2200, 35],
    [3000, 30.5],
    [8000, 29.7]
  ],
  coherence: [0.5, 0.66, 0.62, 0.5, 0.36, 0.25]
}
/** How the level of the wash, and of the drops, wavers: in octaves from 1/16 Hz to 8 Hz. */
const WASH_WAVERS: readonly Decibels[] = [0.3, 0.3, 0.25, 0.25, 0.25, 0.25, 0.2, 0.2]
const DROPS_WAVER: readonly Decibels[] = [0.6, 0.6, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over 10 minutes of 2 seeds. */
const SCALE = 0.904

/** Rain: the wash of the many drops far away, and single ones near by. */
export function createRain(seed: number, sampleRate: Hertz): BedSource {
  const wash = createEarNoise(seed, WASH, sampleRate)
  const drops = createGrains(seed, dropKinds(seed, sampleRate), sampleRate)
  const washLevel = createSlowLevel(mix(seed + 1), WASH_WAVERS)
  const dropsLevel = createSlowLevel(mix(seed + 2), DROPS_WAVER)
  const [near, far] = createEars(CHUNK)

  return {
    reset() {
      wash.reset()
      drops.reset()
    },
    fill(first, left, right) {
      const [start, end] = [first / sampleRate, (first + CHUNK) / sampleRate]
      wash.fill(first, left, right)
      near.fill(0)
      far.fill(0)
      drops.add(first, near, far)
      const from = SCALE * decibelsToGain(washLevel(start))
      const to = SCALE * decibelsToGain(washLevel(end))
      glide(left, from, to)
      glide(right, from, to)
      const dropsFrom = SCALE * decibelsToGain(dropsLevel(start))
      const dropsTo = SCALE * decibelsToGain(dropsLevel(end))
      addGliding(left, near, dropsFrom, dropsTo)
      addGliding(right, far, dropsFrom, dropsTo)
    }
  }
}
