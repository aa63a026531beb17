import type { Decibels, Hertz, Seconds } from '../../base/units.ts'
import { evenly } from './hash.ts'

/** A level that changes slowly and at random: dB about 0, at any time. */
export type SlowLevel = (t: Seconds) => Decibels

/** The lowest octave's centre where none is given: a change in 16 seconds. */
const LOWEST: Hertz = 1 / 16
/** Lattice points of gradient noise, in periods of the octave's centre: then 61 % of its power lies in the octave. */
const SPACING = 0.55
/** Deviation of gradient noise with slopes evenly distributed over ±1. */
const DEVIATION = Math.sqrt(0.0593844655 / 3)

/**
 * Gradient noise (Perlin 1985) in octaves, each from hashes of its own lattice on an absolute time grid: a function of
 * the seed and the time, without memory. Bounded: no octave goes further than 2.5 of its deviations.
 * @param deviations of the level in each octave, from the lowest up
 * @param lowest centre of the lowest octave
 */
export function createSlowLevel(
  seed: number,
  deviations: readonly Decibels[],
  lowest: Hertz = LOWEST
): SlowLevel {
  const octaves = deviations.flatMap((deviation, index) =>
    deviation === 0
      ? []
      : [createOctave(seed, index, (lowest * 2 ** index) / SPACING, deviation / DEVIATION)]
  )
  return t => {
    let level = 0
    for (const octave of octaves) level += octave(t)
    return level
  }
}

function createOctave(seed: number, draw: number, perSecond: number, scale: number): SlowLevel {
  // Of the stretch last asked for: most calls fall into the same one.
  let drawn = Number.NaN
  let from = 0
  let to = 0

  function slope(point: number): number {
    return (2 * evenly(seed, point, draw) - 1) * scale
  }

  return t => {
    const place = t * perSecond
    const point = Math.floor(place)
    if (point !== drawn) {
      from = slope(point)
      to = slope(point + 1)
      drawn = point
    }
    const u = place - point
    const fade = u * u * u * (u * (6 * u - 15) + 10)
    return (1 - fade) * from * u + fade * to * (u - 1)
  }
}
