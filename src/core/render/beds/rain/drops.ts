import { type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import { realBiquad } from '../../dsp/biquad.ts'
import { mix } from '../../dsp/hash.ts'
import { BURST_TAIL, createBursts } from '../grains/burst.ts'
import { bellShaped, type GrainKind, type GrainRandom, overOctaves } from '../grains/grains.ts'
import { addRing, type Ring, RING_TAIL } from '../grains/ring.ts'

/** Rings of one kind: where their pitches lie, how long they last, how loud they are. */
interface RingTraits {
  readonly perSecond: number
  readonly lowest: Hertz
  readonly highest: Hertz
  /** Of a ring of 2 kHz; others by the root of their pitch. */
  readonly shortest: Seconds
  readonly longest: Seconds
  readonly rise: number
  /** Of the middle one; 68 % of the others lie within as many dB as `spread` says. */
  readonly amplitude: number
  readonly spread: number
  readonly width: number
}

/** Drops on hard ground. */
const TICKS: RingTraits = {
  perSecond: 350,
  lowest: 2500,
  highest: 8500,
  shortest: 0.0006,
  longest: 0.0016,
  rise: 0.04,
  amplitude: 1.2,
  spread: 7,
  width: 0.9
}
/** Bubbles under drops on water: the smaller, the higher (Minnaert 1933), rising as they near the surface. */
const BUBBLES: RingTraits = {
  perSecond: 9,
  lowest: 1200,
  highest: 6000,
  shortest: 0.0025,
  longest: 0.008,
  rise: 0.1,
  amplitude: 1.39,
  spread: 5,
  width: 0.9
}
/** Drops on leaves, boards and earth. */
const THUDS: RingTraits = {
  perSecond: 6,
  lowest: 180,
  highest: 700,
  shortest: 0.002,
  longest: 0.0045,
  rise: 0.02,
  amplitude: 0.95,
  spread: 5,
  width: 0.5
}
/** Drops that burst: short noises above 1.5 kHz. */
const SPLASHES = {
  perSecond: 60,
  shortest: 0.002,
  longest: 0.012,
  amplitude: 1.5,
  spread: 6,
  width: 0.7
}
const SPLASH_LOWEST: Hertz = 1500
/** Decays are said for this pitch. */
const MIDDLE: Hertz = 2000

/** The near drops of rain, each a grain. */
export function dropKinds(seed: number, sampleRate: Hertz): readonly GrainKind[] {
  return [
    rings(TICKS, sampleRate),
    splashes(seed, sampleRate),
    rings(BUBBLES, sampleRate),
    rings(THUDS, sampleRate)
  ]
}

function rings(traits: RingTraits, sampleRate: Hertz): GrainKind {
  const { perSecond, lowest, highest, shortest, longest, width } = traits
  const ring: Ring = { pitch: 0, decay: 0, rise: traits.rise, amplitude: 0 }
  return {
    perSecond,
    longest: RING_TAIL * longest * Math.sqrt(MIDDLE / lowest),
    width,
    add(random, place) {
      ring.pitch = overOctaves(lowest, highest, random(0))
      ring.decay = (shortest + (longest - shortest) * random(1)) * Math.sqrt(MIDDLE / ring.pitch)
      ring.amplitude = traits.amplitude * loudness(random, traits.spread)
      addRing(ring, place, sampleRate)
    }
  }
}

function splashes(seed: number, sampleRate: Hertz): GrainKind {
  const { perSecond, shortest, longest, amplitude, spread, width } = SPLASHES
  const colour = [realBiquad([SPLASH_LOWEST, SPLASH_LOWEST], [0, 0], sampleRate)]
  const bursts = createBursts(mix(seed + 3), colour, longest, sampleRate)
  return {
    perSecond,
    longest: BURST_TAIL * longest,
    width,
    add(random, place) {
      const decay = overOctaves(shortest, longest, random(0))
      // As much energy in a short one as in a long one.
      const height = amplitude * loudness(random, spread) * Math.sqrt(0.001 / decay)
      bursts.add(random(1), decay, height, place)
    }
  }
}

function loudness(random: GrainRandom, spread: number): number {
  return decibelsToGain(spread * bellShaped(random, 2))
}
