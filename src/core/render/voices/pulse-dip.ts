import { pulse } from '../../score/pulse.ts'
import { type Track, fillCosine } from '../dsp/sine.ts'

/** Sets `out` to how far a pulse has dipped along a track: 1 at rest, −1 at its top. */
export function fillDip(track: Track, duty: number, count: number, out: Float64Array): void {
  if (duty === 0.5) fillCosine(track, count, out)
  else for (let index = 0; index < count; index++) out[index] = 1 - 2 * pulse(track.at(index), duty)
}
