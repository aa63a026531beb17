import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { inBlocks } from '../../../../../src/core/render/beds/bed.ts'
import type { BedSource } from '../../../../../src/core/render/beds/bed-source.ts'
import { createBursts } from '../../../../../src/core/render/beds/grains/burst.ts'
import { createGrains, type GrainKind } from '../../../../../src/core/render/beds/grains/grains.ts'
import { addRing } from '../../../../../src/core/render/beds/grains/ring.ts'
import { bandOf, powerEnvelope, rendered } from '../../../../helpers/signal/bed-questions.ts'
import { rmsOf } from '../../../../helpers/signal/noise-questions.ts'

const RATE = 24_000

/** A bed of grains and nothing else. */
function bedOf(seed: number, kinds: readonly GrainKind[]): BedSource {
  const grains = createGrains(seed, kinds, RATE)
  return {
    reset: () => grains.reset(),
    fill(first, left, right) {
      left.fill(0)
      right.fill(0)
      grains.add(first, left, right)
    }
  }
}

const bursts = createBursts(5, [], 0.012, RATE)

const RINGS: GrainKind = {
  perSecond: 40,
  longest: 0.03,
  width: 1,
  add: (random, place) =>
    addRing({ pitch: 1000 + 3000 * random(0), decay: 0.003, rise: 0.1, amplitude: 1 }, place, RATE)
}
const BURSTS: GrainKind = {
  perSecond: 30,
  longest: 0.09,
  width: 0.5,
  add: (random, place) => bursts.add(random(0), 0.01, 0.5, place)
}

/** Grains that are one sample, so that they can be counted. */
function ticks(perSecond: GrainKind['perSecond'], width = 1): GrainKind {
  return {
    perSecond,
    longest: 0.01,
    width,
    add(_, { left, right, leftAt, rightAt, leftGain, rightGain }) {
      left[leftAt] = left[leftAt]! + leftGain
      right[rightAt] = right[rightAt]! + rightGain
    }
  }
}

describe('grains', () => {
  test.prop([
    fc.nat(),
    fc.integer({ min: -90_000, max: 900_000_000 }),
    fc.integer({ min: 1, max: 3000 })
  ])('are the same bits wherever and however they are asked for', (seed, first, cut) => {
    const [left] = rendered(inBlocks(bedOf(seed, [RINGS, BURSTS]), RATE), first, 4000)
    const bed = inBlocks(bedOf(seed, [RINGS, BURSTS]), RATE)
    expect(rendered(bed, first + cut, 1000)[0]).toEqual(left.subarray(cut, cut + 1000))
    expect(rendered(bed, first, 1000)[0]).toEqual(left.subarray(0, 1000))
  })

  it('come as often as is said, at even chances in every moment', () => {
    const [left] = rendered(inBlocks(bedOf(7, [ticks(90, 0)]), RATE), 0, 200 * RATE)
    const counts = powerEnvelope(left, RATE / 5).map(power => Math.round((power * RATE) / 5 / 0.5))
    const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length
    const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / counts.length
    expect(Math.abs(mean * 5 - 90)).toBeLessThan(3)
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.15)
  })

  it('come as often as the moment asks', () => {
    const [left] = rendered(
      inBlocks(bedOf(7, [ticks(t => (t < 10 ? 0 : 50), 0)]), RATE),
      0,
      20 * RATE
    )
    expect(left.subarray(0, 10 * RATE).some(value => value !== 0)).toBe(false)
    expect(rmsOf(left.subarray(10 * RATE))).toBeGreaterThan(0)
  })

  it('lie on both sides, with the energy of one ear, later in the far one', () => {
    const [left, right] = rendered(inBlocks(bedOf(7, [ticks(3)]), RATE), 0, 400 * RATE)
    const heard = [...left.keys()].filter(at => left[at] !== 0 && left[at]! < 1)
    const delays = heard.flatMap(at => {
      const other = [
        -15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8,
        9, 10, 11, 12, 13, 14, 15
      ].find(delay => Math.abs((right[at + delay] ?? 0) ** 2 + left[at]! ** 2 - 1) < 1e-9)
      return other === undefined
        ? []
        : [{ delay: other, louder: left[at]! > (right[at + other] ?? 0) }]
    })
    expect(delays.length).toBeGreaterThan(900)
    expect(delays.every(({ delay, louder }) => (louder ? delay >= 0 : delay <= 0))).toBe(true)
    expect(Math.max(...delays.map(({ delay }) => delay))).toBeLessThan(0.0007 * RATE)
  })
})

describe('a ring', () => {
  const left = new Float64Array(2 ** 14)
  const right = new Float64Array(2 ** 14)
  const place = { left, right, leftAt: 100, rightAt: 110, leftGain: 1, rightGain: 0.5 }
  addRing({ pitch: 1000, decay: 0.05, rise: 0.2, amplitude: 0.7 }, place, RATE)

  it('is the formula it is said to be, in both ears', () => {
    for (let index = 0; index < 9000; index++) {
      const t = index / RATE
      const x = t / 0.05
      const wanted =
        0.7 * (Math.exp(-x) - Math.exp(-7 * x)) * Math.sin(2 * Math.PI * 1000 * t * (1 + 0.2 * x))
      expect(left[100 + index]! - wanted).toBeCloseTo(0, 9)
      expect(right[110 + index]! - wanted / 2).toBeCloseTo(0, 9)
    }
  })
})

describe('a burst', () => {
  it('falls by 8.7 dB in its decay, and starts with its amplitude', () => {
    const left = new Float64Array(2048)
    const right = new Float64Array(2048)
    const squares = new Float64Array(2048)
    for (let number = 0; number < 800; number++) {
      left.fill(0)
      bursts.add(number / 800, 0.012, 0.5, {
        left,
        right,
        leftAt: 0,
        rightAt: 0,
        leftGain: 1,
        rightGain: 0
      })
      left.forEach((value, index) => (squares[index]! += value * value))
    }
    const level = (ms: number): number => {
      const at = Math.round((ms * RATE) / 1000)
      return (
        10 *
        Math.log10(squares.subarray(at, at + 24).reduce((sum, each) => sum + each, 0) / 24 / 800)
      )
    }
    expect(Math.abs(level(0) + 6.3)).toBeLessThan(0.5)
    expect(Math.abs(level(24) - level(0) + 17.4)).toBeLessThan(0.8)
    expect(rmsOf(bandOf(right, RATE, 0, 12_000))).toBe(0)
  })
})
