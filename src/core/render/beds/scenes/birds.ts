import { type Decibels, type Hertz, type Seconds, decibelsToGain } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { overOctaves } from '../grains/grains.ts'
import { createEarNoise } from '../noise/ear-noise.ts'
import type { Spectrum } from '../noise/spectrum.ts'
import { between, evenly, mix } from '../../dsp/hash.ts'
import { createSlowLevel } from '../../dsp/slow-level.ts'
import { type Call, addCall } from './call.ts'
import { createEvents, pan } from './event-list.ts'
import { type Layer, createAir, mixed } from './layers.ts'

/** The air of a morning in a wood: soft, and never silent. */
const AIR: Spectrum = {
  levels: [
    [60, -5],
    [150, 0],
    [400, 0],
    [900, -3],
    [2000, -7],
    [4000, -12],
    [8000, -20]
  ],
  coherence: [0.6, 0.5, 0.4, 0.3, 0.2, 0.15]
}
const AIR_LEVEL = -2
/** How it moves: dB by octave from 1/16 Hz. */
const MOTION = [0.7, 0.7, 0.6, 0.5, 0.3, 0.3, 0.3, 0.2] as const

/** One bird: when it sings, and what its notes are like. */
interface Bird {
  /** From one phrase to the next, on average. */
  readonly phrase: Seconds
  readonly notes: readonly [fewest: number, most: number]
  readonly pitch: readonly [Hertz, Hertz]
  readonly length: readonly [Seconds, Seconds]
  /** Between two notes. */
  readonly rest: readonly [Seconds, Seconds]
  /** How far a note's pitch moves, as a share. */
  readonly sweep: number
  readonly level: Decibels
  readonly place: number
}
const BIRDS: readonly Bird[] = [
  // Slow and low, as a blackbird.
  {
    phrase: 5.9,
    notes: [3, 5],
    pitch: [1700, 2600],
    length: [0.14, 0.3],
    rest: [0.05, 0.16],
    sweep: 0.12,
    level: -3,
    place: 0.35
  },
  // High and thin, as a robin.
  {
    phrase: 7.3,
    notes: [5, 9],
    pitch: [2900, 4700],
    length: [0.06, 0.16],
    rest: [0.03, 0.1],
    sweep: 0.2,
    level: -8,
    place: 0.78
  },
  // Two tones by turns, as a tit.
  {
    phrase: 8.7,
    notes: [4, 6],
    pitch: [3300, 4100],
    length: [0.1, 0.14],
    rest: [0.06, 0.09],
    sweep: 0.05,
    level: -11,
    place: 0.12
  },
  // One note, far off.
  {
    phrase: 4.7,
    notes: [1, 2],
    pitch: [2300, 3200],
    length: [0.12, 0.22],
    rest: [0.2, 0.35],
    sweep: 0.16,
    level: -13,
    place: 0.6
  }
]
/** The nearest one's amplitude. */
const SONG = 3
/** Trees give the song back, softer and duller: when, and how much of it. */
const ECHOES: readonly (readonly [Seconds, Decibels, number])[] = [
  [0, 0, 0],
  [0.071, -10, 0.3],
  [0.163, -15, -0.3]
]
/** How each comes and goes, dB by octave from 1/128 Hz; under this it is still. */
const SINGING = [3, 4, 4, 3] as const
const STILL: Decibels = -4
/** Makes RMS 1 of the whole: measured at 24 and 48 kHz over an hour of 2 seeds. */
const SCALE = 1.21

/**
 * A few birds before sunrise, far apart and in no hurry: phrases of notes that glide (Catchpole & Slater 2008), softly
 * begun, with the echoes of the trees (Wiley & Richards 1978), over the air of the morning.
 */
export function createBirds(seed: number, sampleRate: Hertz): BedSource {
  const motion = createSlowLevel(seed, MOTION)
  const layers = [
    createAir(createEarNoise(seed, AIR, sampleRate), t => AIR_LEVEL + motion(t), sampleRate),
    ...BIRDS.map((bird, number) => createSinger(mix(seed + 1 + number), bird, sampleRate))
  ]
  return mixed(layers, SCALE)
}

function createSinger(seed: number, bird: Bird, sampleRate: Hertz): Layer {
  const singing = createSlowLevel(seed, SINGING, 1 / 128)
  const longest = bird.notes[1] * (bird.length[1] + bird.rest[1]) + 0.2
  const plan = {
    cell: bird.phrase,
    reach: bird.phrase * 0.7 + longest,
    draw(phrase: number, use: (call: Call) => void): void {
      const level = singing(phrase * bird.phrase)
      if (level < STILL) return
      const gain = SONG * decibelsToGain(bird.level + between(-5, 0, seed, phrase, 0))
      const count = Math.floor(between(bird.notes[0], bird.notes[1] + 1, seed, phrase, 1))
      let at = (phrase + 0.7 * evenly(seed, phrase, 2)) * bird.phrase
      for (let note = 0; note < count; note++) {
        const draw = 3 + 7 * note
        const lasts = between(...bird.length, seed, phrase, draw)
        sing(bird, { seed, phrase, draw, at, lasts, gain }, use)
        at += lasts + between(...bird.rest, seed, phrase, draw + 1)
      }
    }
  }
  return createEvents(plan, addCall, sampleRate)
}

interface Note {
  readonly seed: number
  readonly phrase: number
  readonly draw: number
  readonly at: Seconds
  readonly lasts: Seconds
  readonly gain: number
}

/** A note and its echoes. */
function sing(
  bird: Bird,
  { seed, phrase, draw, at, lasts, gain }: Note,
  use: (call: Call) => void
): void {
  const pitch = overOctaves(...bird.pitch, evenly(seed, phrase, draw + 2))
  const sweep = bird.sweep * pitch * between(-1, 1, seed, phrase, draw + 3)
  const curl = bird.sweep * pitch * between(-1, 1, seed, phrase, draw + 4)
  const share = between(0.6, 1, seed, phrase, draw + 5)
  for (const [late, softer, aside] of ECHOES)
    use({
      at: at + late,
      lasts,
      pitch: pitch - sweep / 2,
      glide: (sweep + 4 * curl) / lasts,
      bend: (-8 * curl) / lasts ** 2,
      reed: 0.05,
      ...pan(Math.min(1, Math.max(0, bird.place + aside)), gain * share * decibelsToGain(softer))
    })
}
