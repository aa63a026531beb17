import { describe, expect, it } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { rendered } from './bed-questions.ts'
import {
  CENTRES,
  gainFor,
  levelsAt,
  phon,
  PHONE_SPEAKER,
  sone,
  thirdOctavePowers
} from './loudness.ts'
import { rmsOf } from './noise-questions.ts'

const tone = (level: number): number =>
  sone(
    CENTRES.map(centre => (Math.round(centre) === 1000 ? level : -60)),
    'free'
  )

/** Third octaves of a minute of a bed of RMS 1. */
function powersOf(kind: 'pink' | 'white'): readonly number[] {
  const [left] = rendered(createBed(kind, 1, 48_000), 0, 30 * 48_000)
  const square = rmsOf(left) ** 2
  return thirdOctavePowers(left, 48_000).map(power => power / square)
}

describe('loudness by ISO 532-1', () => {
  it('gives a third octave about 1 kHz about 1 sone at 40 dB SPL, and 3.5 at 60', () => {
    expect(Math.abs(tone(40) - 0.93)).toBeLessThan(0.005)
    expect(Math.abs(tone(60) - 3.49)).toBeLessThan(0.005)
    expect(phon(4)).toBe(60)
    expect(phon(0.5)).toBeGreaterThan(30)
    expect(phon(0.5)).toBeLessThan(32)
  })

  it('gives what another program of the standard gives, for pink and white noise', () => {
    const [pink, white] = [powersOf('pink'), powersOf('white')]
    // In sone, in a diffuse field at 40 and 50 dB SPL, and over a phone's loudspeaker; figures of a program in Python.
    expect(Math.abs(sone(levelsAt(pink, 40)) - 2.9)).toBeLessThan(0.05)
    expect(Math.abs(sone(levelsAt(pink, 50)) - 6.63)).toBeLessThan(0.1)
    expect(Math.abs(sone(levelsAt(white, 40)) - 3.27)).toBeLessThan(0.05)
    expect(Math.abs(sone(levelsAt(pink, 40, PHONE_SPEAKER)) - 2.6)).toBeLessThan(0.05)
    expect(Math.abs(sone(levelsAt(white, 40, PHONE_SPEAKER)) - 3.13)).toBeLessThan(0.05)
    expect(Math.abs(gainFor(white, sone(levelsAt(pink, 40))) - 40 + 1.4)).toBeLessThan(0.15)
  })
})
