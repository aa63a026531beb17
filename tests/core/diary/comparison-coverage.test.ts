import { mean } from 'd3-array'
import { describe, expect, it } from 'vitest'
import type { IntervalEstimate } from '../../../src/core/diary/interval-estimate.ts'
import { compareGroups, comparePairs } from '../../../src/core/diary/interval-estimate.ts'
import { seededNumbers, simulateNights } from '../../helpers/simulated-nights.ts'

/** Percentage points of sleep efficiency, with the mild autocorrelation that nights have. */
const SPREAD = { kept: 0.3, deviation: 8 }
/** What the nights with it gain in truth. */
const GAIN = 5
const SEED = 20_260_314
const RUNS = 10_000

type Random = () => number

/** 14 nights, of every two one drawn by lot, as the self-test has them. */
function shuffledPairs(random: Random): IntervalEstimate {
  const nights = simulateNights(14, SPREAD, random)
  const pairs = [0, 1, 2, 3, 4, 5, 6].map(pair => {
    const [one, other] = [nights[2 * pair]!, nights[2 * pair + 1]!]
    return random() < 0.5
      ? { with: one + GAIN, without: other }
      : { with: other + GAIN, without: one }
  })
  return comparePairs(pairs)
}

/** So many nights, each drawn by lot by itself. */
function freelyRandomised(count: number, random: Random): IntervalEstimate {
  const withIt: number[] = []
  const without: number[] = []
  for (const night of simulateNights(count, SPREAD, random))
    if (random() < 0.5) withIt.push(night + GAIN)
    else without.push(night)
  return compareGroups(withIt, without, 'free randomisation')
}

/** How often the interval holds the truth, where there is one. */
function coverage(runs: number, design: (random: Random) => IntervalEstimate): number {
  const random = seededNumbers(SEED)
  let intervals = 0
  let right = 0
  while (intervals < runs) {
    const found = design(random)
    if (found.kind !== 'interval') continue
    intervals++
    if (found.low <= GAIN && GAIN <= found.high) right++
  }
  return right / intervals
}

describe(`over ${RUNS} simulated records of autocorrelated nights (seed ${SEED}), 95 % intervals`, () => {
  it.each([
    ['of 7 shuffled pairs', shuffledPairs],
    ['of 21 freely randomised nights', (random: Random) => freelyRandomised(21, random)],
    ['of 60 freely randomised nights', (random: Random) => freelyRandomised(60, random)]
  ])('%s hold the truth 93 to 97 times of a hundred', (name, design) => {
    const share = coverage(RUNS, design)
    console.log(
      `95 % intervals ${name} hold the truth in ${(100 * share).toFixed(2)} % of ${RUNS}.`
    )
    expect(share).toBeGreaterThan(0.93)
    expect(share).toBeLessThan(0.97)
  })

  it('of nights before and after a change do not: for those a lot has to be drawn', () => {
    const share = coverage(RUNS, random => {
      const nights = simulateNights(21, SPREAD, random)
      const after = nights.slice(10).map(each => each + GAIN)
      return compareGroups(after, nights.slice(0, 10), 'chosen')
    })
    console.log(`Before and after: ${(100 * share).toFixed(2)} % of ${RUNS}.`)
    expect(share).toBeLessThan(0.9)
  })

  it.each([
    [21, 7],
    [60, 4]
  ])('reach about as far after %i nights as the listener is told: %i points', (count, points) => {
    const random = seededNumbers(SEED)
    const found = Array.from({ length: 1000 }, () => freelyRandomised(count, random))
    const reach = mean(found, each =>
      each.kind === 'interval' ? (each.high - each.low) / 2 : undefined
    )
    console.log(`After ${count} nights ±${reach?.toFixed(1)} points on average.`)
    expect(reach).toBeGreaterThan(points - 0.75)
    expect(reach).toBeLessThan(points + 0.75)
  })
})
