import type { Hertz, Seconds } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { between, evenly, mix } from '../../dsp/hash.ts'
import { createSwing } from '../../dsp/random-intervals.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { createEvents, pan } from './event-list.ts'
import { createAir, mixed } from './layers.ts'
import { type Strike, addStrike, STRIKE_TAIL } from './strike.ts'

/** The body about the heart: blood and breath, far below it, and never silent. */
const BODY: Spectrum = {
  levels: [
    [50, -11],
    [100, -5],
    [200, 0],
    [400, 0],
    [700, -2],
    [1200, -6],
    [2500, -15],
    [8000, -27]
  ],
  coherence: [0.8, 0.75, 0.6, 0.45, 0.3, 0.2]
}
const BODY_LEVEL = -5.8
/** How it moves: dB by octave from 1/16 Hz. Breath lies about a quarter of a hertz. */
const MOTION = [0.5, 0.7, 1.2, 0.9, 0.5, 0.4, 0.3, 0.2] as const
/** 57 beats a minute. */
const BEAT: Seconds = 60 / 57
/** How far a beat comes early or late: with the breath, and by itself. */
const BREATH: Seconds = 0.035
const OWN: Seconds = 0.02
/** From the first sound of a beat to the second, at this rate. */
const SYSTOLE: Seconds = 0.33
/** The parts of both sounds; the higher ones are what a phone's loudspeaker plays. */
const SOUNDS: readonly {
  readonly late: Seconds
  readonly pitch: Hertz
  readonly decay: Seconds
  readonly gain: number
}[] = [
  { late: 0, pitch: 58, decay: 0.042, gain: 2.2 },
  { late: 0.006, pitch: 120, decay: 0.038, gain: 2.75 },
  { late: 0.01, pitch: 260, decay: 0.026, gain: 2.5 },
  { late: SYSTOLE, pitch: 74, decay: 0.032, gain: 1.65 },
  { late: SYSTOLE + 0.004, pitch: 160, decay: 0.029, gain: 2.1 },
  { late: SYSTOLE + 0.006, pitch: 330, decay: 0.02, gain: 1.95 }
]
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 1.75

/**
 * A heart at rest, as heard by an ear on the chest: two sounds a beat, the first lower and longer (Rangayyan & Lehner
 * 1987), at 57 beats a minute that sway with the breath (Task Force 1996). Its nature is a rhythm.
 */
export function createHeartbeat(seed: number, sampleRate: Hertz): BedSource {
  const breath = createSwing(seed, 1.6, 2.8)
  const beats = {
    cell: BEAT,
    reach: 2 * BREATH + OWN + SYSTOLE + 0.4,
    draw(beat: number, use: (strike: Strike) => void): void {
      const at = beat * BEAT + BREATH * (1 + breath(beat * BEAT)) + OWN * evenly(seed, beat, 0)
      SOUNDS.forEach((part, number) => {
        const draw = 1 + 4 * number
        const decay = part.decay * between(0.9, 1.1, seed, beat, draw)
        use({
          at: at + part.late + 0.008 * evenly(seed, beat, draw + 1),
          lasts: STRIKE_TAIL * decay,
          pitch: part.pitch * between(0.92, 1.08, seed, beat, draw + 2),
          glide: 0,
          decay,
          rise: decay / 2,
          ...pan(0.5, part.gain * between(0.85, 1.1, seed, beat, draw + 3))
        })
      })
    }
  }
  const motion = createSlowLevel(seed + 1, MOTION)
  const layers = [
    createAir(createEarNoise(mix(seed), BODY, sampleRate), t => BODY_LEVEL + motion(t), sampleRate),
    createEvents(beats, addStrike, sampleRate)
  ]
  return mixed(layers, SCALE)
}
