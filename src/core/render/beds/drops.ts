import type { Hertz, Seconds } from '../../base/units.ts'
import { evenly } from '../dsp/hash.ts'
import { eventCount } from './grains/events.ts'

/** Drops are drawn for this much time at once. */
export const CELL: Seconds = 0.01
/** After this many of its swells, no more than −74 dB of a drop is left. */
export const TAIL = 12

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
  return eventCount(evenly(seed, cell, 0), mean)
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
