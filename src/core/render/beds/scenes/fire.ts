import { type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { type GrainKind, createGrains, overOctaves } from '../grains/grains.ts'
import { type Ring, addRing, RING_TAIL } from '../grains/ring.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { mix } from '../../dsp/hash.ts'
import { createBandNoise } from './band-noise.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { createAir, createGated, mixed } from './layers.ts'
import { addSwell, SWELL_TAIL } from './swell.ts'

/** The roar of the flames in the flue. */
const ROAR: Spectrum = {
  levels: [
    [60, -6],
    [110, -1],
    [220, 0],
    [400, -2],
    [800, -7],
    [1600, -16],
    [4000, -30]
  ],
  coherence: [0.75, 0.65, 0.55, 0.4, 0.3, 0.2]
}
/** Gas and steam, and what crackles: where it rises to and falls from, and how alike it is in the two ears: a crackle has one place. */
const HISS: readonly [Hertz, Hertz] = [2300, 7000]
const HISS_COHERENCE = 0.85
const HISS_LEVEL = -13
/** How the flames lap, the hiss comes and goes, and crackles gather: dB by octave from 1/16 Hz. */
const LAPPING = [0.4, 0.5, 0.7, 0.9, 1.1, 1.1, 0.9, 0.7] as const
const HISSING = [0.8, 0.9, 0.9, 0.8, 0.6, 0.5, 0.4, 0.3] as const
const GATHERING = [1, 1.2, 1.6, 2.2, 2.2, 1.8] as const
const CRACKLES_PER_SECOND = 20
const POPS_PER_SECOND = 0.7
/** How far the nearest opens the hiss, and how many dB below it others lie: most are far. */
const NEAREST = 3
const FARTHEST = 36
const CRACKLE: readonly [Seconds, Seconds] = [0.0012, 0.009]
/** Dull pops, of knots. */
const POP = 1.6
const POP_RANGE = 16
const POP_PITCH: readonly [Hertz, Hertz] = [200, 800]
const LONGEST_POP: Seconds = 0.014
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 0.911

/**
 * A fire in a stove: the flames' roar, which laps, the hiss of gas and steam, and crackles in showers (the three parts
 * after Farnell 2010). Their sizes are spread over many scales, the small ones by far the most, as those of all that
 * crackles (Sethna, Dahmen & Myers 2001), though the largest are left out: nothing startles.
 */
export function createFire(seed: number, sampleRate: Hertz): BedSource {
  const gathering = createSlowLevel(seed + 2, GATHERING)
  const hissing = createSlowLevel(seed + 1, HISSING)
  const crackles: GrainKind = {
    perSecond: t => CRACKLES_PER_SECOND * decibelsToGain(2 * gathering(t)),
    longest: SWELL_TAIL * CRACKLE[1],
    width: 0.7,
    add(random, place) {
      const decay = overOctaves(...CRACKLE, random(0))
      const gain = NEAREST * decibelsToGain(-FARTHEST * Math.sqrt(random(1)))
      addSwell(gain, decay * (0.15 + 0.25 * random(2)), decay, place, sampleRate)
    }
  }
  const layers = [
    createAir(createEarNoise(seed, ROAR, sampleRate), createSlowLevel(seed, LAPPING), sampleRate),
    createGated(
      createBandNoise(mix(seed + 1), HISS, HISS_COHERENCE, sampleRate),
      t => HISS_LEVEL + hissing(t),
      createGrains(seed + 1, [crackles], sampleRate),
      sampleRate
    ),
    createGrains(seed + 2, [popsOf(sampleRate)], sampleRate)
  ]
  return mixed(layers, SCALE)
}

function popsOf(sampleRate: Hertz): GrainKind {
  const ring: Ring = { pitch: 0, decay: 0, rise: -0.02, amplitude: 0 }
  return {
    perSecond: POPS_PER_SECOND,
    longest: RING_TAIL * LONGEST_POP,
    width: 0.5,
    add(random, place) {
      ring.pitch = overOctaves(...POP_PITCH, random(0))
      ring.decay = LONGEST_POP * (0.4 + 0.6 * random(1))
      ring.amplitude = POP * decibelsToGain(-POP_RANGE * random(2))
      addRing(ring, place, sampleRate)
    }
  }
}
