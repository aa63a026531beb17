import type { Dialect } from '../../../../src/core/files/sbg/syntax.ts'
import { describe, expect, it } from 'vitest'
import { createScoreRenderer } from '../../../../src/core/render/score-renderer.ts'
import { importSbg } from '../../../../src/core/files/sbg/convert.ts'
import type { Ears } from '../../../helpers/signal/heard.ts'
import { decibels, RATE } from '../../../helpers/signal/heard.ts'
import { fileScore } from '../../../helpers/scores/file-scores.ts'
import {
  bandDensity,
  correlation,
  powerDensity,
  rmsOf
} from '../../../helpers/signal/noise-questions.ts'

/** What makes each program the one that a file is for. */
const MARKS: Readonly<Record<Dialect, string>> = {
  sbagen: '',
  'sbagen-plus': 'mark: 300@4/1\n',
  sbagenx: 'mark: 300M4/1\n'
}

/** A minute of one channel as loud as its file says, after ten seconds. */
function minuteOf(channel: string, dialect: Dialect): Ears {
  const imported = importSbg(`${MARKS[dialect]}a: ${channel}\n0:00 a\n`, 0)
  expect(imported.dialect).toBe(dialect)
  const { voices, repeat } = imported
  const ears: Ears = [new Float64Array(60 * RATE), new Float64Array(60 * RATE)]
  const score = fileScore(voices, { duration: 100, ...(repeat !== undefined && { repeat }) })
  createScoreRenderer(score, RATE).render(10 * RATE, ...ears)
  return ears
}

/** Decibels, of full scale, of what lies between two frequencies. */
function bandLevel(ear: Float64Array, low: number, high: number): number {
  const density = powerDensity(ear, RATE)
  return bandDensity(density, RATE, low, high) + 10 * Math.log10(high - low)
}

describe('noise of a .sbg file', () => {
  // Ten minutes of each program at amplitude 100, 44.1 kHz: RMS from 63 Hz to 8 kHz.
  it.each([
    ['pink', 'sbagen', 0.1216],
    ['pink', 'sbagen-plus', 0.1216],
    ['pink', 'sbagenx', 0.1427],
    ['white', 'sbagen-plus', 0.3465],
    ['white', 'sbagenx', 0.3463],
    ['brown', 'sbagen-plus', 0.0702],
    ['brown', 'sbagenx', 0.0944]
  ] as const)(
    'is as loud where it is heard as its program makes it: %s, %s',
    (colour, dialect, rms) => {
      for (const ear of minuteOf(`${colour}/50`, dialect)) {
        const off = bandLevel(ear, 63, 8000) - decibels(rms / 2, 1)
        console.log(`${colour}, ${dialect}: ${off.toFixed(2)} dB off`)
        expect(Math.abs(off)).toBeLessThan(0.3)
      }
    }
  )

  // Of the same, octaves in dB of full scale. SBaGen's pink leans by a decibel, its white has lines below 160 Hz.
  it.each([
    ['pink', 'sbagen', [-26.5, -26.5, -26.6, -26.6, -26.8, -27.0, -27.3]],
    ['pink', 'sbagenx', [-25.5, -25.5, -25.5, -25.5, -25.4, -25.2, -24.9]],
    ['white', 'sbagenx', [-30.3, -27.2, -24.2, -21.2, -18.2, -15.2, -12.2]],
    ['brown', 'sbagen-plus', [-35.9, -32.2, -30.5, -29.1, -30, -32.1, -34.7]],
    ['brown', 'sbagenx', [-23.6, -26.4, -29.4, -32.4, -35.3, -38.3, -41.1]]
  ] as const)('has the spectrum that its program gives it: %s, %s', (colour, dialect, levels) => {
    const [ear] = minuteOf(`${colour}/100`, dialect)
    const octaves = levels.map((_, index) => bandLevel(ear, 62.5 * 2 ** index, 125 * 2 ** index))
    console.log(`${colour}, ${dialect}: ${octaves.map(level => level.toFixed(1)).join(' ')}`)
    octaves.forEach((level, index) => expect(Math.abs(level - levels[index]!)).toBeLessThan(1))
  })

  it('differs between the ears where SBaGenX draws it for each', () => {
    expect(Math.abs(correlation(...minuteOf('white/50', 'sbagenx')))).toBeLessThan(0.02)
    expect(correlation(...minuteOf('white/50', 'sbagen-plus'))).toBeCloseTo(1, 6)
  })
})

describe('noise that turns in a .sbg file', () => {
  /** How much louder the left ear is than the right around each sixteenth of a turn. */
  function sides([left, right]: Ears, rate: number): readonly number[] {
    return Array.from({ length: 16 }, (_, part) => {
      const here = (ear: Float64Array): Float64Array =>
        ear.filter((_, frame) => Math.floor(((frame / RATE) * rate * 16) % 16) === part)
      return decibels(rmsOf(here(left)), rmsOf(here(right)))
    })
  }

  // What the programs measure, at amplitude 40 and half a turn a second; the band's RMS of the left ear.
  it.each([
    ['spin:300+0.5/40', 'sbagen-plus', 2.64, 0.0492],
    ['spin:300+0.5/40', 'sbagenx', 2.64, 0.0561],
    ['bspin:400+0.5/40', 'sbagen-plus', 3.52, 0.0284],
    ['bspin:400+0.5/40', 'sbagenx', 3.55, 0.027],
    ['wspin:400+0.5/40', 'sbagen-plus', 3.52, 0.14],
    ['wspin:400+0.5/40', 'sbagenx', 3.55, 0.1401],
    ['spin:300+0.5/40', 'sbagen', 0, 0.0488]
  ] as const)('turns as its program turns it: %s, %s', (channel, dialect, most, rms) => {
    const ears = minuteOf(channel, dialect)
    const found = sides(ears, 0.5)
    const [high, low] = [Math.max(...found), Math.min(...found)]
    const off = bandLevel(ears[0], 63, 8000) - decibels(rms, 1)
    console.log(
      `${channel}, ${dialect}: ${low.toFixed(2)} to ${high.toFixed(2)} dB, ${off.toFixed(2)} dB off`
    )
    expect(Math.abs(high - most)).toBeLessThan(0.3)
    expect(Math.abs(low + most)).toBeLessThan(0.3)
    expect(Math.abs(off)).toBeLessThan(0.3)
    // The right ear first where it goes by level; no delay.
    if (most > 0) expect(found.indexOf(low)).toBeLessThan(8)
    if (most > 0) expect(correlation(...ears)).toBeGreaterThan(0.9)
  })
})
