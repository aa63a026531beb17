import type { BedKind } from '../../../src/core/score/kinds.ts'
import { describe, expect, it, vi } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { CELL, drawDrop, dropCount, DROPS_PER_SECOND } from '../../../src/core/render/beds/drops.ts'
import { createRandomIntervals } from '../../../src/core/render/dsp/random-intervals.ts'
import {
  bandOf,
  modulation,
  powerEnvelope,
  powerShare,
  rendered,
  thirdOctaves
} from '../../helpers/signal/bed-questions.ts'
import {
  bandDensity,
  correlation,
  peakOf,
  powerDensity,
  rmsOf
} from '../../helpers/signal/noise-questions.ts'

vi.setConfig({ testTimeout: 60_000 })

const RATE = 24_000
const KINDS: readonly BedKind[] = ['rain', 'surf', 'wind', 'fan']
const MINUTE = 60 * RATE

function left(kind: BedKind, count: number, first = 0): Float64Array {
  return rendered(createBed(kind, 5, RATE), first, count)[0]
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, each) => sum + each, 0) / values.length
}

function centred(values: readonly number[]): Float64Array {
  const middle = mean(values)
  return Float64Array.from(values, each => each - middle)
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map(each => (each - middle) ** 2)))
}

describe('a nature bed', () => {
  for (const kind of KINDS)
    it(`holds its level, in both ears, and its peaks: ${kind}`, () => {
      const minutes = kind === 'surf' || kind === 'wind' ? 5 : 1
      for (const [seed, hour] of [
        [1, 0],
        [2, 3],
        [3, 11]
      ] as const) {
        const ears = rendered(createBed(kind, seed, RATE), hour * 60 * MINUTE, minutes * MINUTE)
        const levels = ears.map(ear => 20 * Math.log10(rmsOf(ear)))
        const peaks = ears.map(ear => 20 * Math.log10(peakOf(ear) / rmsOf(ear)))
        const likeness = correlation(...ears)
        console.log(
          `${kind}: level ${levels.map(each => each.toFixed(2)).join(' and ')} dB, crest ${Math.max(...peaks).toFixed(1)} dB, ears correlated by ${likeness.toFixed(3)}`
        )
        for (const level of levels) expect(Math.abs(level)).toBeLessThan(0.5)
        expect(Math.max(...peaks)).toBeLessThan(16)
        expect(Math.abs(likeness)).toBeLessThan(0.12)
      }
    })

  for (const kind of KINDS)
    it(`is the same sound at every sample rate: ${kind}`, () => {
      const seconds = 120
      const [low, high] = [RATE, 48_000].map(rate => {
        const [ear] = rendered(createBed(kind, 9, rate), 0, seconds * rate)
        return {
          octaves: thirdOctaves(ear, rate),
          envelope: powerEnvelope(ear, rate / 2).map(Math.sqrt)
        }
      })
      const differences = low!.octaves.map((level, index) =>
        Math.abs(level - high!.octaves[index]!)
      )
      console.log(`${kind}: third octaves differ by ${Math.max(...differences).toFixed(2)} dB`)
      expect(Math.max(...differences)).toBeLessThan(1)
      const centred = [low!, high!].map(({ envelope }) => {
        const middle = mean(envelope)
        return envelope.map(each => each - middle)
      })
      // Waves and gusts are the same ones, at the same times.
      if (kind === 'surf' || kind === 'wind')
        expect(correlation(centred[0]!, centred[1]!)).toBeGreaterThan(0.9)
    })
})

describe('rain', () => {
  it('hisses from 1 to 10 kHz', () => {
    const ear = left('rain', 20 * RATE)
    expect(powerShare(ear, RATE, 1000, 10_000)).toBeGreaterThan(0.9)
    const density = powerDensity(ear, RATE)
    const hiss = [1000, 2000, 4000].map(low => bandDensity(density, RATE, low, 2 * low))
    expect(Math.max(...hiss) - Math.min(...hiss)).toBeLessThan(9)
    expect(bandDensity(density, RATE, 100, 300)).toBeLessThan(Math.min(...hiss) - 15)
  })

  it('lets 50 to 400 drops a second fall, by Poisson, of any pitch and place', () => {
    const counts = Array.from({ length: 60_000 }, (_, cell) =>
      dropCount(7, cell, DROPS_PER_SECOND * CELL)
    )
    const perSecond = mean(counts) / CELL
    expect(perSecond).toBeGreaterThan(50)
    expect(perSecond).toBeLessThan(400)
    expect(Math.abs(perSecond / DROPS_PER_SECOND - 1)).toBeLessThan(0.02)
    expect(Math.abs(deviation(counts) ** 2 / mean(counts) - 1)).toBeLessThan(0.03)
    const drops = counts.flatMap((count, cell) =>
      Array.from({ length: count }, (_, number) => {
        const drop = { at: 0, pitch: 0, swell: 0, amplitude: 0, place: 0 }
        drawDrop(7, cell, number, drop)
        return drop
      })
    )
    expect(mean(drops.map(drop => drop.place))).toBeCloseTo(0.5, 2)
    expect(deviation(drops.map(drop => Math.log2(drop.pitch)))).toBeGreaterThan(0.7)
    const places = drops.map(drop => drop.place - 0.5)
    const pitches = drops.map(drop => Math.log2(drop.pitch))
    expect(
      Math.abs(correlation(Float64Array.from(places), Float64Array.from(pitches)))
    ).toBeLessThan(0.02)
  })

  it('can be heard to drip: short bursts stand out of the hiss', () => {
    const bursts = (kind: BedKind): number => {
      const power = powerEnvelope(left(kind, 20 * RATE), RATE / 500)
      const usual = mean(power)
      const found = power.filter(
        (each, index) => each > 3.5 * usual && !(power[index - 1]! > 3.5 * usual)
      )
      return found.length / 20
    }
    console.log(`Bursts a second: rain ${bursts('rain')}, white noise ${bursts('white')}`)
    expect(bursts('rain')).toBeGreaterThan(4)
    expect(bursts('white')).toBeLessThan(0.3)
  })
})

describe('surf', () => {
  const step = 0.25
  const count = 2 ** 22
  const ear = left('surf', count)
  const bright = powerEnvelope(bandOf(ear, RATE, 2500, 8000), step * RATE)
  const dark = powerEnvelope(bandOf(ear, RATE, 100, 600), step * RATE)
  const crests = [...bright.keys()].filter(at => {
    const around = bright.subarray(Math.max(0, at - 12), at + 13)
    return bright[at]! > 3 * mean(bright) * 0.6 && bright[at] === Math.max(...around)
  })

  it('breaks every 7 to 14 seconds, never in time', () => {
    const gaps = crests.slice(1).map((at, index) => (at - crests[index]!) * step)
    console.log(
      `Waves: ${gaps.length}, every ${Math.min(...gaps)} to ${Math.max(...gaps)} s, deviation ${deviation(gaps).toFixed(1)} s`
    )
    expect(Math.min(...gaps)).toBeGreaterThan(6)
    expect(Math.max(...gaps)).toBeLessThan(15)
    expect(deviation(gaps)).toBeGreaterThan(1)
    const moments = createRandomIntervals(5, 7, 14)
    for (let t = -500; t < 5000; t += 3) {
      const { start, end } = moments.at(t)
      expect(start).toBeLessThanOrEqual(t)
      expect(end).toBeGreaterThan(t)
      expect(end - start).toBeGreaterThanOrEqual(7 - 1e-9)
      expect(end - start).toBeLessThanOrEqual(14 + 1e-9)
    }
  })

  it('rises fast and runs back slowly, and darkens as it does', () => {
    const after = (seconds: number, band: Float64Array): number =>
      10 * Math.log10(mean(crests.slice(1, -1).map(at => band[at + seconds / step]!)))
    const rise = after(0, bright) - after(-2, bright)
    const fall = after(0, bright) - after(2, bright)
    const shade = [0.5, 2.5, 4.5].map(each => after(each, bright) - after(each, dark))
    console.log(
      `Surf: ${rise.toFixed(0)} dB up in 2 s, ${fall.toFixed(0)} dB down in 2 s; bright over dark ${shade.map(each => each.toFixed(0)).join(', ')} dB after 0.5, 2.5, 4.5 s`
    )
    expect(rise).toBeGreaterThan(12)
    expect(fall).toBeLessThan(rise / 2)
    expect(shade[0]! - shade[1]!).toBeGreaterThan(3)
    expect(shade[1]! - shade[2]!).toBeGreaterThan(2)
  })
})

describe('wind', () => {
  const step = 0.25
  const ear = left('wind', 2 ** 22)

  it('comes in gusts at 0.05 to 0.3 Hz', () => {
    const envelope = powerEnvelope(ear, step * RATE).subarray(0, 512)
    const gusts = modulation(envelope, step, 0.05, 0.3)
    const slower = modulation(envelope, step, 0, 0.04)
    const faster = modulation(envelope, step, 0.5, 2)
    console.log(
      `Gusts over slower by ${(gusts / slower).toFixed(1)}, over faster by ${(gusts / faster).toFixed(1)}`
    )
    expect(gusts / slower).toBeGreaterThan(3)
    expect(gusts / faster).toBeGreaterThan(10)
  })

  it('is two bands that move', () => {
    // Where the power stands highest over a slope of −6 dB per octave, every two seconds, in octaves.
    const places = (low: number, high: number): readonly number[] =>
      Array.from({ length: 60 }, (_, each) => {
        const density = powerDensity(
          ear.subarray(each * 2 * RATE, (each + 1) * 2 * RATE),
          RATE,
          1024
        )
        const width = RATE / 2 / density.length
        const bins = [...density.keys()].filter(bin => bin * width >= low && bin * width < high)
        const height = (bin: number): number => density[bin]! * bin ** 2
        return Math.log2(
          bins.reduce((best, bin) => (height(bin) > height(best) ? bin : best)) * width
        )
      })
    const whistle = places(450, 1800)
    // The rush is wide: where the middle of the power under the whistle lies, and how far that strays in noise at rest.
    const middles = (samples: Float64Array): readonly number[] =>
      Array.from({ length: 60 }, (_, each) => {
        const part = samples.subarray(each * 2 * RATE, (each + 1) * 2 * RATE)
        const density = powerDensity(part, RATE, 4096)
        const width = RATE / 2 / density.length
        let [sum, weighted] = [0, 0]
        for (let bin = Math.ceil(80 / width); bin * width < 450; bin++) {
          sum += density[bin]!
          weighted += density[bin]! * Math.log2(bin * width)
        }
        return weighted / sum
      })
    const rush = middles(ear)
    const rest = middles(left('white', 120 * RATE))
    const tied = correlation(centred(rush), centred(whistle))
    console.log(
      `Rush about ${(2 ** mean(rush)).toFixed(0)} Hz, deviation ${deviation(rush).toFixed(3)} octaves (noise at rest ${deviation(rest).toFixed(3)}); moves with the whistle by ${tied.toFixed(2)}`
    )
    expect(deviation(rush)).toBeGreaterThan(2 * deviation(rest))
    expect(tied).toBeLessThan(0.8)
    console.log(
      `Whistle at ${(2 ** mean(whistle)).toFixed(0)} Hz, deviation ${deviation(whistle).toFixed(2)} octaves`
    )
    expect(deviation(whistle)).toBeGreaterThan(0.2)
    expect(powerShare(ear, RATE, 100, 2000)).toBeGreaterThan(0.85)
  })
})

describe('a fan', () => {
  const ear = left('fan', 2 ** 23)

  it('is low noise with a blade tone and its harmonics', () => {
    expect(powerShare(ear, RATE, 40, 1200)).toBeGreaterThan(0.75)
    const density = powerDensity(ear, RATE, 32_768)
    for (const order of [1, 2, 3]) {
      const [tone, beside] = [
        bandDensity(density, RATE, 87 * order - 1.5, 87 * order + 1.5),
        bandDensity(density, RATE, 87 * order + 15, 87 * order + 40)
      ]
      console.log(`Blade tone, order ${order}: ${(tone - beside).toFixed(1)} dB over the air`)
      expect(tone - beside).toBeGreaterThan(4)
    }
  })

  it('wobbles at 0.15 to 0.45 Hz', () => {
    const step = 0.25
    const blade = powerEnvelope(bandOf(ear, RATE, 82, 92), step * RATE).subarray(0, 1024)
    const wobble = modulation(blade, step, 0.15, 0.45)
    const other = modulation(blade, step, 0.7, 1.6)
    console.log(`Wobble over faster by ${(wobble / other).toFixed(1)}`)
    expect(wobble / other).toBeGreaterThan(2)
  })
})
