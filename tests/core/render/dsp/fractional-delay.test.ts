import { describe, expect, it } from 'vitest'
import { createDelay, REACH } from '../../../../src/core/render/dsp/fractional-delay.ts'

describe('a sound read between its samples', () => {
  const { double, read } = createDelay()
  const length = 400

  /** How far what is read of a sine lies from the sine, at worst: dB below its peak. */
  function error(cycles: number): number {
    const sine = Float64Array.from({ length }, (_, frame) => Math.sin(2 * Math.PI * cycles * frame))
    const doubled = new Float64Array(2 * length)
    double(sine, REACH, length - REACH, doubled)
    let worst = 0
    for (let place = 3 * REACH; place < length - 3 * REACH; place += 0.137)
      worst = Math.max(
        worst,
        Math.abs(read(doubled, place) - Math.sin(2 * Math.PI * cycles * place))
      )
    return 20 * Math.log10(worst)
  }

  it('is what it would be there, up to three quarters of half the sample rate', () => {
    for (const share of [0.01, 0.1, 0.25, 0.5, 0.6, 0.7, 0.75]) {
      const decibels = error(share / 2)
      console.log(`${share} of half the rate: ${decibels.toFixed(1)} dB`)
      expect(decibels).toBeLessThan(-45)
    }
  })
})
