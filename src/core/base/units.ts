/** Cycles per second. */
export type Hertz = number
/** Seconds of sound or of elapsed time. */
export type Seconds = number
/** Minutes, as a sleep diary counts them. */
export type Minutes = number
/** Hours of elapsed time. */
export type Hours = number
/** A ratio of amplitudes, 20·log10; or dBFS where a name says so (0 dBFS RMS = a full-scale square wave). */
export type Decibels = number
/** Sample frames: one value for each ear. */
export type Frames = number
/** Milliseconds since 1970-01-01 UTC, as `Date.now()` gives them. */
export type EpochMilliseconds = number

/** Amplitude ratio of a level in dB; −∞ gives 0. */
export function decibelsToGain(decibels: Decibels): number {
  return 10 ** (decibels / 20)
}

/** Level in dB of an amplitude ratio ≥ 0; 0 gives −∞. */
export function gainToDecibels(gain: number): Decibels {
  return 20 * Math.log10(gain)
}

/** `value` clamped to `[low, high]`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
