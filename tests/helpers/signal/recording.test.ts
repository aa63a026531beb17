import { describe, expect, it } from 'vitest'
import type { Recording } from './recording.ts'
import { readRecording, silencesWithin, soundingLength, soundingStretch } from './recording.ts'

const RATE = 1000

function recording(left: readonly number[], right: readonly number[] = left): Recording {
  return { rate: RATE, left: Float32Array.from(left), right: Float32Array.from(right) }
}

describe('a raw capture', () => {
  it('is read as left, right, left, right', () => {
    const bytes = new Uint8Array(Float32Array.of(0.5, -0.25, 0.125, 1).buffer)
    expect(readRecording(bytes, RATE)).toEqual(recording([0.5, 0.125], [-0.25, 1]))
  })

  it('loses a frame that is not complete, and nothing else', () => {
    const bytes = new Uint8Array(Float32Array.of(0.5, -0.25, 0.125).buffer)
    expect(readRecording(bytes, RATE)).toEqual(recording([0.5], [-0.25]))
  })
})

describe('the sounding stretch', () => {
  it('goes from the first to the last sample that is not zero, in either ear', () => {
    const sound = recording([0, 0, 0, 1, 0, 0], [0, 1, 0, 0, 0, 0])
    expect(soundingStretch(sound)).toEqual({ first: 1, end: 4 })
    expect(soundingLength(sound)).toBeCloseTo(2 / RATE)
  })

  it('is absent in silence', () => {
    expect(soundingStretch(recording([0, 0]))).toBeUndefined()
    expect(soundingLength(recording([0, 0]))).toBe(0)
  })
})

describe('silences within', () => {
  it('are those between sounds, of both ears, longer than asked', () => {
    const sound = recording([0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
    const padded = {
      ...sound,
      right: Float32Array.from({ length: 13 }, (_, at) => sound.right[at] ?? 0)
    }
    expect(silencesWithin(padded, 0, 0.0025)).toEqual([{ first: 5, end: 8 }])
  })
})
