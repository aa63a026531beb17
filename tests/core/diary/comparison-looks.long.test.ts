import { describe, expect, it } from 'vitest'
import { LISTENERS, simulateListeners, simulatePairs } from '../../helpers/simulated-listeners.ts'

const RECORDS = { runs: 4000, seed: 20_260_314 }

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

describe(`over ${RECORDS.runs} simulated listeners who look after every night (seed ${RECORDS.seed})`, () => {
  it.each(LISTENERS.map(listener => [listener.name, listener] as const))(
    '%s: at most 5 % ever see a difference where there is none, and the last range holds the truth',
    (name, listener) => {
      const { ever, holds } = simulateListeners(listener, RECORDS)
      console.log(`${name}: ${percent(ever)} ever see one; ${percent(holds)} hold the truth.`)
      expect(ever).toBeLessThanOrEqual(0.05)
      expect(holds).toBeGreaterThan(0.93)
      expect(holds).toBeLessThan(0.975)
    }
  )

  it.each(['plain', 'skewed'] as const)(
    'the range of seven shuffled pairs, %s, holds the truth 93 to 97 times of a hundred',
    scale => {
      const holds = simulatePairs(scale, RECORDS)
      console.log(`seven pairs, ${scale}: ${percent(holds)} hold the truth.`)
      expect(holds).toBeGreaterThan(0.93)
      expect(holds).toBeLessThan(0.97)
    }
  )
})
