import { describe, expect, it } from 'vitest'
import { separateDips } from './dips.ts'
import type { Envelope } from './planted-sound.ts'
import {
  cosineEnds,
  cutOut,
  inBothEars,
  plantTones,
  PLANTED_RATE,
  putSilence
} from './planted-sound.ts'
import type { Recording } from './recording.ts'
import { soundingStretch } from './recording.ts'
import { reportSound } from './sound-report.ts'

const LENGTH = 4
const ends = cosineEnds(LENGTH)
/** One buffer of a player's output: its volume stays as it is for as long. */
const STEP = 1024 / 48_000

/** From 1 down to 0 between two times, in steps. */
function stepsDown(from: number, to: number): Envelope {
  return at => {
    const stepped = STEP * Math.floor(at / STEP)
    return 1 - Math.min(1, Math.max(0, (stepped - from) / (to - from)))
  }
}

function told(recording: Recording) {
  const { end } = soundingStretch(recording)!
  return separateDips(reportSound(recording), end, recording.rate)
}

describe('a dip', () => {
  it.each([0.15, 0.4])('in steps of a buffer over %d s is no click and no gap', fade => {
    const down = stepsDown(1.5 - fade, 1.5)
    const up = stepsDown(1.6, 1.6 + fade)
    const { dips, clicks, gaps } = told(
      plantTones(198.75, 201.25, LENGTH, { envelope: at => ends(at) * (down(at) + 1 - up(at)) })
    )
    expect({ clicks, gaps }).toEqual({ clicks: [], gaps: [] })
    expect(dips).toHaveLength(2)
    expect(dips[0]!.silence).toBeCloseTo(0.1, 1)
    expect(dips[0]!.deviation).toBeLessThan(0.2)
  })

  it('is the way down at the end of the sound as well', () => {
    const down = stepsDown(3, 3.4)
    const { dips, clicks } = told(
      plantTones(198.75, 201.25, LENGTH, { envelope: at => ends(at) * down(at) })
    )
    expect(clicks).toEqual([])
    expect(dips).toHaveLength(1)
    expect(dips[0]!.silence).toBe(0)
    expect(dips[0]!.deviation).toBeGreaterThan(0.001)
  })

  it.each([21, 43, 150])('is no sound that breaks off for %d ms', milliseconds => {
    const frames = Math.round((milliseconds * PLANTED_RATE) / 1000)
    const { clicks, gaps } = told(
      inBothEars(plantTones(198.75, 201.25, LENGTH), samples =>
        putSilence(samples, 2.5 * PLANTED_RATE, frames)
      )
    )
    expect(gaps).toHaveLength(1)
    expect(clicks.length).toBeGreaterThan(0)
  })

  it('is no sound that is cut off', () => {
    const { clicks } = told(
      plantTones(198.75, 201.25, LENGTH, { envelope: at => (at < 3.5 ? ends(at) : 0) })
    )
    expect(clicks).toHaveLength(1)
  })

  it('is no click in the middle of the sound', () => {
    const { clicks } = told(
      inBothEars(plantTones(198.75, 201.25, LENGTH), samples =>
        cutOut(samples, 2.5 * PLANTED_RATE, 20)
      )
    )
    expect(clicks).toHaveLength(1)
  })
})
