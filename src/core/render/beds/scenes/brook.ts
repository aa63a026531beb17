import { type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { type GrainRandom, createGrains, overOctaves } from '../grains/grains.ts'
import { type Ring, addRing, RING_TAIL } from '../grains/ring.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { createAir, mixed } from './layers.ts'

/** The babble of the water about 800 Hz, and its splashing above that. */
const WATER: Spectrum = {
  levels: [
    [100, -24],
    [250, -11],
    [450, -2],
    [800, 0],
    [1400, -4],
    [2200, -6],
    [3200, -7],
    [5000, -10],
    [8000, -15]
  ],
  coherence: [0.6, 0.5, 0.45, 0.4, 0.3, 0.2]
}
/** How the water's level, and the number of bubbles, swell and fall: dB by octave from 1/16 Hz. A brook gurgles. */
const FLOW = [0.35, 0.35, 0.35, 0.4, 0.45, 0.45, 0.4, 0.35] as const
const GURGLE = [0.5, 0.6, 0.9, 1.3, 1.5, 1.3, 0.9] as const
const BUBBLES_PER_SECOND = 38
/** Pitches are spread evenly over the octaves between these. */
const LOWEST: Hertz = 420
const HIGHEST: Hertz = 2600
/** The nearest bubble's amplitude, and how many dB below it others lie. */
const NEAREST = 4
const FARTHEST = 21
/** Small bubbles die sooner: by this power of their pitch they ring louder, to be heard beside the large ones. */
const BRIGHTNESS = 0.4
/** How far a bubble's pitch rises within two decays; two of three hardly rise. */
const MOST_RISE = 0.08
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 0.88

/**
 * A brook: the babble of water over stones, splashing above it, and single bubbles of air that ring as they are shut in.
 * A bubble of radius r rings at 3/r Hz (Minnaert 1933) and dies by 0.13/r + 0.0072·r^(−3/2) a second, rising in pitch as
 * it nears the surface (van den Doel 2005).
 */
export function createBrook(seed: number, sampleRate: Hertz): BedSource {
  const gurgle = createSlowLevel(seed, GURGLE)
  const ring: Ring = { pitch: 0, decay: 0, rise: 0, amplitude: 0 }
  const bubbles = createGrains(
    seed,
    [
      {
        perSecond: t => BUBBLES_PER_SECOND * decibelsToGain(2 * gurgle(t)),
        longest: RING_TAIL * decayOf(LOWEST),
        width: 0.8,
        add(random, place) {
          setBubble(ring, random)
          addRing(ring, place, sampleRate)
        }
      }
    ],
    sampleRate
  )
  const water = createEarNoise(seed, WATER, sampleRate)
  return mixed([createAir(water, createSlowLevel(seed + 1, FLOW), sampleRate), bubbles], SCALE)
}

function setBubble(ring: Ring, random: GrainRandom): void {
  const share = random(0)
  ring.pitch = overOctaves(LOWEST, HIGHEST, share)
  ring.decay = decayOf(ring.pitch)
  ring.rise = MOST_RISE * Math.max(0, 3 * random(1) - 2)
  ring.amplitude =
    NEAREST * (ring.pitch / LOWEST) ** BRIGHTNESS * decibelsToGain(-FARTHEST * random(2))
}

/** Of a bubble that rings at a pitch. */
function decayOf(pitch: Hertz): Seconds {
  const radius = 3 / pitch
  return 1 / (0.13 / radius + 0.0072 / radius ** 1.5)
}
