import type { Hertz, Seconds } from '../../../base/units.ts'
import type { EarPlace } from '../../dsp/ears.ts'

/** Decays after which no more than −56 dB is left. */
export const SWELL_TAIL = 6.5

/** Adds to the gates of both ears: amplitude × (1 − e^(−t/rise)) × e^(−t/decay). */
export function addSwell(
  amplitude: number,
  rise: Seconds,
  decay: Seconds,
  { left, right, leftAt, rightAt, leftGain, rightGain }: Readonly<EarPlace>,
  sampleRate: Hertz
): void {
  const count = Math.ceil(SWELL_TAIL * decay * sampleRate)
  const fall = Math.exp(-1 / (decay * sampleRate))
  const onset = Math.exp(-1 / (rise * sampleRate))
  let loud = amplitude
  let quiet = 1
  for (let index = 0; index < count; index++) {
    const gate = loud * (1 - quiet)
    left[leftAt + index] = (left[leftAt + index] as number) + leftGain * gate
    right[rightAt + index] = (right[rightAt + index] as number) + rightGain * gate
    loud *= fall
    quiet *= onset
  }
}
