import { describe, expect, it, vi } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import type { SceneKind } from '../../../src/core/render/beds/scenes/scene.ts'
import {
  bandOf,
  modulation,
  powerEnvelope,
  powerShare,
  rendered,
  thirdOctaves
} from '../../helpers/signal/bed-questions.ts'
import { peakOf, rmsOf } from '../../helpers/signal/noise-questions.ts'

vi.setConfig({ testTimeout: 240_000 })

const RATE = 24_000
const KINDS: readonly SceneKind[] = [
  'brook',
  'fire',
  'thunder',
  'crickets',
  'birds',
  'leaves',
  'train',
  'heartbeat',
  'deep'
]

function left(kind: SceneKind, count: number, first = 0): Float64Array {
  return rendered(createBed(kind, 5, RATE), first, count)[0]
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, each) => sum + each, 0) / values.length
}

/** How far the loudest hundredth of stretches lies over the middle one, dB. */
function standsOut(power: Float64Array): number {
  const sorted = power.toSorted()
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)]!
  return 10 * Math.log10(at(0.99) / at(0.5))
}

/** The same of a band, in stretches of `seconds`. */
function burstsOf(kind: SceneKind, low: number, high: number, seconds: number): number {
  return standsOut(powerEnvelope(bandOf(left(kind, 2 ** 20), RATE, low, high), seconds * RATE))
}

describe('a scene', () => {
  it.each(KINDS)('holds its level in both ears, and its peaks: %s', kind => {
    const ears = rendered(createBed(kind, 2, RATE), 3 * 3600 * RATE, 5 * 60 * RATE)
    const levels = ears.map(ear => 20 * Math.log10(rmsOf(ear)))
    const crest = Math.max(...ears.map(ear => 20 * Math.log10(peakOf(ear) / rmsOf(ear))))
    console.log(
      `${kind}: level ${levels.map(each => each.toFixed(2)).join(' and ')} dB, crest ${crest.toFixed(1)} dB`
    )
    // Gusts of such different strengths are no steadier over five minutes.
    for (const level of levels) expect(Math.abs(level)).toBeLessThan(kind === 'leaves' ? 1 : 0.5)
    expect(crest).toBeLessThan(16)
  })

  it.each(KINDS)('is the same sound at every sample rate: %s', kind => {
    const seconds = 120
    const [low, high] = [RATE, 48_000].map(rate =>
      thirdOctaves(rendered(createBed(kind, 9, rate), 0, seconds * rate)[0], rate)
    )
    // What lies 40 dB under the strongest is what bent peaks leave, and adds nothing to be heard.
    const least = Math.max(...low!) - 40
    const differences = low!.map((level, index) =>
      level > least ? Math.abs(level - high![index]!) : 0
    )
    console.log(`${kind}: third octaves differ by ${Math.max(...differences).toFixed(2)} dB`)
    expect(Math.max(...differences)).toBeLessThan(1.5)
  })

  it.each(KINDS)('never jumps: its loudest quarter of a second is near the others, %s', kind => {
    const ear = left(kind, 10 * 60 * RATE)
    const power = powerEnvelope(ear, RATE / 4)
    const over = 10 * Math.log10(Math.max(...power) / mean(power))
    console.log(
      `${kind}: the loudest quarter second of ten minutes ${over.toFixed(1)} dB over the mean`
    )
    expect(over).toBeLessThan(8)
  })
})

describe('what a scene is named after can be heard', () => {
  it('a brook bubbles: rings stand out of its water', () => {
    const found = burstsOf('brook', 400, 700, 0.02)
    const noise = burstsOf('deep', 400, 700, 0.02)
    console.log(`Brook: ${found.toFixed(1)} dB, even noise ${noise.toFixed(1)} dB`)
    expect(found).toBeGreaterThan(noise + 1)
  })

  it('a fire crackles', () => {
    const found = burstsOf('fire', 2500, 8000, 0.005)
    console.log(`Fire: crackles ${found.toFixed(1)} dB over the hiss`)
    expect(found).toBeGreaterThan(7)
  })

  it('leaves rustle in gusts', () => {
    const rustle = powerEnvelope(bandOf(left('leaves', 2 ** 22), RATE, 2000, 8000), RATE / 4)
    const span = (low: number, high: number): number =>
      modulation(rustle.subarray(0, 512), 0.25, low, high)
    expect(span(0.05, 0.5) / span(1, 2)).toBeGreaterThan(3)
  })

  it('crickets chirp in strokes of the wings, at 3.7 to 5 kHz', () => {
    const song = powerEnvelope(bandOf(left('crickets', 2 ** 20), RATE, 3700, 5000), RATE / 200)
    const envelope = song.subarray(0, 8192)
    const strokes = modulation(envelope, 0.005, 21, 28)
    expect(strokes / modulation(envelope, 0.005, 40, 80)).toBeGreaterThan(2)
    expect(burstsOf('crickets', 3700, 5000, 0.02)).toBeGreaterThan(6)
  })

  it('birds sing now and then, at 1.6 to 4.8 kHz', () => {
    const song = burstsOf('birds', 1600, 4800, 0.1)
    console.log(`Birds: ${song.toFixed(1)} dB over the air`)
    expect(song).toBeGreaterThan(3)
    expect(song).toBeLessThan(14)
  })

  it('a heart beats 57 times a minute', () => {
    const beat = powerEnvelope(bandOf(left('heartbeat', 2 ** 22), RATE, 60, 400), RATE / 20)
    const envelope = beat.subarray(0, 2048)
    const rate = 57 / 60
    // No beat is more than a little early or late, however long it goes on: the rate is a line.
    const own = modulation(envelope, 0.05, rate - 0.02, rate + 0.02)
    expect(own / modulation(envelope, 0.05, 0.3, 0.7)).toBeGreaterThan(4)
  })

  it('a train passes a rail joint every 1.3 s, in pairs', () => {
    const clack = powerEnvelope(bandOf(left('train', 2 ** 22), RATE, 50, 500), RATE / 20)
    const envelope = clack.subarray(0, 2048)
    const joint = modulation(envelope, 0.05, 0.74, 0.83)
    const pair = modulation(envelope, 0.05, 7.4, 8.6)
    const beside = modulation(envelope, 0.05, 0.3, 0.6)
    console.log(`Train: joints ${(joint / beside).toFixed(1)}, pairs ${(pair / beside).toFixed(2)}`)
    expect(joint / beside).toBeGreaterThan(2)
  })

  it('deep is low, with something for a loudspeaker that plays nothing under 300 Hz', () => {
    const ear = left('deep', 2 ** 20)
    const [low, heard] = [powerShare(ear, RATE, 40, 300), powerShare(ear, RATE, 300, 2000)]
    console.log(`Deep: ${low.toFixed(2)} of it under 300 Hz, ${heard.toFixed(2)} to 2 kHz`)
    expect(low).toBeGreaterThan(0.65)
    expect(heard).toBeGreaterThan(0.1)
  })
})

describe('thunder', () => {
  const step = 0.25
  const seconds = 1800
  const bed = createBed('thunder', 5, RATE)
  const rolls = Array.from({ length: seconds / 60 }, (_, minute) => {
    const [ear] = rendered(bed, minute * 60 * RATE, 2 ** 21)
    const low = powerEnvelope(bandOf(ear, RATE, 40, 150), step * RATE)
    return Array.from(low.subarray(0, 60 / step))
  }).flat()
  const loud = 5 * rolls.toSorted((a, b) => a - b)[rolls.length >> 1]!
  const starts = rolls.flatMap((power, at) =>
    power > loud && Math.max(...rolls.slice(Math.max(0, at - 24), at)) <= loud ? [at * step] : []
  )

  it('rolls every 40 to 150 seconds, never in time', () => {
    const gaps = starts.slice(1).map((at, index) => at - starts[index]!)
    console.log(`Rolls: ${starts.length} in ${seconds / 60} min, gaps ${gaps.join(', ')} s`)
    expect(gaps.length).toBeGreaterThan(12)
    expect(Math.min(...gaps)).toBeGreaterThan(30)
    expect(Math.max(...gaps)).toBeLessThan(165)
    expect(new Set(gaps.map(Math.round)).size).toBeGreaterThan(gaps.length / 2)
  })

  it('comes up slowly: no roll rises by more than 12 dB within a second of being heard', () => {
    for (const start of starts) {
      const at = start / step
      const heard = Math.max(...rolls.slice(at, at + 60))
      const first = rolls.slice(at, at + 60).findIndex(power => power > heard / 16)
      const peak = Math.max(...rolls.slice(at + first, at + first + 3))
      expect(10 * Math.log10(peak / rolls[at + first]!)).toBeLessThan(12)
    }
  })
})
