import {
  clamp,
  decibelsToGain,
  type Decibels,
  type Frames,
  type Hertz
} from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { realBiquad } from '../../dsp/biquad.ts'
import { mix } from '../../dsp/hash.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { BURST_TAIL, createBursts } from '../grains/burst.ts'
import { bellShaped, createGrains, type GrainKind, overOctaves } from '../grains/grains.ts'
import { createBands } from '../noise/bands.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { createWaves } from './waves.ts'

const WATER: Spectrum = {
  levels: [
    [60, 34],
    [95, 32],
    [134, 32.5],
    [228, 36],
    [494, 38.3],
    [791, 39.2],
    [1209, 38.3],
    [2046, 35.6],
    [3369, 33],
    [8000, 29.3]
  ],
  coherence: [0.68, 0.7, 0.65, 0.6, 0.6, 0.55]
}
/** Bounds of the thud, the roar and the hiss, and what of the sea is always there in each. */
const BOUNDS: readonly Hertz[] = [300, 2000]
const BANDS = [
  { wave: 'roar', floor: 0.68 },
  { wave: 'roar', floor: 0.2 },
  { wave: 'hiss', floor: 0.16 }
] as const
/** Flutter, in octaves from 1/16 Hz to 8 Hz: of the whole, and of each band. */
const FLUTTER: readonly Decibels[] = [0, 0.3, 0.4, 0.6, 0.7, 0.45, 0.4, 0.4]
const OWN_FLUTTER: readonly Decibels[] = [0, 0, 0.2, 0.4, 0.5, 0.4, 0.4, 0.4]
/** Foam: short noises above 1.5 kHz, as many as the hiss is high. */
const FOAM = {
  most: 250,
  full: 3,
  shortest: 0.004,
  longest: 0.016,
  amplitude: 0.75,
  spread: 7,
  width: 0.8
}
const FOAM_LOWEST: Hertz = 1500
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over 4 hours of 2 seeds. */
const SCALE = 1.096

/** Surf: a sea far out, and waves that thud, roar and hiss as they break, with foam that fizzes after them. */
export function createSurf(seed: number, sampleRate: Hertz): BedSource {
  const water = createEarNoise(seed, WATER, sampleRate)
  const waves = createWaves(mix(seed + 1))
  const flutter = createSlowLevel(mix(seed + 2), FLUTTER)
  const parts = BANDS.map(({ wave, floor }, index) => ({
    wave,
    floor,
    left: 0,
    right: 0,
    own: createSlowLevel(mix(seed + 3 + index), OWN_FLUTTER)
  }))
  const bands = createBands(BOUNDS, parts, sampleRate)
  const foam = createGrains(mix(seed + 6), [foamKind(seed, sampleRate)], sampleRate)

  function setGains(frame: Frames): void {
    const t = frame / sampleRate
    const sea = waves(t)
    const level = flutter(t)
    for (const part of parts) {
      const floor = part.floor ** 2
      const gain = Math.sqrt(floor + (1 - floor) * sea[part.wave] ** 2)
      part.left = part.right = SCALE * gain * decibelsToGain(level + part.own(t))
    }
  }

  return {
    reset() {
      water.reset()
      bands.reset()
      foam.reset()
    },
    fill(first, left, right) {
      water.fill(first, left, right)
      bands.apply(left, right, first, setGains)
      foam.add(first, left, right)
    }
  }
}

function foamKind(seed: number, sampleRate: Hertz): GrainKind {
  const waves = createWaves(mix(seed + 1))
  const { most, full, shortest, longest, amplitude, spread, width } = FOAM
  const colour = [realBiquad([FOAM_LOWEST, FOAM_LOWEST], [0, 0], sampleRate)]
  const bursts = createBursts(mix(seed + 7), colour, longest, sampleRate)
  return {
    perSecond: t => most * clamp(waves(t).hiss / full, 0, 1),
    longest: BURST_TAIL * longest,
    width,
    add(random, place) {
      const decay = overOctaves(shortest, longest, random(0))
      // As much energy in a short one as in a long one.
      const height = SCALE * amplitude * Math.sqrt(0.001 / decay)
      bursts.add(random(1), decay, height * decibelsToGain(spread * bellShaped(random, 2)), place)
    }
  }
}
