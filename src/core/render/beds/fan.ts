import type { Hertz, Seconds } from '../../base/units.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { realBiquad } from '../dsp/biquad.ts'
import { colour } from './colours.ts'
import { lowPass } from '../dsp/low-pass.ts'
import { createSwing } from '../dsp/random-intervals.ts'
import { createNoiseSource, unitGain } from './noise-source.ts'
import { addSine, createTrack } from '../dsp/sine.ts'

/** Where the air's noise rises to, and where it falls. */
const AIR: readonly [Hertz, Hertz] = [140, 700]
/** One at 0 Hz; the other, at −0.12, makes up for a pole's slow fall toward half the sample rate. */
const AIR_ZEROS = { b1: -0.88, b2: -0.12 }
/** How often a blade passes: four blades at 1,300 turns a minute. */
const BLADES: Hertz = 87
/** The blade tone and its harmonics: amplitudes, and phases in cycles that keep their sum from peaking. */
const HARMONICS = [
  { amplitude: 1, phase: 0 },
  { amplitude: 0.62, phase: 0.35 },
  { amplitude: 0.45, phase: 0.1 },
  { amplitude: 0.26, phase: 0.7 },
  { amplitude: 0.2, phase: 0.45 },
  { amplitude: 0.12, phase: 0.9 }
] as const
/** Share of the power in the tone: under 0.1, so that no later second resembles an earlier one. */
const TONE_SHARE = 0.09
/** Fastest and slowest wobble of the rotor: 0.18 to 0.42 Hz. */
const SHORTEST: Seconds = 1.2
const LONGEST: Seconds = 2.8
/** How far the blades run ahead and fall behind, by the wobble and in the long run, in blade passings. */
const WOBBLE_CYCLES = 0.45
const DRIFT_CYCLES = 4
/** How much of it changes the tone's and the air's level, and how much the blades chop the air. */
const WOBBLE_TONE = 0.3
const WOBBLE_AIR = 0.08
const CHOP = 0.12

/** A fan: low noise, chopped a little by the blades, their tone with its harmonics, and a slow wobble in all of it. */
export function createFan(seed: number, sampleRate: Hertz): BedSource {
  const sections = [
    ...lowPass(sampleRate),
    ...colour('pink', sampleRate),
    { ...realBiquad(AIR, [0, 0], sampleRate), ...AIR_ZEROS }
  ]
  const noise = createNoiseSource(seed, sections, unitGain(sections, sampleRate))
  const wobble = createSwing(seed, SHORTEST, LONGEST)
  const drift = createSwing(seed + 1, 20, 50)
  const track = createTrack()
  const hum = new Float64Array(CHUNK)
  const unit = Math.sqrt(2 / HARMONICS.reduce((sum, each) => sum + each.amplitude ** 2, 0))
  const toneGain = Math.sqrt(TONE_SHARE)
  // The chopping adds its own power: that of noise times a hum of RMS 1.
  const airGain = Math.sqrt((1 - TONE_SHARE) / (1 + CHOP ** 2))

  /** Passings of a blade since the start. */
  function passings(frame: number): number {
    const t = frame / sampleRate
    return BLADES * t + WOBBLE_CYCLES * wobble(t) + DRIFT_CYCLES * drift(t)
  }

  return {
    reset() {
      noise.reset()
    },
    fill(first, left, right) {
      noise.fill(first, left, right)
      hum.fill(0)
      const start = passings(first)
      const middle = passings(first + CHUNK / 2)
      const end = passings(first + CHUNK)
      HARMONICS.forEach(({ amplitude, phase }, index) => {
        const order = index + 1
        track.set(order * start + phase, order * middle + phase, order * end + phase, CHUNK)
        addSine(track, amplitude * unit, CHUNK, hum, undefined, 0)
      })
      const from = wobble(first / sampleRate)
      const step = (wobble((first + CHUNK) / sampleRate) - from) / CHUNK
      for (let index = 0; index < CHUNK; index++) {
        const now = from + index * step
        const each = hum[index] as number
        const air = airGain * (1 + WOBBLE_AIR * now) * (1 + CHOP * each)
        const tone = toneGain * (1 + WOBBLE_TONE * now) * each
        left[index] = (left[index] as number) * air + tone
        right[index] = (right[index] as number) * air + tone
      }
    }
  }
}
