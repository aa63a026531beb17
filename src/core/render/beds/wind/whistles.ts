import {
  clamp,
  decibelsToGain,
  type Decibels,
  type Frames,
  type Hertz
} from '../../../base/units.ts'
import { CHUNK } from '../bed-source.ts'
import { createEars } from '../../dsp/ears.ts'
import { mix } from '../../dsp/hash.ts'
import { createSlowLevel, type SlowLevel } from '../../dsp/slow-level.ts'
import { createWhiteNoise, WHITE_VARIANCE } from '../white-noise.ts'

/** Whistles added to both ears alike. */
export interface Whistles {
  reset(): void
  /** Adds a chunk, times a gain. After a reset, calls must be consecutive. */
  add(first: Frames, gain: number, left: Float64Array, right: Float64Array): void
}

/** Where vortices are shed at an edge: pitch in a middling wind, and how narrow. */
const EDGES: readonly { readonly pitch: Hertz; readonly quality: number }[] = [
  { pitch: 420, quality: 9 },
  { pitch: 700, quality: 14 },
  { pitch: 1150, quality: 18 }
]
/** Half of the width between the half-power points, over pitch / quality / 2: that of a bell curve. */
const HALF_WIDTH = 0.83
/** Octaves that the pitch moves a dB of gust (it follows the speed of the air), on its own, and at most. */
const OCTAVES_PER_DECIBEL = 0.07
const DRIFT: readonly Decibels[] = [0.1, 0.1, 0.1, 0.1, 0.1, 0.03, 0.03, 0.03]
const FARTHEST = 0.6
/** dB that a whistle rises with each dB of the gust. */
const STEEPNESS = 2.2
/** RMS of each beside the air's, at gusts of 0 dB. */
const LEVEL = 0.075

interface Edge {
  readonly pitch: Hertz
  readonly drift: SlowLevel
  readonly radius: number
  /** Makes RMS 1. */
  readonly unit: number
  re: number
  im: number
}

/** Three resonators of noise. @param gust dB */
export function createWhistles(seed: number, gust: SlowLevel, sampleRate: Hertz): Whistles {
  const noise = createWhiteNoise(seed)
  const [one, other] = createEars(CHUNK)
  const edges = EDGES.map(({ pitch, quality }, index): Edge => {
    const radius = Math.exp((-Math.PI * HALF_WIDTH * pitch) / quality / sampleRate)
    const drift = createSlowLevel(mix(seed + 1 + index), DRIFT)
    const unit = Math.sqrt((2 * (1 - radius ** 2)) / WHITE_VARIANCE)
    return { pitch, drift, radius, unit, re: 0, im: 0 }
  })

  function loudness(frame: Frames): number {
    return LEVEL * decibelsToGain(STEEPNESS * gust(frame / sampleRate))
  }

  return {
    reset() {
      for (const edge of edges) edge.re = edge.im = 0
    },
    add(first, gain, left, right) {
      noise.fill(first, CHUNK, one, other)
      const [from, to] = [gain * loudness(first), gain * loudness(first + CHUNK)]
      const t = (first + CHUNK / 2) / sampleRate
      const blown = OCTAVES_PER_DECIBEL * gust(t)
      edges.forEach((edge, index) => {
        const octaves = clamp(edge.drift(t) + blown, -FARTHEST, FARTHEST)
        const turn = (2 * Math.PI * edge.pitch * 2 ** octaves) / sampleRate
        resonate(edge, { turn, from, to }, index === 1 ? other : one, left, right)
      })
    }
  }
}

/** Adds a resonator's output to both ears: a rotation that loses a little and takes in the noise. */
function resonate(
  edge: Edge,
  { turn, from, to }: { readonly turn: number; readonly from: number; readonly to: number },
  noise: Float64Array,
  left: Float64Array,
  right: Float64Array
): void {
  const stepRe = edge.radius * Math.cos(turn)
  const stepIm = edge.radius * Math.sin(turn)
  let { re, im } = edge
  let gain = from * edge.unit
  const step = ((to - from) * edge.unit) / CHUNK
  for (let index = 0; index < CHUNK; index++) {
    const next = re * stepRe - im * stepIm + (noise[index] as number)
    im = re * stepIm + im * stepRe
    re = next
    const y = im * gain
    gain += step
    left[index] = (left[index] as number) + y
    right[index] = (right[index] as number) + y
  }
  edge.re = re
  edge.im = im
}
