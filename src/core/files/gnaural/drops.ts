import { MOST_DROPS } from '../../score/score.ts'
import type { Hertz } from '../../base/units.ts'
import { clamp } from '../../base/units.ts'

/** The rate for which the format's probabilities are meant. */
const SAMPLE_RATE: Hertz = 44_100
/** Places at which drops can begin where a file names fewer than one. */
const DEFAULT_PLACES = 2
const MOST_PLACES = 100

/**
 * How many samples a drop takes on the mean. Gnaural plays a table of so many samples backwards, at a random speed, each
 * between two as likely: length × ln(fastest / slowest) / (fastest − slowest).
 */
const MEAN_LENGTH = {
  water: (8192 * Math.log(134 / 8)) / 126,
  rain: (44 * Math.log(126.15 / 0.15)) / 126
}

/** How many places a file means by the number that is a tone's beat. */
export function dropPlaces(beat: number): number {
  const places = Math.trunc(beat)
  return places < 1 ? DEFAULT_PLACES : Math.min(places, MOST_PLACES)
}

/**
 * How many drops fall in a second.
 * @param probability that a free place begins a drop, for each sample: the number that is a tone's base frequency
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

/** As few places as make so many drops a second without a place being busy most of the time. */
export function placesFor(drops: keyof typeof MEAN_LENGTH, perSecond: number): number {
  const places = Math.ceil((perSecond * (MEAN_LENGTH[drops] + 2)) / SAMPLE_RATE)
  return clamp(places, DEFAULT_PLACES, MOST_PLACES)
}

/** The probability that makes so many drops a second; 1 where so few places cannot make as many. */
export function probabilityOf(
  drops: keyof typeof MEAN_LENGTH,
  places: number,
  perSecond: number
): number {
  if (perSecond <= 0) return 0
  const samples = (places * SAMPLE_RATE) / perSecond - MEAN_LENGTH[drops]
  return samples > 1 ? 1 / samples : 1
}
