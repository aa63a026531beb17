import type { Hertz, Seconds } from '../../../base/units.ts'
import type { GrainPlace } from './grains.ts'

/** A sine that dies away. */
export interface Ring {
  pitch: Hertz
  /** Falls by 8.7 dB in this time. */
  decay: Seconds
  /** Share of the pitch that it rises in twice a decay: a bubble's, as it nears the surface. */
  rise: number
  amplitude: number
}

/** Decays after which no more than −69 dB is left. */
export const RING_TAIL = 8
/** How many times as fast it sets in as it dies away. */
const ONSET = 7

/**
 * Adds a ring to both ears: amplitude × (e^(−x) − e^(−7x)) × sin(2π·pitch·t·(1 + rise·x)), x = t / decay. One loop for
 * both: the phase by a rotation that is itself rotated, the two envelopes by their recurrences.
 */
export function addRing(
  { pitch, decay, rise, amplitude }: Readonly<Ring>,
  { left, right, leftAt, rightAt, leftGain, rightGain }: Readonly<GrainPlace>,
  sampleRate: Hertz
): void {
  const frames = decay * sampleRate
  const count = Math.ceil(RING_TAIL * frames)
  const turn = (2 * Math.PI * pitch) / sampleRate
  const bend = (turn * rise) / frames
  const growRe = Math.cos(2 * bend)
  const growIm = Math.sin(2 * bend)
  let stepRe = Math.cos(turn + bend)
  let stepIm = Math.sin(turn + bend)
  let re = 1
  let im = 0
  const slow = Math.exp(-1 / frames)
  const fast = Math.exp(-ONSET / frames)
  let fall = amplitude
  let onset = amplitude
  for (let index = 0; index < count; index++) {
    const y = im * (fall - onset)
    left[leftAt + index] = (left[leftAt + index] as number) + leftGain * y
    right[rightAt + index] = (right[rightAt + index] as number) + rightGain * y
    fall *= slow
    onset *= fast
    const nextRe = re * stepRe - im * stepIm
    im = re * stepIm + im * stepRe
    re = nextRe
    const nextStep = stepRe * growRe - stepIm * growIm
    stepIm = stepRe * growIm + stepIm * growRe
    stepRe = nextStep
  }
}
