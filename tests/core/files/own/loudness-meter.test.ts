import { describe, expect, it } from 'vitest'
import { createLoudnessMeter } from '../../../../src/core/files/own/loudness-meter.ts'
import { PINK_LOUDNESS } from '../../../../src/core/files/own/take-sound.ts'
import { createBed } from '../../../../src/core/render/beds/bed.ts'

/** A sine of some seconds. */
function sine(hertz: number, decibels: number, seconds: number, rate: number): Float64Array {
  const peak = 10 ** (decibels / 20)
  return Float64Array.from(
    { length: seconds * rate },
    (_, frame) => peak * Math.sin((2 * Math.PI * hertz * frame) / rate)
  )
}

function loudness(rate: number, ...parts: readonly (readonly [Float64Array, Float64Array])[]) {
  const meter = createLoudnessMeter(rate)
  for (const [left, right] of parts) meter.push(left, right)
  return meter.integrated()
}

describe('the loudness meter', () => {
  it.each([24_000, 48_000])(
    'reads −3.01 LUFS for 997 Hz at full scale in one ear, at %i Hz',
    rate => {
      const tone = sine(997, 0, 5, rate)
      expect(loudness(rate, [tone, new Float64Array(tone.length)])).toBeCloseTo(-3.01, 1)
    }
  )

  it('leaves out what is silent or far softer than the rest', () => {
    const tone = sine(997, -20, 20, 24_000)
    const soft = sine(997, -45, 20, 24_000)
    const silence = new Float64Array(20 * 24_000)
    const alone = loudness(24_000, [tone, tone])
    expect(loudness(24_000, [silence, silence], [tone, tone], [soft, soft])).toBeCloseTo(alone, 0)
    expect(loudness(24_000, [silence, silence])).toBe(Number.NEGATIVE_INFINITY)
  })

  it('takes a sound in any pieces', () => {
    const tone = sine(300, -10, 3, 24_000)
    const pieces = [0, 1, 700, 30_000].map((from, index, all) => {
      const piece = tone.subarray(from, all[index + 1])
      return [piece, piece] as const
    })
    expect(loudness(24_000, ...pieces)).toBe(loudness(24_000, [tone, tone]))
  })

  it('knows how loud pink noise of RMS 1 is', () => {
    const [left, right] = [new Float64Array(60 * 24_000), new Float64Array(60 * 24_000)]
    createBed('pink', 1, 24_000).render(0, left, right)
    expect(loudness(24_000, [left, right])).toBeCloseTo(PINK_LOUDNESS, 1)
  })
})
