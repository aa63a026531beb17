import type { EarPlace } from './ears.ts'

/** A sine between two envelopes, from some moment on: what it is at its first frame, and how that goes on. */
export interface Ringing {
  /** Radians, of the first frame. */
  readonly angle: number
  /** Radians to the second frame. */
  readonly omega: number
  /** Radians by which each step is longer than the one before. */
  readonly growth: number
  /** The envelope is `fall` − `onset`, at the first frame. */
  readonly fall: number
  readonly onset: number
  /** What each is multiplied by from frame to frame. */
  readonly falling: number
  readonly setting: number
}

/**
 * Adds `count` frames to both ears. One loop for both: the phase by a rotation that is itself rotated, the envelopes by
 * their recurrences.
 */
export function addRinging(
  { angle, omega, growth, falling, setting, fall: fallFirst, onset: onsetFirst }: Ringing,
  count: number,
  { left, right, leftAt, rightAt, leftGain, rightGain }: Readonly<EarPlace>
): void {
  // Used before the loop, what is constant stays out of it (see sine.ts).
  const growRe = Math.cos(growth)
  const growIm = Math.sin(growth)
  let stepRe = Math.cos(omega)
  let stepIm = Math.sin(omega)
  let re = Math.cos(angle)
  let im = Math.sin(angle)
  let fall = fallFirst
  let onset = onsetFirst
  for (let index = 0; index < count; index++) {
    const y = im * (fall - onset)
    left[leftAt + index] = (left[leftAt + index] as number) + leftGain * y
    right[rightAt + index] = (right[rightAt + index] as number) + rightGain * y
    fall *= falling
    onset *= setting
    const nextRe = re * stepRe - im * stepIm
    im = re * stepIm + im * stepRe
    re = nextRe
    const nextStep = stepRe * growRe - stepIm * growIm
    stepIm = stepRe * growIm + stepIm * growRe
    stepRe = nextStep
  }
}
