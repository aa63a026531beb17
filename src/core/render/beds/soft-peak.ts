import type { BedSource } from './bed-source.ts'

/** Peaks are left alone up to `from` and never pass `to`, in units of the bed's RMS. */
export interface Knee {
  readonly from: number
  readonly to: number
}

/** A crest of 15.6 dB: for all that moves. */
export const WIDE_KNEE: Knee = { from: 4, to: 6 }
/** A crest of 12.5 dB, which of noise that is even bends one sample in 700: room for a bed that has to be loud. */
export const TIGHT_KNEE: Knee = { from: 3.2, to: 4.2 }

/** A bed whose rarest peaks are bent over, so that its crest is bounded whatever its waves, gusts and drops do. */
export function softened(source: BedSource, knee: Knee = WIDE_KNEE): BedSource {
  return {
    reset: () => source.reset(),
    fill(first, left, right) {
      source.fill(first, left, right)
      soften(left, knee)
      soften(right, knee)
    }
  }
}

function soften(ear: Float64Array, { from, to }: Knee): void {
  for (let index = 0; index < ear.length; index++) {
    const value = ear[index] as number
    const over = Math.abs(value) - from
    if (over > 0)
      ear[index] = Math.sign(value) * (from + (to - from) * Math.tanh(over / (to - from)))
  }
}
