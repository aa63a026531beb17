import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLayerMixer, layerFactors } from '../../../src/core/render/layer-mixer.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type { Score, Voice } from '../../../src/core/score/score.ts'
import { fileScore, importedScore, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'

const RATE = 48_000
/** As much as an audio thread asks for at once. */
const QUANTUM = 128
const BED: Voice = { kind: 'bed', bed: 'pink', rms: 0.1, seed: 3 }
const BREATHING: Voice = {
  ...BED,
  bed: 'white',
  seed: 4,
  breath: { rate: constant(0.1), depth: constant(6), inhale: 0.4 }
}

/** Mixes from one second on, quantum by quantum, and moves the levels before the ones that are said. */
function mixed(score: Score, seconds: number, moves: ReadonlyMap<number, readonly number[]>) {
  const mixer = createLayerMixer(score, RATE)
  const count = Math.round((seconds * RATE) / QUANTUM)
  const [left, right] = [new Float32Array(count * QUANTUM), new Float32Array(count * QUANTUM)]
  for (let quantum = 0; quantum < count; quantum++) {
    const factors = moves.get(quantum)
    if (factors) mixer.move(factors)
    const [from, to] = [quantum * QUANTUM, (quantum + 1) * QUANTUM]
    mixer.render(RATE + from, left.subarray(from, to), right.subarray(from, to))
  }
  return { left, right }
}

describe('a mix of layers', () => {
  it('is what the renderer makes, as long as nothing moves', () => {
    for (const score of [
      importedScore(),
      fileScore([PLAIN_TONE, BED, BREATHING], { balance: -3 })
    ]) {
      const { left, right } = mixed(score, 1, new Map())
      const ears = [new Float64Array(left.length), new Float64Array(left.length)] as const
      createScoreRenderer(score, RATE).render(RATE, ...ears)
      for (const [ear, heard] of [left, right].entries())
        expect(heard.every((sample, at) => Math.abs(sample - ears[ear]![at]!) < 1e-7)).toBe(true)
    }
  })

  it('follows a level within 60 ms, and comes to it', () => {
    const still = mixed(fileScore([BED]), 1, new Map()).left
    const moving = mixed(fileScore([BED]), 1, new Map([[100, [0.25]]])).left
    const gainAt = (seconds: number): number => {
      const at = 100 * QUANTUM + Math.round(seconds * RATE)
      return moving[at]! / still[at]!
    }
    expect(gainAt(-0.001)).toBe(1)
    expect(gainAt(0.06)).toBeLessThan(0.4)
    expect(gainAt(0.5)).toBeCloseTo(0.25, 6)
  })

  it('never steps and never bends sharply, however a hand moves the levels', () => {
    const hand = fc.array(fc.tuple(fc.nat(300), fc.double({ min: 0, max: 4, noNaN: true })))
    // Where a sample is next to nothing, its single precision says nothing of the gain.
    const score = fileScore([{ ...BED, bed: 'leaky', rms: 1 }])
    const still = mixed(score, 1, new Map()).left
    fc.assert(
      fc.property(hand, moved => {
        const moves = new Map(moved.map(([quantum, factor]) => [quantum, [factor]]))
        const { left } = mixed(score, 1, moves)
        const gains = Float64Array.from(left, (sample, at) => sample / still[at]!)
        for (let at = 2; at < gains.length; at++) {
          if (Math.min(...[0, 1, 2].map(by => Math.abs(still[at - by]!))) < 0.05) continue
          const bend = gains[at]! - 2 * gains[at - 1]! + gains[at - 2]!
          // From 0 to 4 at once, twice through 20 ms: 4 / (20 ms)² per square frame, and single precision.
          expect(Math.abs(gains[at]! - gains[at - 1]!)).toBeLessThan(4 / (0.02 * RATE))
          expect(Math.abs(bend)).toBeLessThan(4 / (0.02 * RATE) ** 2 + 4e-6)
        }
      }),
      { seed: 20_261_201, numRuns: 10 }
    )
  })
})

describe('the factors from one score to another', () => {
  const score = fileScore([PLAIN_TONE, BED, { ...PLAIN_TONE, mode: 'alternating' }, BREATHING])
  const levelled = (...levels: readonly number[]): Score => ({
    ...score,
    voices: score.voices.map((voice, at) => ({ ...voice, rms: voice.rms * (levels[at] ?? 1) }))
  })

  it('are one for each bed, and one for all else', () => {
    expect(layerFactors(score, levelled(0.5, 2, 0.5, 0))).toEqual([2, 0, 0.5])
  })

  it('are none where more than levels differs, or voices of one layer part', () => {
    expect(layerFactors(score, levelled(0.5, 2, 0.6, 1))).toBeUndefined()
    expect(layerFactors(levelled(1, 0), score)).toBeUndefined()
    expect(layerFactors(score, { ...score, balance: 3 })).toBeUndefined()
    expect(layerFactors(score, { ...score, voices: score.voices.slice(1) })).toBeUndefined()
    const tilted = score.voices.map(voice => (voice.kind === 'bed' ? { ...voice, tilt: 1 } : voice))
    expect(layerFactors(score, { ...score, voices: tilted })).toBeUndefined()
  })
})
