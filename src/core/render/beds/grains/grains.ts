import type { Frames, Hertz, Seconds } from '../../../base/units.ts'
import { CHUNK } from '../bed-source.ts'
import { type EarPlace, createEars } from '../../dsp/ears.ts'
import { evenly } from '../../dsp/hash.ts'
import { eventCount } from './events.ts'

/** Numbers of one grain, evenly distributed over [0, 1): the same one for the same draw, from 0 on. */
export type GrainRandom = (draw: number) => number

/** Short sounds at random times. */
export interface GrainKind {
  /** Mean number a second, of a Poisson process; at most 2,000. */
  readonly perSecond: number | ((t: Seconds) => number)
  /** When the longest grain is over; at most 0.12 s. */
  readonly longest: Seconds
  /** How far they may come from the middle: 0 to 1, all the way to one ear. */
  readonly width: number
  /** Adds one grain. */
  add(random: GrainRandom, place: Readonly<EarPlace>): void
}

/** Adds grains to what a bed has made. */
export interface Grains {
  reset(): void
  /** Adds the frames of a chunk from `first` on. After a reset, calls must be consecutive. */
  add(first: Frames, left: Float64Array, right: Float64Array): void
}

/** Grains are drawn for this much time at once. */
const CELL: Seconds = 0.01
/** How much later a sound from the side reaches the far ear, at most. */
const HEAD: Seconds = 0.00059
/** Draws of a cell: for each kind the number of its grains, for each grain its time, its place, and its own. */
const DRAWS = 16
const MOST = 64
const TIME = DRAWS - 2
const PLACE = DRAWS - 1

/**
 * Grains of several kinds, each from the hash of its cell in time: a function of the seed and the time. What of a grain
 * is not over at the end of a chunk is kept for the next.
 */
export function createGrains(seed: number, kinds: readonly GrainKind[], sampleRate: Hertz): Grains {
  const longest = Math.max(...kinds.map(kind => kind.longest))
  const room = CHUNK + Math.ceil((CELL + longest + HEAD) * sampleRate) + 2
  const [left, right] = createEars(room)
  const place: EarPlace = { left, right, leftAt: 0, rightAt: 0, leftGain: 0, rightGain: 0 }
  let cell = 0
  let base = 0
  const random: GrainRandom = draw => evenly(seed, cell, base + draw)

  function addCell(kind: GrainKind, number: number, first: Frames): void {
    const { perSecond, width } = kind
    const start = cell * CELL
    const mean = (typeof perSecond === 'number' ? perSecond : perSecond(start)) * CELL
    base = number * DRAWS * (MOST + 1)
    const count = Math.min(MOST, eventCount(random(0), mean))
    for (let grain = 0; grain < count; grain++) {
      base += DRAWS
      const at = Math.ceil((start + random(TIME) * CELL) * sampleRate) - first
      const side = (random(PLACE) - 0.5) * width
      const late = Math.round(Math.abs(side) * HEAD * sampleRate)
      place.leftAt = at + (side > 0 ? late : 0)
      place.rightAt = at + (side > 0 ? 0 : late)
      place.leftGain = Math.sqrt(0.5 - side)
      place.rightGain = Math.sqrt(0.5 + side)
      kind.add(random, place)
    }
  }

  return {
    reset() {
      left.fill(0)
      right.fill(0)
    },
    add(first, leftOut, rightOut) {
      const end = (first + CHUNK) / sampleRate
      for (cell = Math.ceil(first / sampleRate / CELL); cell * CELL < end; cell++)
        for (let number = 0; number < kinds.length; number++)
          addCell(kinds[number] as GrainKind, number, first)
      for (let index = 0; index < CHUNK; index++) {
        leftOut[index] = (leftOut[index] as number) + (left[index] as number)
        rightOut[index] = (rightOut[index] as number) + (right[index] as number)
      }
      for (const ear of [left, right]) {
        ear.copyWithin(0, CHUNK)
        ear.fill(0, room - CHUNK)
      }
    }
  }
}

/** About normally distributed with deviation 1, of three draws from `draw` on; never beyond ±3. */
export function bellShaped(random: GrainRandom, draw: number): number {
  return 2 * (random(draw) + random(draw + 1) + random(draw + 2) - 1.5)
}

/** Spread evenly over the octaves between two values. */
export function overOctaves(low: number, high: number, share: number): number {
  return low * (high / low) ** share
}
