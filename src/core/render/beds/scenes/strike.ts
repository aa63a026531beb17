import type { Hertz, Seconds } from '../../../base/units.ts'
import { addRinging } from '../../dsp/ringing.ts'
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
  const growth = turn * glide * step * step
  // The onset falls as well, and goes out besides.
  const [fall, out] = [1 / decay, 1 / decay + 1 / rise]
  addRinging(
    {
      angle: turn * age * (pitch + (glide * age) / 2),
      omega: turn * step * (pitch + glide * age) + growth / 2,
      growth,
      fall: Math.exp(-age * fall),
      onset: Math.exp(-age * out),
      falling: Math.exp(-step * fall),
      setting: Math.exp(-step * out)
    },
    end - start,
    {
      left,
      right,
      leftAt: start,
      rightAt: start,
      leftGain: strike.left,
      rightGain: strike.right
    }
  )
}
