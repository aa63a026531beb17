import { type Decibels, decibelsToGain } from '../../base/units.ts'
import type { BedSource } from './bed-source.ts'

/** Peaks are left alone up to `from` and never pass `to`, in units of the bed's RMS. */
export interface Knee {
  readonly from: number
  readonly to: number
}

/** A crest of 15.6 dB, for what moves most. */
export const WIDE_KNEE: Knee = { from: 4, to: 6 }
/** A crest of 14.3 dB: wind, which is dark and has to be raised. */
export const MIDDLE_KNEE: Knee = { from: 3.8, to: 5.2 }
/** A crest of 13.3 dB, for what is low and has to be loud. */
export const LOW_KNEE: Knee = { from: 3.4, to: 4.6 }
/** A crest of 11.8 dB, which of even noise bends one sample in 370: low sounds that have to be raised further. */
export const TIGHT_KNEE: Knee = { from: 3, to: 3.9 }

/** The widest of them that keeps a crest: dB, 11.83 or more. */
export function kneeWithin(crest: Decibels): Knee {
  const most = decibelsToGain(crest)
  return [WIDE_KNEE, MIDDLE_KNEE, LOW_KNEE].find(({ to }) => to <= most) ?? TIGHT_KNEE
}

/** A bed whose rarest peaks are bent over, so that its crest is bounded whatever its waves, gusts and drops do. */
export function softened(source: BedSource, knee: Knee = WIDE_KNEE): BedSource {
  return {
    reset: () => source.reset(),
    fill(first, left, right) {
      source.fill(first, left, right)
      softenPeaks(left, knee)
      softenPeaks(right, knee)
    }
  }
}

/** Bends over the peaks of one ear, in units of its RMS, in place. */
export function softenPeaks(
  ear: Float64Array | Float32Array,
  { from, to }: Knee = WIDE_KNEE
): void {
  for (let index = 0; index < ear.length; index++) {
    const value = ear[index] as number
    const over = Math.abs(value) - from
    if (over > 0)
      ear[index] = Math.sign(value) * (from + (to - from) * Math.tanh(over / (to - from)))
  }
}
