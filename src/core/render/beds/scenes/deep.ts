import type { Hertz } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { createAir, mixed } from './layers.ts'

/** Most of it lies under 300 Hz; the rest is there for a phone's loudspeaker, which plays little of that. */
const RUMBLE: Spectrum = {
  levels: [
    [50, -1],
    [80, 3],
    [115, 2],
    [170, -1],
    [300, -7],
    [500, -9],
    [900, -12],
    [1600, -15],
    [3000, -19],
    [8000, -31]
  ],
  coherence: [0.8, 0.7, 0.6, 0.4, 0.3, 0.2]
}
/** How it breathes: dB by octave from 1/16 Hz. */
const BREATH = [0.35, 0.35, 0.3, 0.3, 0.2, 0.15, 0.1, 0.1] as const
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 0.993

/** A deep, even rumble, as of a ship's engine some decks below, with a trace of air above it. */
export function createDeep(seed: number, sampleRate: Hertz): BedSource {
  const noise = createEarNoise(seed, RUMBLE, sampleRate)
  return mixed([createAir(noise, createSlowLevel(seed, BREATH), sampleRate)], SCALE)
}
