import { expect, it } from 'vitest'
import { checkScore } from '../../src/core/checks/headphone-check.ts'
import { gainToDecibels } from '../../src/core/base/units.ts'
import { rmsOf } from '../helpers/signal/noise-questions.ts'
import { renderScore } from '../helpers/scores/render-score.ts'

const RATE = 48_000

it.each(['left', 'right'] as const)(
  'the check’s tone for the %s ear leaves the other one silent in the live graph',
  async ear => {
    const { left, right } = await renderScore(checkScore(ear, -12), { length: 5 })
    const [sounding, silent] = ear === 'left' ? [left, right] : [right, left]
    const levels = [sounding, silent].map(each => gainToDecibels(rmsOf(each.subarray(RATE))))
    console.log(`${ear}: ${levels[0]!.toFixed(1)} dBFS against ${levels[1]!.toFixed(1)} dBFS`)
    expect(levels[0]).toBeGreaterThan(-45)
    expect(levels[1]).toBeLessThan(-120)
  }
)

it('the check’s two tones swell and sink only when mixed', async () => {
  const { left, right } = await renderScore(checkScore('together', -12), { length: 5 })
  const swing = (samples: Float32Array): number => {
    const levels = Array.from({ length: 60 }, (_, index) => {
      const first = RATE + (index * RATE) / 20
      return gainToDecibels(rmsOf(samples.subarray(first, first + RATE / 20)))
    })
    return Math.max(...levels) - Math.min(...levels)
  }
  const mixed = swing(left.map((each, index) => (each + right[index]!) / 2))
  const apart = Math.max(swing(left), swing(right))
  console.log(`two tones: swing ${apart.toFixed(2)} dB apart, ${mixed.toFixed(1)} dB mixed`)
  expect(apart).toBeLessThan(0.5)
  expect(mixed).toBeGreaterThan(6)
})
