import { type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { type GrainKind, createGrains, overOctaves } from '../grains/grains.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { mix } from '../../dsp/hash.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { createAir, createGated, mixed } from './layers.ts'
import { addSwell, SWELL_TAIL } from './swell.ts'

/** The wind itself, in branches. */
const AIR: Spectrum = {
  levels: [
    [60, -3],
    [150, 0],
    [350, -1],
    [700, -6],
    [1400, -14],
    [4000, -30]
  ],
  coherence: [0.6, 0.5, 0.4, 0.25, 0.15, 0.1]
}
const RUSTLE: Spectrum = {
  levels: [
    [250, -22],
    [600, -13],
    [1200, -5],
    [2200, -1],
    [3500, 0],
    [5500, -2],
    [8000, -6]
  ],
  coherence: [0.5, 0.4, 0.35, 0.3, 0.2, 0.15]
}
const AIR_LEVEL = -4
/** Gusts, and how the rustle moves besides: dB by octave from 1/16 Hz. */
const GUSTS = [0.8, 0.95, 0.9, 0.75, 0.6, 0.45, 0.3, 0.2] as const
const FLUTTER = [0.3, 0.3, 0.4, 0.4, 0.5, 0.5, 0.5, 0.5] as const
/** A gust in dB is that much more in the leaves' sound than in the air's. */
const STEEPNESS = 1.3
/** Single leaves that touch: how far the nearest opens the rustle, and how many dB below it others lie. */
const LEAVES_PER_SECOND = 45
const NEAREST = 2.2
const FARTHEST = 24
const LEAF: readonly [Seconds, Seconds] = [0.003, 0.017]
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 0.697

/**
 * Leaves in the wind: a rustle about 2 to 6 kHz that follows the gusts more steeply than the wind's own sound under it,
 * and single leaves that touch (Fégeant 1999: spectrum of broad-leaved trees, and level over the speed of the wind).
 */
export function createLeaves(seed: number, sampleRate: Hertz): BedSource {
  const gusts = createSlowLevel(seed, GUSTS)
  const flutter = createSlowLevel(seed + 1, FLUTTER)
  const leaves: GrainKind = {
    perSecond: t => LEAVES_PER_SECOND * decibelsToGain(STEEPNESS * gusts(t)),
    longest: SWELL_TAIL * LEAF[1],
    width: 1,
    add(random, place) {
      const decay = overOctaves(...LEAF, random(0))
      const gain = NEAREST * decibelsToGain(-FARTHEST * random(1))
      addSwell(gain, decay * (0.2 + 0.4 * random(2)), decay, place, sampleRate)
    }
  }
  const layers = [
    createAir(createEarNoise(seed, AIR, sampleRate), t => AIR_LEVEL + gusts(t), sampleRate),
    createGated(
      createEarNoise(mix(seed + 1), RUSTLE, sampleRate),
      t => STEEPNESS * gusts(t) + flutter(t),
      createGrains(seed, [leaves], sampleRate),
      sampleRate
    )
  ]
  return mixed(layers, SCALE)
}
