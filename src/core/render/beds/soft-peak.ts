import type { BedSource } from './bed-source.ts'

/** Peaks are left alone up to here, in units of the bed's RMS … */
const KNEE = 4
/** … and never pass this: a crest of 15.6 dB. */
const HIGHEST = 6

/** A bed whose rarest peaks are bent over, so that its crest is bounded whatever its waves, gusts and drops do. */
export function softened(source: BedSource): BedSource {
  return {
    reset: () => source.reset(),
    fill(first, left, right) {
      source.fill(first, left, right)
      soften(left)
      soften(right)
    }
  }
}

function soften(ear: Float64Array): void {
  for (let index = 0; index < ear.length; index++) {
    const value = ear[index] as number
    const over = Math.abs(value) - KNEE
    if (over > 0)
      ear[index] = Math.sign(value) * (KNEE + (HIGHEST - KNEE) * Math.tanh(over / (HIGHEST - KNEE)))
  }
}
