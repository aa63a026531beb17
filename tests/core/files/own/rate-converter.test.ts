import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  createRateConverter,
  type EarFrames
} from '../../../../src/core/files/own/rate-converter.ts'

function sine(hertz: number, frames: number, rate: number): Float32Array {
  return Float32Array.from({ length: frames }, (_, frame) =>
    Math.sin((2 * Math.PI * hertz * frame) / rate)
  )
}

/** All that comes of a sound of both ears in pieces of these lengths, and the rest at once. */
function converted(
  left: Float32Array,
  rate: number,
  lengths: readonly number[] = []
): Float32Array {
  const converter = createRateConverter(rate)
  const made: EarFrames[] = []
  let done = 0
  for (const length of [...lengths, left.length]) {
    const part = left.subarray(done, done + length)
    made.push(converter.push({ left: part, right: part }))
    done += part.length
  }
  made.push(converter.finish())
  return Float32Array.from(made.flatMap(frames => [...frames.left]))
}

/** RMS of what a sine becomes, its edges not counted, in dB under the sine. */
function level(hertz: number, rate: number): number {
  const made = converted(sine(hertz, rate / 2, rate), rate).subarray(1000, 11_000)
  return 10 * Math.log10((2 * made.reduce((sum, value) => sum + value * value, 0)) / made.length)
}

describe('the way to the rate that own sounds are kept at', () => {
  it.each([8000, 11_025, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000])(
    'keeps what lies under 10 kHz and the time of everything, from %i Hz',
    rate => {
      const hertz = Math.min(9800, rate * 0.3)
      expect(Math.abs(level(hertz, rate))).toBeLessThan(0.05)
      const made = converted(sine(440, rate, rate), rate)
      expect(Math.abs(made.length - 24_000)).toBeLessThanOrEqual(2)
      const wanted = sine(440, 24_000, 24_000)
      for (let frame = 200; frame < 23_800; frame++)
        expect(Math.abs((made[frame] ?? 0) - (wanted[frame] ?? 0))).toBeLessThan(2e-3)
    }
  )

  it.each([32_000, 44_100, 48_000, 96_000])(
    'leaves nothing of what would fold back to where it could be heard, from %i Hz',
    rate => expect(level(14_200, rate)).toBeLessThan(-70)
  )

  test.prop([fc.array(fc.nat(3000), { maxLength: 6 }), fc.constantFrom(22_050, 44_100, 48_000)])(
    'makes the same of a sound in any pieces',
    (lengths, rate) => {
      const sound = sine(440, 10_000, rate)
      expect(converted(sound, rate, lengths)).toEqual(converted(sound, rate))
    }
  )
})
