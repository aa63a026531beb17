import type { VoiceRenderer } from './voice-renderer.ts'
import { prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import type { DropsVoice } from '../../score/score.ts'
import type { Hertz, Seconds } from '../../base/units.ts'
import { DROP_POWER, SPREAD } from '../../score/voice-level.ts'
import { createBed, inBlocks } from '../beds/bed.ts'
import { type BedSource, CHUNK as SOURCE_CHUNK } from '../beds/bed-source.ts'
import { type Drop, addDrop, CELL, dropCount, TAIL } from '../beds/drops.ts'
import { createEars } from '../dsp/ears.ts'
import { between, evenly } from '../dsp/hash.ts'
import { CHUNK } from '../dsp/chunk-grid.ts'

/** Above this rate single drops cannot be distinguished. */
const MOST_SINGLE = 300
/** Makes the noise's seed differ from that of the drops. */
const OTHER = 0x5bd1e995

/** Sets `drop` to a cell's drop of that number, at amplitude 1 before its pitch softens it. */
type Draw = (seed: number, cell: number, number: number, drop: Drop) => void

/** Gnaural's table of 8192 samples, in which 600 are a period, played 8 to 134 times as fast as 44.1 kHz. */
const SLOWEST = 8
const FASTEST = 134
const PITCH: Hertz = 44_100 / 600
const LENGTH: Seconds = 8192 / 44_100
/** A swell that has the energy of a line of the same height falling to 0 over 1 s: ∫ (x·e^(1 − x))² dx = e²/4. */
const SWELL_OF_LINE = 4 / (3 * Math.E ** 2)
/** Its low-pass: 1/32 a sample at 44.1 kHz. */
const CORNER: Hertz = 220

/** Rain's ticks: pitches are spread evenly over the octaves between these. */
const LOWEST_TICK: Hertz = 300
const HIGHEST_TICK: Hertz = 3000
const TICK: Seconds = 0.0006

/**
 * Drops, rendered singly as far as they can be distinguished, and noise of the same power and a similar spectrum for
 * the rest.
 */
export function createDropsRenderer(
  voice: DropsVoice,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VoiceRenderer {
  const { value: perSecond } = prepareRepeatingCurve(voice.perSecond, repeat)
  const single = inBlocks(createSource(voice, perSecond, sampleRate), sampleRate)
  const rest = voice.perSecond.some(point => point.value > MOST_SINGLE)
    ? createBed(voice.drops === 'rain' ? 'dark' : 'pink', voice.seed ^ OTHER, sampleRate)
    : undefined
  const amplitude = voice.rms * Math.SQRT2
  const power = amplitude ** 2 * DROP_POWER[voice.drops] * (voice.mono ? 1 : SPREAD)
  const [left, right] = createEars(CHUNK)

  function restRms(t: Seconds): number {
    return Math.sqrt(power * Math.max(0, perSecond(t) - MOST_SINGLE))
  }

  return {
    add(first, leftEar, rightEar, leftGain, rightGain) {
      single.render(first, left, right)
      addTo(leftEar, left, leftGain * amplitude, leftGain * amplitude)
      addTo(rightEar, right, rightGain * amplitude, rightGain * amplitude)
      if (!rest) return
      const from = restRms(first / sampleRate)
      const to = restRms((first + CHUNK) / sampleRate)
      rest.render(first, left, right)
      addTo(leftEar, left, leftGain * from, leftGain * to)
      addTo(rightEar, voice.mono ? left : right, rightGain * from, rightGain * to)
    }
  }
}

function addTo(ear: Float64Array, sound: Float64Array, from: number, to: number): void {
  const step = (to - from) / CHUNK
  for (let index = 0; index < CHUNK; index++)
    ear[index] = (ear[index] as number) + (sound[index] as number) * (from + index * step)
}

/** The drops rendered singly, at amplitude 1. */
function createSource(
  { drops, seed, mono }: DropsVoice,
  perSecond: (t: Seconds) => number,
  sampleRate: Hertz
): BedSource {
  const draw = drops === 'rain' ? drawTick() : drawRing
  const longest = drops === 'rain' ? TICK : SWELL_OF_LINE * (LENGTH / SLOWEST)
  const room = SOURCE_CHUNK + Math.ceil((CELL + TAIL * longest) * sampleRate) + 1
  const [one, other] = createEars(room)
  const drop: Drop = { at: 0, pitch: 0, swell: 0, amplitude: 0, place: 0 }

  function addCell(cell: number, first: number): void {
    const mean = Math.min(perSecond(cell * CELL), MOST_SINGLE) * CELL
    const count = dropCount(seed, cell, mean)
    for (let number = 0; number < count; number++) {
      draw(seed, cell, number, drop)
      const index = drop.at * sampleRate - first
      addDrop(drop, index, mono ? 1 : 1 - drop.place, sampleRate, one)
      addDrop(drop, index, mono ? 1 : drop.place, sampleRate, other)
    }
  }

  return {
    reset() {
      one.fill(0)
      other.fill(0)
    },
    fill(first, left, right) {
      const end = (first + SOURCE_CHUNK) / sampleRate
      for (let cell = Math.ceil(first / sampleRate / CELL); cell * CELL < end; cell++)
        addCell(cell, first)
      left.set(one.subarray(0, SOURCE_CHUNK))
      right.set(other.subarray(0, SOURCE_CHUNK))
      for (const ear of [one, other]) {
        ear.copyWithin(0, SOURCE_CHUNK)
        ear.fill(0, room - SOURCE_CHUNK)
      }
    }
  }
}

function place(seed: number, cell: number, number: number, drop: Drop): number {
  const from = 1 + 3 * number
  drop.at = (cell + evenly(seed, cell, from)) * CELL
  drop.place = evenly(seed, cell, from + 1)
  return from + 2
}

function drawRing(seed: number, cell: number, number: number, drop: Drop): void {
  const speed = between(SLOWEST, FASTEST, seed, cell, place(seed, cell, number, drop))
  drop.pitch = PITCH * speed
  drop.swell = SWELL_OF_LINE * (LENGTH / speed)
  drop.amplitude = softening(drop.pitch)
}

function drawTick(): Draw {
  const octaves = HIGHEST_TICK / LOWEST_TICK
  // The mean of the softening's square over pitches that are even over the octaves, in closed form.
  const mean = (softened(HIGHEST_TICK) - softened(LOWEST_TICK)) / Math.log(octaves)
  const amplitude = Math.sqrt(DROP_POWER.rain / (mean * TICK * (Math.E ** 2 / 8)))
  return (seed, cell, number, drop) => {
    drop.pitch = LOWEST_TICK * octaves ** evenly(seed, cell, place(seed, cell, number, drop))
    drop.swell = TICK
    drop.amplitude = amplitude * softening(drop.pitch)
  }
}

function softening(pitch: Hertz): number {
  return 1 / Math.hypot(1, pitch / CORNER)
}

/** ∫ {@link softening}² over the logarithm of the pitch. */
function softened(pitch: Hertz): number {
  return Math.log(pitch) - Math.log1p((pitch / CORNER) ** 2) / 2
}
