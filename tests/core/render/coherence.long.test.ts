import type { BedKind } from '../../../src/core/score/kinds.ts'
import { describe, expect, it, vi } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { bandLikeness, rendered } from '../../helpers/signal/bed-questions.ts'

vi.setConfig({ testTimeout: 60_000 })

const RATE = 24_000
const KINDS: readonly BedKind[] = ['rain', 'surf', 'wind', 'fan']

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

/** Quartiles of the coherence of the ears in recordings of each class, in {@link BANDS}. */
const COHERENT: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  rain: [
    [0.36, 0.56],
    [0.56, 0.82],
    [0.55, 0.75],
    [0.39, 0.63],
    [0.16, 0.56],
    [0.11, 0.39]
  ],
  surf: [
    [0.51, 0.64],
    [0.45, 0.79],
    [0.28, 0.74],
    [0.23, 0.69],
    [0.17, 0.65],
    [0.09, 0.59]
  ],
  wind: [
    [0.2, 0.79],
    [0.46, 0.79],
    [0.57, 0.74],
    [0.27, 0.47],
    [0.08, 0.16],
    [0.03, 0.07]
  ],
  fan: [
    [0.5, 0.77],
    [0.42, 0.8],
    [0.39, 0.83],
    [0.32, 0.81],
    [0.3, 0.61],
    [0.07, 0.48]
  ]
}
/** Five critical bands each, from 60 Hz to 7.8 kHz. */
const BANDS = [
  [50, 255],
  [255, 630],
  [630, 1290],
  [1290, 2470],
  [2470, 4570],
  [4570, 8300]
] as const

describe('the ears', () => {
  it.each(KINDS)('are as alike as in recordings, band by band: %s', kind => {
    // Whistles, the same in both ears, come with gusts: of those, eleven seconds are no sample.
    const ears = rendered(createBed(kind, 5, RATE), 0, kind === 'wind' ? 2 ** 20 : 2 ** 18)
    const likeness = bandLikeness(...ears, RATE)
    const found = BANDS.map(([low, high]) => {
      // The mean over the critical bands within, each by itself.
      const edges = Array.from({ length: 6 }, (_, index) => low * (high / low) ** (index / 5))
      return mean(edges.slice(1).map((edge, index) => likeness(edges[index]!, edge)))
    })
    console.log(`${kind}: coherence ${found.map(each => each.toFixed(2)).join(', ')}`)
    found.forEach((each, band) => {
      const [low, high] = COHERENT[kind]![band]!
      // Recordings are compared over the noise of the ear itself, and in bands with soft edges: within 0.08, at the lowest 0.15.
      expect(each).toBeGreaterThan(low - 0.08)
      expect(each).toBeLessThan(high + (band === 0 ? 0.15 : 0.08))
    })
  })
})
