import type { Hertz, Seconds } from '../../../base/units.ts'
import { addRinging } from '../../dsp/ringing.ts'
import type { EarPlace } from '../../dsp/ears.ts'

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

/** Adds a ring to both ears: amplitude × (e^(−x) − e^(−7x)) × sin(2π·pitch·t·(1 + rise·x)), x = t / decay. */
export function addRing(
  { pitch, decay, rise, amplitude }: Readonly<Ring>,
  place: Readonly<EarPlace>,
  sampleRate: Hertz
): void {
  const frames = decay * sampleRate
  const turn = (2 * Math.PI * pitch) / sampleRate
  const bend = (turn * rise) / frames
  addRinging(
    {
      angle: 0,
      omega: turn + bend,
      growth: 2 * bend,
      fall: amplitude,
      onset: amplitude,
      falling: Math.exp(-1 / frames),
      setting: Math.exp(-ONSET / frames)
    },
    Math.ceil(RING_TAIL * frames),
    place
  )
}
