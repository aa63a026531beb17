import type { Decibels, Hertz } from '../../base/units.ts'
import { type Biquad, realBiquad } from './biquad.ts'

/** A response wanted: dB at a frequency. */
export type Response = (frequency: Hertz) => Decibels

/** Sections and a gain that together come close to a response. */
export interface FittedShelves {
  readonly sections: readonly Biquad[]
  readonly gain: number
}

/** First-order shelves an octave apart: two of them are one section. */
const CENTRES: readonly Hertz[] = [70, 138, 271, 533, 1049, 2064, 4063, 8000]
/** Where the fit looks, and in how many places. */
const LOWEST: Hertz = 50
const HIGHEST: Hertz = 8600
const LOOKS = 64
/** After these, nothing changes. */
const ROUNDS = 8
/** No shelf is steeper, so that no pole lies under 17 Hz and the filter forgets within a warm-up. */
const STEEPEST: Decibels = 24
/** Weight of small shelves beside a close fit: keeps neighbours from working against each other. */
const DAMPING = 0.3

/**
 * First-order shelves in series whose levels are fitted to a response by least squares in dB, for the sample rate at
 * hand: the same sound at every rate. Smooth responses are met within 1 dB, bends as sharp as an octave within 3.
 * @param damping weight of small shelves beside a close fit; a slope without bends needs next to none
 */
export function fitShelves(
  response: Response,
  sampleRate: Hertz,
  damping = DAMPING
): FittedShelves {
  const looks = Array.from(
    { length: LOOKS },
    (_, index) => LOWEST * (HIGHEST / LOWEST) ** (index / (LOOKS - 1))
  )
  const levels = [...CENTRES.map(() => 0), response(1000)]
  for (let round = 0; round < ROUNDS; round++) improve(levels, looks, response, sampleRate, damping)
  const shelves = CENTRES.map((centre, index) => shelfOf(centre, levels[index] ?? 0))
  const sections: Biquad[] = []
  for (let index = 0; index < shelves.length; index += 2) {
    const [one, two] = [shelves[index], shelves[index + 1]]
    if (one && two)
      sections.push(realBiquad([one.pole, two.pole], [one.zero, two.zero], sampleRate))
  }
  const unit = shelves.reduce(
    (gain, { pole, zero }) =>
      (gain * (1 - place(pole, sampleRate))) / (1 - place(zero, sampleRate)),
    1
  )
  return { sections, gain: unit * 10 ** ((levels[CENTRES.length] ?? 0) / 20) }
}

/** A shelf rises by `level` dB about its centre. */
function shelfOf(centre: Hertz, level: Decibels): { readonly pole: Hertz; readonly zero: Hertz } {
  return { pole: centre * 10 ** (level / 40), zero: centre / 10 ** (level / 40) }
}

function place(frequency: Hertz, sampleRate: Hertz): number {
  return Math.exp((-2 * Math.PI * frequency) / sampleRate)
}

/** What a shelf adds at a frequency, 0 dB at 0 Hz. */
function shelfResponse(
  centre: Hertz,
  level: Decibels,
  frequency: Hertz,
  sampleRate: Hertz
): Decibels {
  const { pole, zero } = shelfOf(centre, level)
  const cosine = Math.cos((2 * Math.PI * frequency) / sampleRate)
  const [p, z] = [place(pole, sampleRate), place(zero, sampleRate)]
  const above = (1 - 2 * z * cosine + z * z) / (1 - z) ** 2
  const below = (1 - 2 * p * cosine + p * p) / (1 - p) ** 2
  return 10 * Math.log10(above / below)
}

/** One round of Gauss and Newton. The last of the levels is that at 0 Hz. */
function improve(
  levels: number[],
  looks: readonly Hertz[],
  response: Response,
  sampleRate: Hertz,
  damping: number
): void {
  const size = levels.length
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (const look of looks) {
    const slopes = new Float64Array(size).fill(1)
    let error = response(look) - (levels[size - 1] ?? 0)
    CENTRES.forEach((centre, index) => {
      const level = levels[index] ?? 0
      const now = shelfResponse(centre, level, look, sampleRate)
      slopes[index] = (shelfResponse(centre, level + 0.1, look, sampleRate) - now) / 0.1
      error -= now
    })
    rows.forEach((row, index) => {
      const slope = slopes[index] as number
      for (let other = 0; other < size; other++)
        row[other] = (row[other] as number) + slope * (slopes[other] as number)
      row[size] = (row[size] as number) + slope * error
    })
  }
  CENTRES.forEach((_, index) => {
    const row = rows[index]
    if (!row) return
    row[index] = (row[index] as number) + damping
    row[size] = (row[size] as number) - damping * (levels[index] ?? 0)
  })
  solve(rows).forEach((step, index) => {
    const level = (levels[index] ?? 0) + step
    levels[index] = index < CENTRES.length ? Math.min(STEEPEST, Math.max(-STEEPEST, level)) : level
  })
}

/** Gauss's elimination of a symmetric, positive definite system, its right side in the last column. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const size = rows.length
  rows.forEach((pivot, column) => {
    rows.forEach((row, index) => {
      if (index === column) return
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let at = column; at <= size; at++)
        row[at] = (row[at] as number) - factor * (pivot[at] as number)
    })
  })
  return Float64Array.from(rows, (row, index) => (row[size] as number) / (row[index] as number))
}
