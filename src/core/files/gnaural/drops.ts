import { MOST_DROPS } from '../../score/file-limits.ts'
import { type Hertz, clamp } from '../../base/units.ts'

/** The sample rate that the format's probabilities refer to. */
const SAMPLE_RATE: Hertz = 44_100
/** Drop slots where a file names fewer than one. */
const DEFAULT_PLACES = 2
const MOST_PLACES = 100

/**
 * Mean number of samples in a drop. Gnaural plays a table of this length backwards, at a random speed, each between two
 * as likely: length × ln(fastest / slowest) / (fastest − slowest).
 */
const MEAN_LENGTH = {
  water: (8192 * Math.log(134 / 8)) / 126,
  rain: (44 * Math.log(126.15 / 0.15)) / 126
}

/** The number of slots in a file, stored as a tone's beat. */
export function dropPlaces(beat: number): number {
  const places = Math.trunc(beat)
  return places < 1 ? DEFAULT_PLACES : Math.min(places, MOST_PLACES)
}

/**
 * Mean number of drops per second.
 * @param probability that a free slot begins a drop, for each sample: the number that is a tone's base frequency
 */
export function dropsPerSecond(
  drops: keyof typeof MEAN_LENGTH,
  places: number,
  probability: number
): number {
  if (probability <= 0) return 0
  const samples = 1 / Math.min(probability, 1) + MEAN_LENGTH[drops]
  return clamp((places * SAMPLE_RATE) / samples, 0, MOST_DROPS)
}

/** The fewest slots that give this rate without a slot being busy most of the time. */
export function placesFor(drops: keyof typeof MEAN_LENGTH, perSecond: number): number {
  const places = Math.ceil((perSecond * (MEAN_LENGTH[drops] + 2)) / SAMPLE_RATE)
  return clamp(places, DEFAULT_PLACES, MOST_PLACES)
}

/** The probability that gives this rate; 1 where these slots cannot reach it. */
export function probabilityOf(
  drops: keyof typeof MEAN_LENGTH,
  places: number,
  perSecond: number
): number {
  if (perSecond <= 0) return 0
  const samples = (places * SAMPLE_RATE) / perSecond - MEAN_LENGTH[drops]
  return samples > 1 ? 1 / samples : 1
}
