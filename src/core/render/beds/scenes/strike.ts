import type { Hertz, Seconds } from '../../../base/units.ts'
import { type SoundEvent, framesOf } from './event-list.ts'

/** A struck sine that dies away: amplitude × (e^(−u/decay) − e^(−u/decay − u/rise)) × sin(2π(pitch·u + glide·u²/2)). */
export interface Strike extends SoundEvent {
  readonly pitch: Hertz
  /** Hertz by which the pitch rises in a second. */
  readonly glide: number
  readonly decay: Seconds
  readonly rise: Seconds
}

/** After this many of its decays no more than −56 dB of a strike is left. */
export const STRIKE_TAIL = 6.5

/**
 * Adds the part of a strike that lies in a chunk. Every chunk starts from its exact age, so nothing needs the one before.
 * @param first frame of the chunk
 */
export function addStrike(
  strike: Strike,
  first: number,
  sampleRate: Hertz,
  left: Float64Array,
  right: Float64Array
): void {
  const { pitch, glide, decay, rise } = strike
  const { start, end } = framesOf(strike, first, sampleRate)
  const age = (first + start) / sampleRate - strike.at
  const step = 1 / sampleRate
  const turn = 2 * Math.PI
  const angle = turn * age * (pitch + (glide * age) / 2)
  const bend = turn * glide * step * step
  const omega = turn * step * (pitch + glide * age) + bend / 2
  // Used before the loop, what is constant stays out of it (see sine.ts).
  const fall = Math.exp(-step / decay)
  const onset = Math.exp(-step / rise)
  const growRe = Math.cos(bend)
  const growIm = Math.sin(bend)
  let re = Math.cos(angle) * Math.exp(-age / decay)
  let im = Math.sin(angle) * Math.exp(-age / decay)
  let quiet = Math.exp(-age / rise)
  let stepRe = fall * Math.cos(omega)
  let stepIm = fall * Math.sin(omega)
  const { left: leftGain, right: rightGain } = strike
  for (let index = start; index < end; index++) {
    const value = im * (1 - quiet)
    left[index] = (left[index] as number) + value * leftGain
    right[index] = (right[index] as number) + value * rightGain
    quiet *= onset
    const nextRe = re * stepRe - im * stepIm
    im = re * stepIm + im * stepRe
    re = nextRe
    const nextStep = stepRe * growRe - stepIm * growIm
    stepIm = stepRe * growIm + stepIm * growRe
    stepRe = nextStep
  }
}
