import type { BedKind } from '../../../src/core/score/kinds.ts'
import { describe, expect, it, vi } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { mix } from '../../../src/core/render/dsp/hash.ts'
import { createLognormalIntervals } from '../../../src/core/render/dsp/random-intervals.ts'
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
        console.log(
          `${kind}: level ${levels.map(each => each.toFixed(2)).join(' and ')} dB, crest ${Math.max(...peaks).toFixed(1)} dB`
        )
        // Waves of such different heights are no steadier over five minutes.
        for (const level of levels) expect(Math.abs(level)).toBeLessThan(kind === 'surf' ? 2 : 0.5)
        expect(Math.max(...levels.map((level, ear) => level + peaks[ear]!))).toBeLessThan(15.7)
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

/** Level per critical band about a frequency, in dB. */
function perBand(density: Float64Array, centre: number): number {
  return (
    bandDensity(density, RATE, centre / 1.12, centre * 1.12) +
    10 * Math.log10(24.7 + centre / 9.265)
  )
}

describe('rain', () => {
  it('is as strong in every critical band from 180 Hz to 8 kHz, within 2.5 dB of the middle', () => {
    const density = powerDensity(left('rain', 60 * RATE), RATE)
    const levels = [200, 300, 450, 700, 1000, 1500, 2200, 3200, 4600, 6500].map(centre =>
      perBand(density, centre)
    )
    const middle = (Math.max(...levels) + Math.min(...levels)) / 2
    console.log(`Rain: ${levels.map(each => (each - middle).toFixed(1)).join(', ')} dB`)
    expect(Math.max(...levels) - middle).toBeLessThan(2.5)
  })

  it('can be heard to drip: short bursts stand out of the wash', () => {
    const bursts = (kind: BedKind): number => {
      const high = bandOf(left(kind, 2 ** 19), RATE, 2000, 8000)
      const power = powerEnvelope(high, RATE / 500)
      const usual = mean(power)
      const found = power.filter(
        (each, index) => each > 5 * usual && !(power[index - 1]! > 5 * usual)
      )
      return found.length / (2 ** 19 / RATE)
    }
    console.log(`Bursts a second: rain ${bursts('rain')}, white noise ${bursts('white')}`)
    expect(bursts('rain')).toBeGreaterThan(2)
    expect(bursts('white')).toBeLessThan(0.3)
  })
})

describe('surf', () => {
  const step = 0.25
  const ear = left('surf', 2 ** 22)
  const bright = powerEnvelope(bandOf(ear, RATE, 2500, 8000), step * RATE)
  const dark = powerEnvelope(bandOf(ear, RATE, 300, 900), step * RATE)
  const crests = [...bright.keys()].filter(at => {
    const around = bright.subarray(Math.max(0, at - 10), at + 11)
    return bright[at]! > 1.5 * mean(bright) && bright[at] === Math.max(...around)
  })

  it('breaks every 7.5 seconds on the mean, never in time', () => {
    const moments = createLognormalIntervals(mix(6), 7.5, 0.38)
    const gaps: number[] = []
    for (let t = 0; gaps.length < 5000;) {
      const { start, end } = moments.at(t)
      gaps.push(end - start)
      t = end + 1e-9
    }
    const variation = deviation(gaps) / mean(gaps)
    console.log(
      `Waves: every ${mean(gaps).toFixed(2)} s, coefficient of variation ${variation.toFixed(3)}`
    )
    expect(Math.abs(mean(gaps) - 7.5)).toBeLessThan(0.2)
    expect(variation).toBeGreaterThan(0.33)
    expect(variation).toBeLessThan(0.4)
  })

  it('rises faster than it runs back, and darkens as it does', () => {
    const after = (seconds: number, band: Float64Array): number =>
      10 * Math.log10(mean(crests.slice(1, -1).map(at => band[at + seconds / step]!)))
    const rise = after(0, bright) - after(-2, bright)
    const fall = after(0, bright) - after(2, bright)
    const shade = [0, 1.5, 3].map(each => after(each, bright) - after(each, dark))
    console.log(
      `Surf: ${crests.length} crests; ${rise.toFixed(0)} dB up in 2 s, ${fall.toFixed(0)} dB down in 2 s; bright over dark ${shade.map(each => each.toFixed(1)).join(', ')} dB after 0, 1.5, 3 s`
    )
    expect(rise).toBeGreaterThan(5)
    expect(fall).toBeLessThan(rise)
    expect(shade[0]! - shade[1]!).toBeGreaterThan(0.5)
  })
})

describe('wind', () => {
  const step = 0.25
  const ear = left('wind', 2 ** 22)

  it('comes in gusts over many scales, none of which stands out', () => {
    const envelope = powerEnvelope(ear, step * RATE).subarray(0, 512)
    const scales = [
      [0.03, 0.09],
      [0.09, 0.18],
      [0.18, 0.35],
      [0.35, 0.7]
    ].map(([low, high]) => modulation(envelope, step, low!, high!) * (high! - low!))
    const told = scales.map(each => (each / scales[0]!).toFixed(2))
    console.log(`Gusts, octave by octave from 1/16 Hz: ${told.join(', ')}`)
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(12)
  })

  it('has bands with a life of their own that the gusts have in common', () => {
    const bands = [
      [80, 160],
      [500, 1000],
      [3000, 6000]
    ].map(([low, high]) =>
      centred([...powerEnvelope(bandOf(ear, RATE, low!, high!), step * RATE)].map(Math.log))
    )
    const [near, far] = [correlation(bands[0]!, bands[1]!), correlation(bands[0]!, bands[2]!)]
    console.log(
      `Low band moves with the middle one by ${near.toFixed(2)}, with the high one by ${far.toFixed(2)}`
    )
    for (const tied of [near, far]) {
      expect(tied).toBeGreaterThan(0.2)
      expect(tied).toBeLessThan(0.9)
    }
  })
})

describe('a fan', () => {
  const ear = left('fan', 2 ** 22)

  it('is low noise with a blade tone and its harmonics', () => {
    expect(powerShare(ear, RATE, 40, 1200)).toBeGreaterThan(0.75)
    const density = powerDensity(ear, RATE, 32_768)
    for (const order of [1, 2, 3]) {
      const [tone, beside] = [
        bandDensity(density, RATE, 87 * order - 1.5, 87 * order + 1.5),
        bandDensity(density, RATE, 87 * order + 15, 87 * order + 40)
      ]
      console.log(`Blade tone, order ${order}: ${(tone - beside).toFixed(1)} dB over the air`)
      expect(tone - beside).toBeGreaterThan(2)
    }
  })

  it('hardly wavers: by less than 0.4 dB about four seconds', () => {
    const step = 0.25
    const level = [...powerEnvelope(ear, step * RATE)].map(power => 10 * Math.log10(power))
    const slow = level.map((_, index) => mean(level.slice(Math.max(0, index - 4), index + 5)))
    console.log(`Fan: level of 2 s deviates by ${deviation(slow).toFixed(2)} dB`)
    expect(deviation(slow)).toBeLessThan(0.4)
    expect(deviation(slow)).toBeGreaterThan(0.05)
  })
})
