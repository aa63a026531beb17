import {
  LISTENERS,
  simulateListeners,
  simulatePairs
} from '../../tests/helpers/simulated-listeners.ts'

const SEED = 20_261_130

/** Prints, of so many simulated listeners of each kind, how often comparisons mislead them. */
export function printComparisons(runs: number): void {
  console.log(`${runs} listeners of each kind, nothing makes a difference, seed ${SEED}.`)
  console.log(
    'Ever shown a difference in 60 mornings | last range holds the truth, where there is one'
  )
  for (const listener of LISTENERS) {
    const { ever, holds } = simulateListeners(listener, { runs, seed: SEED })
    console.log(`  ${percent(ever)} | ${percent(holds)}  ${listener.name}`)
  }
  for (const scale of ['plain', 'skewed'] as const) {
    const holds = simulatePairs(scale, { runs, seed: SEED })
    console.log(`          | ${percent(holds)}  seven shuffled pairs, ${scale}`)
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`
}
