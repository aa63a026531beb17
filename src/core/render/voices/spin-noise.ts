import type { BedKind } from '../../score/kinds.ts'
import { WIDEST_SPIN } from '../../score/file-limits.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { createLeftBed } from '../beds/bed.ts'
import { createEars } from '../dsp/ears.ts'
import { type Delay, createDelay, REACH } from '../dsp/fractional-delay.ts'
import { CHUNK } from '../dsp/chunk-grid.ts'

export const MICROSECOND: Seconds = 1e-6

/** The one noise that spins move between the ears, around the chunk that is being made. */
export interface SpinNoise {
  /** The frames of the chunk that begins at `first`, which the next one overwrites. */
  chunk(first: Frames): Float64Array
  /** Fills {@link prepared} around the chunk that begins at `first`. */
  surround(first: Frames): void
  /** Adds {@link prepared}, read between its frames. */
  readonly addApart: Delay['addApart']
  /** The chunk and {@link WIDEST_SPIN} on either side of it. */
  readonly prepared: Float64Array
  /** The frame of `prepared` at which the chunk begins. */
  readonly start: Frames
}

/** The noises of a score's spins, shared between those of one colour and seed. */
export type SpinNoises = (bed: BedKind, seed: number) => SpinNoise

export function createSpinNoises(sampleRate: Hertz): SpinNoises {
  const noises = new Map<string, SpinNoise>()
  const delay = createDelay()
  return (bed, seed) => {
    const name = `${bed} ${seed}`
    const noise = noises.get(name) ?? createSpinNoise(bed, seed, sampleRate, delay)
    noises.set(name, noise)
    return noise
  }
}

function createSpinNoise(
  kind: BedKind,
  seed: number,
  sampleRate: Hertz,
  { room, prepare, move, addApart }: Delay
): SpinNoise {
  const [fresh, even] = createEars(CHUNK)
  // One noise runs ahead of the other: each continues where it ended.
  const bed = createLeftBed(kind, seed, sampleRate)
  const evenBed = createLeftBed(kind, seed, sampleRate)
  /** Frames kept before and after a chunk. */
  const margin = Math.ceil(WIDEST_SPIN * MICROSECOND * sampleRate) + 2 * REACH
  const noise = new Float64Array(CHUNK + 2 * margin)
  const prepared = room(noise.length)
  let around: Frames = Number.NaN
  let made: Frames = Number.NaN

  return {
    chunk(first) {
      if (first !== made) evenBed.render(first, even)
      made = first
      return even
    },
    surround(first) {
      if (first === around) return
      const end = noise.length - REACH
      if (first === around + CHUNK) {
        noise.copyWithin(0, CHUNK)
        move(prepared, CHUNK)
        bed.render(first + margin, fresh)
        noise.set(fresh, 2 * margin)
        prepare(noise, end - CHUNK, end, prepared)
      } else {
        bed.render(first - margin, noise)
        prepare(noise, REACH, end, prepared)
      }
      around = first
    },
    addApart,
    prepared,
    start: margin
  }
}
