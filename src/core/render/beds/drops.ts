import type { Hertz, Seconds } from '../../base/units.ts'
import { between, evenly } from '../dsp/hash.ts'

/** Drops close enough to be heard singly. */
export const DROPS_PER_SECOND = 220
/** Drops are drawn for this much time at once. */
export const CELL: Seconds = 0.01
/** Pitches are spread evenly over the octaves between these. */
const LOWEST: Hertz = 1000
const HIGHEST: Hertz = 7500
/**
 * How long a drop of 1 kHz takes to be at its loudest; a higher one, by the root of its pitch, is shorter. The short
 * ones tick, the long ones ring.
 */
const SHORTEST: Seconds = 0.0005
const LONGEST: Seconds = 0.003
/** Amplitude of the nearest drop; others are up to this many dB softer. */
const NEAREST = 3.6
const FARTHEST = 20
/** After this many of its swells, no more than −74 dB of a drop is left. */
export const TAIL = 12

/** From the start of a cell to where all of its drops are over. */
export const CELL_SOUNDS: Seconds = CELL + TAIL * LONGEST

/** One drop: amplitude × x·e^(1 − x) × sin(2π·pitch·t), with x = t / swell. */
export interface Drop {
  at: Seconds
  pitch: Hertz
  swell: Seconds
  /** At its loudest, before it is shared out to the ears. */
  amplitude: number
  /** From 0, left, to 1, right. */
  place: number
}

/**
 * Draws the number of drops in a cell, from a Poisson distribution.
 * @param mean of that distribution
 */
export function dropCount(seed: number, cell: number, mean: number): number {
  let rest = evenly(seed, cell, 0)
  let probability = Math.exp(-mean)
  let count = 0
  // Rounding may leave the sum of the probabilities below `rest`: the loop ends all the same.
  while (rest >= probability && probability > 0) {
    rest -= probability
    count++
    probability *= mean / count
  }
  return count
}

/** Sets `drop` to a cell's drop of that number, from 0 on. */
export function drawDrop(seed: number, cell: number, number: number, drop: Drop): void {
  const draw = 1 + 5 * number
  drop.at = (cell + evenly(seed, cell, draw)) * CELL
  drop.pitch = LOWEST * (HIGHEST / LOWEST) ** evenly(seed, cell, draw + 1)
  drop.swell = between(SHORTEST, LONGEST, seed, cell, draw + 2) * Math.sqrt(LOWEST / drop.pitch)
  drop.amplitude = NEAREST * 10 ** (-between(0, FARTHEST, seed, cell, draw + 3) / 20)
  drop.place = evenly(seed, cell, draw + 4)
}

/** What the drops add to the power in each ear: means over amplitude, pitch, swell and place, times their number. */
export function dropPower(): number {
  const squares = (1 - 10 ** (-FARTHEST / 10)) / ((FARTHEST / 10) * Math.LN10)
  const root = (2 * (1 - Math.sqrt(LOWEST / HIGHEST))) / Math.log(HIGHEST / LOWEST)
  const swell = ((SHORTEST + LONGEST) / 2) * root
  // ∫ (x·e^(1 − x))² dx = e²/4, of which a sine leaves half, and of that the pan half to each ear.
  return DROPS_PER_SECOND * NEAREST ** 2 * squares * swell * (Math.E ** 2 / 16)
}

/**
 * Adds a drop to one ear.
 * @param first index where it starts; it may lie between two
 */
export function addDrop(
  drop: Readonly<Drop>,
  first: number,
  gain: number,
  sampleRate: Hertz,
  ear: Float64Array
): void {
  const start = Math.ceil(first)
  const end = Math.ceil(first + TAIL * drop.swell * sampleRate)
  const turn = (2 * Math.PI * drop.pitch) / sampleRate
  const swell = drop.swell * sampleRate
  // y = e^(−x)·sin by its recurrence; the factor that grows with time is multiplied on.
  const decay = Math.exp(-1 / swell)
  const twice = 2 * decay * Math.cos(turn)
  const square = decay * decay
  const since = start - first
  let y = Math.exp(-since / swell) * Math.sin(turn * since)
  // Used before the loop, the two factors stay out of it (see sine.ts).
  let next = twice * y - square * Math.exp(-(since - 1) / swell) * Math.sin(turn * (since - 1))
  const slope = (drop.amplitude * gain * Math.E) / swell
  let rise = since * slope
  for (let index = start; index < end; index++) {
    ear[index] = (ear[index] as number) + rise * y
    rise += slope
    const after = twice * next - square * y
    y = next
    next = after
  }
}
