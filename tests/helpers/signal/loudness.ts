import type { Decibels, Hertz } from '../../../src/core/base/units.ts'
import type { Samples } from './noise-questions.ts'
import { powerDensity } from './noise-questions.ts'

// Loudness of stationary sounds by ISO 532-1:2017 (Zwicker), in a diffuse field: its tables, and its steps in order.

/** Levels in third octaves from 25 Hz to 12.5 kHz, in dB SPL. */
export type ThirdOctaveLevels = readonly Decibels[]

/** Centres of the third octaves. */
export const CENTRES: readonly Hertz[] = Array.from(
  { length: 28 },
  (_, index) => 1000 * 10 ** ((index - 16) / 10)
)

/** Levels up to which the rows of {@link LOW} hold, and what they take off the eleven lowest bands. */
const RANGES = [45, 55, 65, 71, 80, 90, 100, 120]
const LOW = [
  [-32, -24, -16, -10, -5, 0, -7, -3, 0, -2, 0],
  [-29, -22, -15, -10, -4, 0, -7, -2, 0, -2, 0],
  [-27, -19, -14, -9, -4, 0, -6, -2, 0, -2, 0],
  [-25, -17, -12, -9, -3, 0, -5, -2, 0, -2, 0],
  [-23, -16, -11, -7, -3, 0, -4, -1, 0, -1, 0],
  [-20, -14, -10, -6, -3, 0, -4, -1, 0, -1, 0],
  [-18, -12, -9, -6, -2, 0, -3, -1, 0, -1, 0],
  [-15, -10, -8, -4, -2, 0, -3, -1, 0, -1, 0]
]
/** Of the twenty critical bands: threshold in quiet, the ear's own response, a diffuse field's, and the bandwidth's. */
const THRESHOLD = [30, 18, 12, 8, 7, 6, 5, 4, ...Array.from({ length: 12 }, () => 3)]
const EAR = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.5, -1.6, -3.2, -5.4, -5.6, -4, -1.5, 2, 5, 12]
const DIFFUSE = [0, 0, 0.5, 0.9, 1.2, 1.6, 2.3, 2.8, 3, 2, 0, -1.4, -2, -1.9, -1, 0.5, 3, 4, 4.3, 4]
const BANDWIDTH = [
  -0.25, -0.6, -0.8, -0.8, -0.5, 0, 0.5, 1.1, 1.5, 1.7, 1.8, 1.8, 1.7, 1.6, 1.4, 1.2, 0.8, 0.5, 0,
  -0.5
]
/** Upper ends of the bands in Bark; the last has nothing of its own. */
const ENDS = [
  0.9, 1.8, 2.8, 3.5, 4.4, 5.4, 6.6, 7.9, 9.2, 10.6, 12.3, 13.8, 15.2, 16.7, 18.1, 19.3, 20.6, 21.8,
  22.7, 23.6, 24
]
/** Specific loudnesses, and the slopes at which it falls above a band, by range and by band. */
const SPECIFIC = [
  21.5, 18, 15.1, 11.5, 9, 6.1, 4.4, 3.1, 2.13, 1.36, 0.82, 0.42, 0.3, 0.22, 0.15, 0.1, 0.035, 0
]
const SLOPES = [
  [13, 8.2, 6.3, 5.5, 5.5, 5.5, 5.5, 5.5],
  [9, 7.5, 6, 5.1, 4.5, 4.5, 4.5, 4.5],
  [7.8, 6.7, 5.6, 4.9, 4.4, 3.9, 3.9, 3.9],
  [6.2, 5.4, 4.6, 4, 3.5, 3.2, 3.2, 3.2],
  [4.5, 3.8, 3.6, 3.2, 2.9, 2.7, 2.7, 2.7],
  [3.7, 3, 2.8, 2.35, 2.2, 2.2, 2.2, 2.2],
  [2.9, 2.3, 2.1, 1.9, 1.8, 1.7, 1.7, 1.7],
  [2.4, 1.7, 1.5, 1.35, 1.3, 1.3, 1.3, 1.3],
  [1.95, 1.45, 1.3, 1.15, 1.1, 1.1, 1.1, 1.1],
  [1.5, 1.2, 0.94, 0.86, 0.82, 0.82, 0.82, 0.82],
  [0.72, 0.67, 0.64, 0.63, 0.62, 0.62, 0.62, 0.62],
  [0.59, 0.53, 0.51, 0.5, 0.42, 0.42, 0.42, 0.42],
  [0.4, 0.33, 0.26, 0.24, 0.24, 0.22, 0.22, 0.22],
  [0.27, 0.21, 0.2, 0.18, 0.17, 0.17, 0.17, 0.17],
  [0.16, 0.15, 0.14, 0.12, 0.11, 0.11, 0.11, 0.11],
  [0.12, 0.11, 0.1, 0.08, 0.08, 0.08, 0.08, 0.08],
  [0.09, 0.08, 0.07, 0.06, 0.06, 0.06, 0.06, 0.05],
  [0.06, 0.05, 0.03, 0.02, 0.02, 0.02, 0.02, 0.02]
]

/** Loudness in sone. */
export function sone(levels: ThirdOctaveLevels, field: 'diffuse' | 'free' = 'diffuse'): number {
  const core = coreLoudness(levels, field)
  let [sum, place, before, range] = [0, 0, 0, 17]
  for (let band = 0; band < ENDS.length; band++) {
    const end = ENDS[band]! + 0.0001
    const own = core[band] ?? 0
    const column = Math.min(Math.max(band - 1, 0), 7)
    while (place < end) {
      let [to, level] = [end, own]
      if (before <= own) {
        if (before < own) range = SPECIFIC.findIndex(each => each <= own)
        sum += own * (end - place)
      } else {
        // What a lower band masks: it falls in a slope until this band's own stands out of it.
        const slope = SLOPES[range]![column]!
        level = Math.max(SPECIFIC[range]!, own)
        to = place + (before - level) / slope
        if (to > end) {
          to = end
          level = before - (end - place) * slope
        }
        sum += ((to - place) * (before + level)) / 2
      }
      while (range < 17 && level <= SPECIFIC[range]!) range++
      place = to
      before = level
    }
  }
  return sum
}

function coreLoudness(levels: ThirdOctaveLevels, field: 'diffuse' | 'free'): readonly number[] {
  const low = levels.slice(0, 11).map((level, band) => {
    const row = RANGES.findIndex((range, index) => level <= range - LOW[index]![band]!)
    return 10 ** ((level + LOW[row < 0 ? 7 : row]![band]!) / 10)
  })
  const joined = [low.slice(0, 6), low.slice(6, 9), low.slice(9)].map(
    part => 10 * Math.log10(part.reduce((sum, each) => sum + each, 0))
  )
  const core = [...joined, ...levels.slice(11)].map((level, band) => {
    const heard = level - EAR[band]! + (field === 'diffuse' ? DIFFUSE[band]! : 0)
    const quiet = THRESHOLD[band]!
    if (heard <= quiet) return 0
    const over = 0.75 + 0.25 * 10 ** ((heard - BANDWIDTH[band]! - quiet) / 10)
    return Math.max(0, 0.0635 * 10 ** (0.025 * quiet) * (over ** 0.25 - 1))
  })
  core[0]! *= Math.min(1, 0.4 + 0.32 * core[0]! ** 0.2)
  return core
}

/** Loudness level in phon. */
export function phon(loudness: number): number {
  return loudness >= 1 ? 40 + 10 * Math.log2(loudness) : 40 * (loudness + 0.0005) ** 0.35
}

/** Power in each third octave; nothing above half the sample rate. */
export function thirdOctavePowers(
  samples: Samples,
  sampleRate: Hertz,
  window = 16_384
): readonly number[] {
  const density = powerDensity(samples, sampleRate, window)
  const width = sampleRate / 2 / density.length
  return CENTRES.map(centre => {
    const [low, high] = [centre * 10 ** -0.05, centre * 10 ** 0.05]
    let sum = 0
    // A bin counts by the share of it that lies in the band: at the lowest, a band is not much wider than one.
    for (
      let bin = Math.floor(low / width);
      bin <= high / width + 1 && bin < density.length;
      bin++
    ) {
      const share = Math.min(high, (bin + 0.5) * width) - Math.max(low, (bin - 0.5) * width)
      if (share > 0) sum += density[bin]! * share
    }
    return sum
  })
}

/** A phone's loudspeaker: a closed box of second order that falls by 12 dB per octave below 450 Hz. */
export const PHONE_SPEAKER: readonly Decibels[] = CENTRES.map(centre => {
  const r = (centre / 450) ** 2
  return 20 * Math.log10(r / Math.sqrt((1 - r) ** 2 + 2 * r))
})

/** Levels at a listening level, through a loudspeaker if one is given. */
export function levelsAt(
  powers: readonly number[],
  gain: Decibels,
  response: readonly Decibels[] = []
): ThirdOctaveLevels {
  return powers.map((power, band) => 10 * Math.log10(power + 1e-30) + gain + (response[band] ?? 0))
}

/** The gain that gives third octaves a loudness. */
export function gainFor(
  powers: readonly number[],
  loudness: number,
  response: readonly Decibels[] = []
): Decibels {
  let [low, high] = [-100, 200]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (sone(levelsAt(powers, middle, response)) < loudness) low = middle
    else high = middle
  }
  return low
}
