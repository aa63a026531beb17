import type { Seconds } from '../core/base/units.ts'

/** What lies between a context's clock and the ear. Some browsers give one figure, some the other, some nonsense. */
export function outputLatency(native: BaseAudioContext): Seconds {
  if (!(native instanceof AudioContext)) return 0
  const told = native.outputLatency || native.baseLatency || 0
  return told < 1 ? told : 0
}
