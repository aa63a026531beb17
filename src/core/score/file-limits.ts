import type { Seconds } from '../base/units.ts'

// What only voices of a file have to keep to.

/** SBaGen+ takes half as much again as the samples that a width is at 44.1 kHz, in 128ths. */
export const LEVEL_PER_MICROSECOND = (1.5 * 44_100e-6) / 128

/** Microseconds. */
export const WIDEST_SPIN = 10_000

export const SHORTEST_DECAY: Seconds = 0.01
export const LONGEST_DECAY: Seconds = 10
export const CLOSEST_STRIKES: Seconds = 0.02
export const SBAGEN_DECAY: Seconds = 0.05 / Math.log(12 / 11)
export const MOST_DROPS = 100_000
/** A file with a shorter period is written out until it reaches this. */
export const SHORTEST_REPEAT: Seconds = 0.1

/** Most samples of a wave: twice as many as its harmonics. */
export const MOST_WAVE_SAMPLES = 1024
