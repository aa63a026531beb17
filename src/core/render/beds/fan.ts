import {
  decibelsToGain,
  type Decibels,
  type Frames,
  type Hertz,
  type Seconds
} from '../../base/units.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { createEarNoise } from './noise/ear-noise.ts'
import type { Spectrum } from './noise/spectrum.ts'
import { createEars } from '../dsp/ears.ts'
import { mix } from '../dsp/hash.ts'
import { createSwing } from '../dsp/random-intervals.ts'
import { addSine, createTrack } from '../dsp/sine.ts'
import { createSlowLevel } from '../dsp/slow-level.ts'

const AIR: Spectrum = {
  levels: [
    [60, 50],
    [95, 49.6],
    [179, 45.8],
    [284, 41.9],
    [494, 37.7],
    [914, 36.2],
    [1384, 33.9],
    [2046, 33.5],
    [2632, 31.5],
    [3807, 26.6],
    [8000, 19]
  ],
  coherence: [0.68, 0.72, 0.74, 0.74, 0.55, 0.3]
}
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
/** Share of the power in the tone: well under 0.1, so that no later second resembles an earlier one. */
const TONE_SHARE = 0.05
/** The motor's hum, twice and four times the mains: RMS beside the whole, and a phase that is no round number. */
const MOTOR = [
  { pitch: 100, amplitude: 0.08, phase: 0 },
  { pitch: 200, amplitude: 0.025, phase: 0.16 }
] as const
/** Fastest and slowest wobble of the rotor: 0.18 to 0.42 Hz. */
const SHORTEST: Seconds = 1.2
const LONGEST: Seconds = 2.8
/** How far the blades run ahead and fall behind, by the wobble and in the long run, in blade passings. */
const WOBBLE_CYCLES = 0.12
const DRIFT_CYCLES = 4
/** How the level wavers, in octaves from 1/16 Hz to 8 Hz, and how much the blades chop the air. */
const WAVERS: readonly Decibels[] = [0.06, 0.06, 0.08, 0.08, 0.12, 0.15, 0.15, 0.15]
const CHOP = 0.05

/** A fan: low air, chopped a little by the blades, their tone with its harmonics, and the motor's hum. */
export function createFan(seed: number, sampleRate: Hertz): BedSource {
  const air = createEarNoise(seed, AIR, sampleRate)
  const level = createSlowLevel(mix(seed + 2), WAVERS)
  const wobble = createSwing(seed, SHORTEST, LONGEST)
  const drift = createSwing(seed + 1, 20, 50)
  const track = createTrack()
  const [hum, motor] = createEars(CHUNK)
  const unit = Math.sqrt(2 / HARMONICS.reduce((sum, each) => sum + each.amplitude ** 2, 0))
  const toneGain = Math.sqrt(TONE_SHARE)
  const motorPower = MOTOR.reduce((sum, each) => sum + each.amplitude ** 2 / 2, 0)
  // The chopping adds its own power: that of noise times a hum of RMS 1.
  const airGain = Math.sqrt((1 - TONE_SHARE - motorPower) / (1 + CHOP ** 2))

  /** Passings of a blade since the start. */
  function passings(frame: number): number {
    const t = frame / sampleRate
    return BLADES * t + WOBBLE_CYCLES * wobble(t) + DRIFT_CYCLES * drift(t)
  }

  function addHum(first: Frames): void {
    hum.fill(0)
    const start = passings(first)
    const middle = passings(first + CHUNK / 2)
    const end = passings(first + CHUNK)
    HARMONICS.forEach(({ amplitude, phase }, index) => {
      const order = index + 1
      track.set(order * start + phase, order * middle + phase, order * end + phase, CHUNK)
      addSine(track, amplitude * unit, CHUNK, hum, undefined, 0)
    })
  }

  function addMotor(first: Frames): void {
    motor.fill(0)
    for (const { pitch, amplitude, phase } of MOTOR) {
      const [start, step] = [(pitch * first) / sampleRate + phase, (pitch * CHUNK) / sampleRate]
      track.set(start, start + step / 2, start + step, CHUNK)
      addSine(track, amplitude, CHUNK, motor, undefined, 0)
    }
  }

  return {
    reset: () => air.reset(),
    fill(first, left, right) {
      air.fill(first, left, right)
      addHum(first)
      addMotor(first)
      let gain = airGain * decibelsToGain(level(first / sampleRate))
      const to = airGain * decibelsToGain(level((first + CHUNK) / sampleRate))
      const step = (to - gain) / CHUNK
      for (let index = 0; index < CHUNK; index++) {
        const each = hum[index] as number
        const blown = gain * (1 + CHOP * each)
        const tone = toneGain * each + (motor[index] as number)
        left[index] = (left[index] as number) * blown + tone
        right[index] = (right[index] as number) * blown + tone
        gain += step
      }
    }
  }
}
