import { describe, expect, it } from 'vitest'
import {
  cosineEnds,
  cosineRise,
  cutOut,
  inBothEars,
  plantTones,
  PLANTED_PEAK,
  PLANTED_RATE,
  putSilence,
  straightRise
} from './planted-sound.ts'
import { reportSound } from './sound-report.ts'

const LENGTH = 3
const STEADY = plantTones(198.75, 201.25, LENGTH)
/** A frame in the middle of the sound. */
const MIDDLE = 2 * PLANTED_RATE

describe('a recording of one steady tone an ear', () => {
  it('gives both frequencies and the beat to a hundred-thousandth of a hertz, from three seconds', () => {
    const { left, right, beat } = reportSound(STEADY)
    expect(left.frequency).toBeCloseTo(198.75, 5)
    expect(right.frequency).toBeCloseTo(201.25, 5)
    expect(beat).toBeCloseTo(2.5, 5)
    expect(left.amplitude / PLANTED_PEAK).toBeCloseTo(1, 2)
  })

  it('has no click, no gap and no pause, only the ramps of its ends', () => {
    const { clicks, gaps, pauses, ramps } = reportSound(STEADY)
    expect({ clicks, gaps, pauses }).toEqual({ clicks: [], gaps: [], pauses: [] })
    expect(ramps).toHaveLength(2)
  })

  it('lasts from its first to its last sample that is not zero', () => {
    expect(Math.abs(reportSound(STEADY).length - LENGTH)).toBeLessThan(0.002)
  })

  it('is measured at a sound card’s rate as well', () => {
    const { beat, clicks } = reportSound(plantTones(198.75, 201.25, 2, { rate: 48_000 }))
    expect(beat).toBeCloseTo(2.5, 4)
    expect(clicks).toEqual([])
  })

  it.each([60, 123.4, 600])('is measured at %d Hz as well', frequency => {
    const { left, clicks } = reportSound(plantTones(frequency, frequency + 1, LENGTH))
    expect(left.frequency).toBeCloseTo(frequency, 5)
    expect(clicks).toEqual([])
  })
})

describe('a wrong frequency', () => {
  it.each([0.001, -0.02, 1.7, 40])('shows when an ear is off by %d Hz', off => {
    const { left, beat } = reportSound(plantTones(198.75, 201.25 + off, LENGTH))
    expect(left.frequency).toBeCloseTo(198.75, 5)
    expect(beat - 2.5).toBeCloseTo(off, 5)
  })

  it('is not read into a fade', () => {
    const ends = cosineEnds(LENGTH)
    const envelope = (at: number) => ends(at) * Math.min(1, 10 ** (1.5 * (at / 2 - 1)))
    const { left, right } = reportSound(plantTones(198.75, 201.25, LENGTH, { envelope }))
    expect(left.frequency).toBeCloseTo(198.75, 5)
    expect(right.frequency).toBeCloseTo(201.25, 5)
  })

  it('is told from the right one through underruns', () => {
    const broken = inBothEars(plantTones(198.75, 201.25, LENGTH + 1), samples =>
      putSilence(cutOut(samples, MIDDLE, 257), MIDDLE + 19_011, 373)
    )
    const { left, right } = reportSound(broken)
    expect(left.stretches).toBe(3)
    expect(Math.abs(left.frequency - 198.75)).toBeLessThan(2e-5)
    expect(Math.abs(right.frequency - 201.25)).toBeLessThan(2e-5)
  })

  it('cannot be asked of silence', () => {
    expect(() =>
      reportSound(inBothEars(STEADY, samples => new Float32Array(samples.length)))
    ).toThrow(RangeError)
  })
})

describe('a click', () => {
  const planted: readonly (readonly [string, (samples: Float32Array) => Float32Array])[] = [
    ['one sample off by 0.2 % of the peak', samples => nudge(samples, 0.002)],
    ['one sample left out', samples => cutOut(samples, MIDDLE, 1)],
    ['23 ms left out', samples => cutOut(samples, MIDDLE, 371)],
    [
      'a level step of 0.5 %',
      samples => samples.map((each, at) => (at > MIDDLE ? each * 0.995 : each))
    ]
  ]
  it.each(planted)('is found: %s', (_, change) => {
    const { clicks, gaps } = reportSound(inBothEars(plantTones(198.75, 201.25, LENGTH), change))
    expect(clicks).toHaveLength(1)
    expect(clicks[0]!.first).toBeLessThan(MIDDLE + 320)
    expect(clicks[0]!.end).toBeGreaterThan(MIDDLE - 320)
    expect(gaps).toEqual([])
  })

  it('in one ear is enough', () => {
    const sound = plantTones(198.75, 201.25, LENGTH)
    expect(reportSound({ ...sound, right: nudge(sound.right, 0.002) }).clicks).toHaveLength(1)
  })

  it('is no sample within 0.1 % of the peak', () => {
    expect(reportSound(inBothEars(STEADY, samples => nudge(samples, 0.0007))).clicks).toEqual([])
  })

  it('is a start or a stop without a ramp', () => {
    expect(
      reportSound(plantTones(198.75, 201.25, LENGTH, { envelope: () => 1 })).clicks
    ).toHaveLength(2)
  })

  it('hides in no ramp', () => {
    const click = inBothEars(plantTones(198.75, 201.25, LENGTH), samples =>
      nudge(samples, 0.01, 1.01 * PLANTED_RATE)
    )
    expect(reportSound(click).clicks).toHaveLength(1)
  })
})

describe('a gap', () => {
  it.each([2, 23, 150])('is counted when silence breaks in for %d ms', milliseconds => {
    const frames = (milliseconds * PLANTED_RATE) / 1000
    const broken = inBothEars(STEADY, samples => putSilence(samples, MIDDLE, frames))
    const { gaps, clicks, pauses } = reportSound(broken)
    expect(gaps).toHaveLength(1)
    expect(Math.abs(gaps[0]!.end - gaps[0]!.first - frames)).toBeLessThan(3)
    expect(clicks.length).toBeGreaterThan(0)
    expect(pauses).toEqual([])
  })

  it('makes the sound longer by as much', () => {
    const broken = inBothEars(STEADY, samples => putSilence(samples, MIDDLE, PLANTED_RATE / 10))
    expect(reportSound(broken).length - reportSound(STEADY).length).toBeCloseTo(0.1, 4)
  })
})

describe('a change of level', () => {
  const shapes = [
    ['half a cosine', cosineRise],
    ['a straight line', straightRise]
  ] as const
  describe.each(shapes)('along %s', (_, rise) => {
    const report = (milliseconds: number) => {
      const fall = rise(1.3, 1.3 + milliseconds / 1000)
      const ends = cosineEnds(LENGTH)
      return reportSound(
        plantTones(198.75, 201.25, LENGTH, { envelope: at => ends(at) * (1 - 0.7 * fall(at)) })
      )
    }
    it.each([20, 50, 100, 400])('is no click in %d ms', milliseconds => {
      expect(report(milliseconds).clicks).toEqual([])
    })
    it.each([1, 5, 10, 15])('is a click in %d ms', milliseconds => {
      expect(report(milliseconds).clicks.length).toBeGreaterThan(0)
    })
  })

  it('that goes down to silence and comes back is a pause, no gap', () => {
    const fall = cosineRise(1, 1.02)
    const rise = cosineRise(1.8, 1.82)
    const ends = cosineEnds(LENGTH)
    const { pauses, gaps, clicks } = reportSound(
      plantTones(198.75, 201.25, LENGTH, { envelope: at => ends(at) * (1 - fall(at) + rise(at)) })
    )
    expect({ gaps, clicks }).toEqual({ gaps: [], clicks: [] })
    expect(pauses).toHaveLength(1)
    expect((pauses[0]!.end - pauses[0]!.first) / PLANTED_RATE).toBeCloseTo(0.78, 2)
  })
})

function nudge(samples: Float32Array, share: number, frame: number = MIDDLE): Float32Array {
  const nudged = Float32Array.from(samples)
  nudged[frame]! += share * PLANTED_PEAK
  return nudged
}
