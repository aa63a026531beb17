import { describe, expect, it } from 'vitest'
import { createDelay, REACH } from '../../../../src/core/render/dsp/fractional-delay.ts'

describe('a sound read between its samples', () => {
  const { room, prepare, addApart } = createDelay()
  const length = 400

  /** How far what is read of a sine lies from the sine, at worst: dB below its peak. */
  function error(cycles: number): number {
    const sine = Float64Array.from({ length }, (_, frame) => Math.sin(2 * Math.PI * cycles * frame))
    const prepared = room(length)
    prepare(sine, REACH, length - REACH, prepared)
    let worst = 0
    const [left, right] = [new Float64Array(1), new Float64Array(1)]
    for (let place = 3 * REACH; place < length - 3 * REACH; place++)
      for (let apart = 0; apart < REACH; apart += 0.137) {
        left.fill(0)
        right.fill(0)
        addApart(prepared, place, Float64Array.of(1), apart, 0, 1, 1, 1, left, right, 0)
        const truth = (at: number): number => Math.sin(2 * Math.PI * cycles * at)
        worst = Math.max(
          worst,
          Math.abs((left[0] ?? 0) - truth(place + apart)),
          Math.abs((right[0] ?? 0) - truth(place - apart))
        )
      }
    return 20 * Math.log10(worst)
  }

  it('is what it would be there, up to three quarters of half the sample rate', () => {
    for (const share of [0.01, 0.1, 0.25, 0.5, 0.6, 0.7, 0.75]) {
      const decibels = error(share / 2)
      console.log(`${share} of half the rate: ${decibels.toFixed(1)} dB`)
      expect(decibels).toBeLessThan(-50)
    }
  })
})
