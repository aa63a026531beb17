import { type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { between, evenly, mix } from '../../dsp/hash.ts'
import { createSwing } from '../../dsp/random-intervals.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { createEvents, pan } from './event-list.ts'
import { createAir, mixed } from './layers.ts'
import { type Strike, addStrike, STRIKE_TAIL } from './strike.ts'

/** In a sleeping car: the floor's rumble, and the rolling of the wheels that comes through it. */
const RUMBLE: Spectrum = {
  levels: [
    [50, -7],
    [90, -4],
    [180, 0],
    [350, 0],
    [600, -1.5],
    [1000, -4],
    [2000, -11],
    [4000, -20],
    [8000, -27]
  ],
  coherence: [0.8, 0.7, 0.55, 0.4, 0.25, 0.15]
}
/** How it moves: dB by octave from 1/16 Hz. */
const MOTION = [0.5, 0.5, 0.5, 0.4, 0.4, 0.4, 0.4, 0.3] as const
/** From one rail joint to the next: 25 m at 70 km/h. */
const JOINT: Seconds = 1.28
/** How far the train runs ahead and falls behind as its speed drifts, and by how much a joint is out of place. */
const DRIFT: Seconds = 1.6
const MISPLACED: Seconds = 0.018
/** When the axles of two neighbouring bogies pass a joint, and how loud each is: 2.4 m within a bogie, 7 m between. */
const AXLES: readonly (readonly [Seconds, number])[] = [
  [0, 1],
  [0.123, 0.86],
  [0.36, 0.5],
  [0.483, 0.44]
]
/** What rings as a wheel passes the gap: the floor, the wheelset and the rail. */
const PARTS: readonly { readonly pitch: Hertz; readonly decay: Seconds; readonly gain: number }[] =
  [
    { pitch: 74, decay: 0.042, gain: 4.5 },
    { pitch: 190, decay: 0.024, gain: 6 },
    { pitch: 430, decay: 0.012, gain: 5.5 }
  ]
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 0.905

/**
 * A night train: rumble, and the wheels over the rail joints in pairs, da-dum, da-dum, at a speed that drifts (the
 * parts of a wheel's impact at a gap after Vér, Ventres & Myles 1976). Its nature is a rhythm; the sound of it isn't
 * the same twice, for no two joints are.
 */
export function createTrain(seed: number, sampleRate: Hertz): BedSource {
  const drift = createSwing(seed, 14, 40)
  const joints = {
    cell: JOINT,
    reach: 2 * DRIFT + 2 * MISPLACED + 1,
    draw(joint: number, use: (strike: Strike) => void): void {
      const passed = (joint + 0.5) * JOINT
      const at = joint * JOINT + DRIFT * (1 + drift(passed)) + MISPLACED * evenly(seed, joint, 0)
      const gain = decibelsToGain(between(-5, 1, seed, joint, 1))
      AXLES.forEach(([late, share], axle) => {
        PARTS.forEach((part, number) => {
          const draw = 4 + 4 * (axle * PARTS.length + number)
          const pitch = part.pitch * between(0.9, 1.12, seed, joint, draw)
          const decay = part.decay * between(0.8, 1.2, seed, joint, draw + 1)
          use({
            at: at + late + 0.004 * evenly(seed, joint, draw + 2),
            lasts: STRIKE_TAIL * decay,
            pitch,
            glide: 0,
            decay,
            rise: decay / 5,
            ...pan(between(0.38, 0.62, seed, joint, draw + 3), gain * share * part.gain)
          })
        })
      })
    }
  }
  const layers = [
    createAir(
      createEarNoise(mix(seed), RUMBLE, sampleRate),
      createSlowLevel(seed + 1, MOTION),
      sampleRate
    ),
    createEvents(joints, addStrike, sampleRate)
  ]
  return mixed(layers, SCALE)
}
