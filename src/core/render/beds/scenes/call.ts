import type { Hertz, Seconds } from '../../../base/units.ts'
import { type SoundEvent, framesOf } from './event-list.ts'

/** A note of an animal: a sine that swells and falls as sin², its pitch bending on the way. */
export interface Call extends SoundEvent {
  /** At its start. */
  readonly pitch: Hertz
  /** Hertz by which the pitch rises in a second, at the start. */
  readonly glide: number
  /** How much that changes in a second, hertz a second. */
  readonly bend: number
  /** Strength of a second harmonic beside the first. */
  readonly reed: number
}

/** Adds the part of a call that lies in a chunk, from the exact phase at every frame. @param first frame of the chunk */
export function addCall(
  call: Call,
  first: number,
  sampleRate: Hertz,
  left: Float64Array,
  right: Float64Array
): void {
  const { at, lasts, pitch, glide, bend, reed, left: leftGain, right: rightGain } = call
  const { start, end } = framesOf(call, first, sampleRate)
  const turn = 2 * Math.PI
  for (let index = start; index < end; index++) {
    const age: Seconds = (first + index) / sampleRate - at
    const phase = turn * age * (pitch + age * (glide / 2 + (age * bend) / 6))
    const swell = Math.sin((Math.PI * age) / lasts)
    const sine = Math.sin(phase)
    const value = swell * swell * sine * (1 + 2 * reed * Math.cos(phase))
    left[index] = (left[index] as number) + leftGain * value
    right[index] = (right[index] as number) + rightGain * value
  }
}
