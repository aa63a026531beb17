import type { Decibels, Hertz } from '../../base/units.ts'

// How far a bed can be made to breathe, and to be darker or brighter than it is.

/** Breaths a second: 3 and 15 a minute. */
export const SLOWEST_BREATH: Hertz = 0.05
export const FASTEST_BREATH: Hertz = 0.25
/** A bed never falls silent between breaths. */
export const DEEPEST_BREATH: Decibels = 12
/** Shares of a breath that can be breathed in. */
export const SHORTEST_INHALE = 0.2
export const LONGEST_INHALE = 0.8
/** dB an octave. */
export const STEEPEST_TILT: Decibels = 6
