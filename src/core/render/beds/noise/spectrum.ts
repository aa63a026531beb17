import type { Decibels, Hertz } from '../../../base/units.ts'

/** What a noise is to sound like: its level in dB per critical band, and how alike it is in the two ears. */
export interface Spectrum {
  /** Level per equivalent rectangular bandwidth (Glasberg & Moore 1990), rising in frequency; only differences count. */
  readonly levels: readonly (readonly [Hertz, Decibels])[]
  /** Coherence of the ears, 0 to 0.99, in the six {@link COHERENCE_BANDS}. */
  readonly coherence: readonly [number, number, number, number, number, number]
}

/** Bounds of the bands that have a coherence. */
const COHERENCE_BANDS: readonly Hertz[] = [60, 250, 630, 1300, 2500, 4500, 7000]

/** Power per hertz at a frequency, in dB. */
export function densityAt({ levels }: Spectrum, frequency: Hertz): Decibels {
  const [first, last] = [levels[0], levels.at(-1)]
  if (!first || !last) return 0
  const bandwidth = 10 * Math.log10(24.7 + frequency / 9.265)
  return between(levels, frequency) - bandwidth
}

/** Coherence at a frequency: straight lines over the logarithm of the frequency, between the middles of the bands. */
export function coherenceAt({ coherence }: Spectrum, frequency: Hertz): number {
  const middles = coherence.map(
    (value, index) =>
      [Math.sqrt((COHERENCE_BANDS[index] ?? 1) * (COHERENCE_BANDS[index + 1] ?? 1)), value] as const
  )
  return between(middles, frequency)
}

/** The value at a frequency, by straight lines over its logarithm; the first and last value beyond the ends. */
function between(points: readonly (readonly [Hertz, number])[], frequency: Hertz): number {
  const above = points.findIndex(([each]) => each >= frequency)
  if (above <= 0) return (above < 0 ? points.at(-1) : points[0])?.[1] ?? 0
  const [low, lowValue] = points[above - 1] ?? [1, 0]
  const [high, highValue] = points[above] ?? [1, 0]
  return lowValue + ((highValue - lowValue) * Math.log(frequency / low)) / Math.log(high / low)
}
