import { type Decibels, type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { between, evenly, mix } from '../../dsp/hash.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { type Call, addCall } from './call.ts'
import { createEvents, pan } from './event-list.ts'
import { type Layer, createAir, mixed } from './layers.ts'

/** A summer night: air and grass, and the many far insects, a band about 4 to 5 kHz. */
const NIGHT: Spectrum = {
  levels: [
    [60, -4],
    [150, 0],
    [400, -2],
    [900, -6],
    [2000, -10],
    [3200, -9],
    [4400, -5],
    [5400, -8],
    [8000, -18]
  ],
  coherence: [0.6, 0.5, 0.4, 0.3, 0.2, 0.15]
}
const NIGHT_LEVEL = -3
/** How it moves: dB by octave from 1/16 Hz. */
const MOTION = [0.5, 0.5, 0.4, 0.4, 0.3, 0.3, 0.2, 0.2] as const

/** One singer. */
interface Cricket {
  readonly pitch: Hertz
  /** Between two chirps, and between two strokes of the wings within one. */
  readonly chirp: Seconds
  readonly stroke: Seconds
  readonly strokes: number
  readonly level: Decibels
  /** From 0, left, to 1, right. */
  readonly place: number
}
/** At about 20 °C; each sings at a pitch and a pace of its own. */
const CRICKETS: readonly Cricket[] = [
  { pitch: 4310, chirp: 0.53, stroke: 0.039, strokes: 4, level: -1, place: 0.3 },
  { pitch: 4620, chirp: 0.61, stroke: 0.042, strokes: 3, level: -3, place: 0.72 },
  { pitch: 4060, chirp: 0.72, stroke: 0.044, strokes: 4, level: -6, place: 0.92 },
  { pitch: 4890, chirp: 0.47, stroke: 0.036, strokes: 3, level: -9, place: 0.1 },
  { pitch: 3780, chirp: 0.83, stroke: 0.047, strokes: 5, level: -10, place: 0.55 }
]
/** The nearest one's amplitude. */
const SONG = 2.6
/** How far a chirp is out of time, as a share of its distance to the next, and out of tune. */
const UNEVEN = 0.18
const DETUNED = 0.012
/** What share of a stroke sounds, and how far its pitch falls within it. */
const OPEN = 0.62
const FALL = 0.035
/** How each comes and goes, dB by octave from 1/64 Hz; under this it is still. */
const SINGING = [3, 4, 3, 1.5] as const
const STILL: Decibels = -4
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 1.35

/**
 * Crickets on a summer night: a few near ones, each chirping at a pace, a pitch and a place of its own, three to five
 * strokes of the wings a chirp (Bennet-Clark 1989: a nearly pure tone that falls a little within each stroke), before the
 * air and the many far away.
 */
export function createCrickets(seed: number, sampleRate: Hertz): BedSource {
  const layers = [
    createAir(
      createEarNoise(seed, NIGHT, sampleRate),
      withOffset(NIGHT_LEVEL, createSlowLevel(seed, MOTION)),
      sampleRate
    ),
    ...CRICKETS.map((cricket, number) => createSinger(mix(seed + 1 + number), cricket, sampleRate))
  ]
  return mixed(layers, SCALE)
}

function withOffset(offset: Decibels, course: (t: Seconds) => Decibels): (t: Seconds) => Decibels {
  return t => offset + course(t)
}

function createSinger(seed: number, cricket: Cricket, sampleRate: Hertz): Layer {
  const { chirp, stroke, strokes, place } = cricket
  const singing = createSlowLevel(seed, SINGING, 1 / 64)
  const plan = {
    cell: chirp,
    reach: chirp * UNEVEN + stroke * strokes * 1.2,
    draw(number: number, use: (call: Call) => void): void {
      const level = singing(number * chirp)
      if (level < STILL) return
      const at = (number + UNEVEN * evenly(seed, number, 0)) * chirp
      const pitch = cricket.pitch * (1 + DETUNED * between(-1, 1, seed, number, 1))
      const pace = stroke * between(0.95, 1.08, seed, number, 2)
      const count = strokes - (evenly(seed, number, 3) < 0.25 ? 1 : 0)
      // Softly in and out of a bout.
      const gain = SONG * decibelsToGain(cricket.level + Math.min(0, 2 * (level - STILL) - 12))
      for (let each = 0; each < count; each++) {
        const lasts = OPEN * pace
        // The first stroke of a chirp is the softest.
        const share = 0.55 + (0.45 * Math.min(each, 2)) / 2
        use({
          at: at + each * pace,
          lasts,
          pitch: pitch * (1 + FALL / 2),
          glide: (-FALL * pitch) / lasts,
          bend: 0,
          reed: 0.04,
          ...pan(place, gain * share * between(0.9, 1.05, seed, number, 4 + each))
        })
      }
    }
  }
  return createEvents(plan, addCall, sampleRate)
}
