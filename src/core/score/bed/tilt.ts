import { bedCrest } from '../loudness.ts'
import type { BedKind } from '../kinds.ts'
import type { Decibels } from '../../base/units.ts'

/** The tilts that the table below was measured at: dB an octave. At 0 nothing changes. */
const MEASURED: readonly Decibels[] = [-6, -4, -2, 2, 4, 6]

/** Of a bed at each of them, in dB. */
interface Tilts {
  /** What a slope about 1 kHz adds to its RMS. */
  readonly power: readonly Decibels[]
  /** What makes it, at its old RMS again, as loud as it was by ISO 532-1, where that is at pink's 40 dB SPL. */
  readonly loudness: readonly Decibels[]
}

/** Measured of the rendered beds at 24 kHz, over one minute, or four of those that move. */
const TILTS: Readonly<Record<BedKind, Tilts>> = {
  white: {
    power: [8.07, 0.9, -1.94, 3.95, 8.64, 13.67],
    loudness: [11.91, 4.37, 0.18, 1.14, 2.46, 3.65]
  },
  pink: {
    power: [21.18, 12.55, 4.84, 0.1, 3.33, 7.71],
    loudness: [20.51, 13.19, 5.7, -1.61, -0.82, 0.53]
  },
  brown: {
    power: [21.03, 13.49, 6.35, -4.56, -5.68, -3.43],
    loudness: [15.24, 10.87, 5.62, -4.93, -7.39, -7.24]
  },
  rain: {
    power: [10.64, 4.66, 0.86, 1.81, 5.31, 9.68],
    loudness: [11.56, 6.21, 2.05, -0.08, 0.87, 2.18]
  },
  surf: {
    power: [9.6, 4.49, 1.24, 0.72, 3.18, 6.91],
    loudness: [9.61, 5.42, 2.11, -0.91, -0.69, 0.18]
  },
  wind: {
    power: [16.93, 10.47, 4.79, -3.79, -6.42, -7.64],
    loudness: [9.13, 5.99, 2.96, -2.94, -5.57, -7.58]
  },
  fan: {
    power: [20.14, 12.63, 5.77, -3.92, -5.11, -3.59],
    loudness: [14.58, 10.02, 5, -4.14, -6.43, -6.72]
  },
  brook: {
    power: [3, 1.18, 0.18, 0.74, 2.54, 5.41],
    loudness: [4.08, 2.53, 1.17, -0.81, -1.09, -0.75]
  },
  fire: {
    power: [14.61, 8.85, 3.93, -2.37, -1.94, 1.36],
    loudness: [11.07, 7.53, 3.79, -3.09, -4.15, -3.11]
  },
  thunder: {
    power: [11.51, 5.26, 1.11, 1.71, 5.18, 9.55],
    loudness: [12.26, 6.71, 2.28, -0.16, 0.78, 2.08]
  },
  crickets: {
    power: [13.44, 7.46, 2.71, 0.28, 3.04, 6.98],
    loudness: [12.25, 7.65, 3.28, -1.06, -0.36, 0.88]
  },
  birds: {
    power: [12.35, 6.91, 2.71, -1.01, -0.28, 1.96],
    loudness: [9.95, 6.2, 2.79, -1.78, -2.54, -2.41]
  },
  leaves: {
    power: [9.23, 3.54, 0, 2.8, 6.83, 11.42],
    loudness: [11.05, 5.74, 1.53, 0.49, 1.53, 2.6]
  },
  train: {
    power: [14.56, 8.59, 3.68, -2.37, -3.37, -2.85],
    loudness: [9.64, 6.16, 2.91, -2.45, -4.24, -5.2]
  },
  heartbeat: {
    power: [14.17, 8.28, 3.52, -2.28, -3.24, -2.71],
    loudness: [9.63, 6.09, 2.86, -2.37, -4.12, -5.08]
  },
  deep: {
    power: [19.56, 12.23, 5.59, -3.93, -5.47, -4.4],
    loudness: [13.65, 9.34, 4.67, -4.03, -6.52, -7.12]
  },
  dark: {
    power: [21.55, 13.03, 5.55, -2.65, -2.13, 0.68],
    loudness: [17.93, 11.73, 5.44, -3.46, -4.55, -4.06]
  },
  leaky: {
    power: [16.86, 8.92, 2.93, 0.01, 2.13, 5.61],
    loudness: [15.95, 9.27, 3.55, -1.33, -1.24, -0.37]
  }
}

/** The crest of {@link TIGHT}'s peaks: dB. */
const TIGHT_CREST: Decibels = 11.83
/** Noises that are even enough to bear it: of one, it bends one sample in 370. */
const TIGHT: ReadonlySet<BedKind> = new Set([
  'white',
  'pink',
  'brown',
  'fan',
  'deep',
  'dark',
  'leaky'
])

/** What a tilt adds to a bed's RMS, 1 kHz being left as it is: dB. The renderer takes it off again. */
export function tiltPower(bed: BedKind, tilt: Decibels): Decibels {
  return between(TILTS[bed].power, tilt)
}

/**
 * How much a bed's `rms` is raised to be as loud with a tilt as without, by ISO 532-1: dB. A dark one takes far more than
 * there is room for: who makes a score lowers it to what {@link tiltedCrest} leaves.
 * @param tilt dB an octave, −6–6
 */
export function tiltCompensation(bed: BedKind, tilt: Decibels): Decibels {
  return between(TILTS[bed].loudness, tilt)
}

/** Peak over RMS that a bed never passes once it is tilted, in dB; without a tilt that is `bedCrest`. */
export function tiltedCrest(bed: BedKind): Decibels {
  return TIGHT.has(bed) ? TIGHT_CREST : bedCrest(bed)
}

/** The curve through all measured values and 0, by Lagrange's polynomial. */
function between(values: readonly Decibels[], tilt: Decibels): Decibels {
  return values.reduce((sum, value, index) => {
    const own = MEASURED[index] ?? 0
    const others = [0, ...MEASURED.filter(each => each !== own)]
    return sum + others.reduce((product, each) => (product * (tilt - each)) / (own - each), value)
  }, 0)
}
