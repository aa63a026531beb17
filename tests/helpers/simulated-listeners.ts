import { compareCounted } from '../../src/core/diary/compare-nights.ts'
import type {
  ComparedNight,
  IntervalEstimate,
  MeasureScale
} from '../../src/core/diary/interval-estimate.ts'
import { comparePairs } from '../../src/core/diary/interval-estimate.ts'
import { standingOf } from '../../src/core/diary/looks.ts'
import { nightAfter } from '../../src/core/base/night-date.ts'
import { seededNumbers, simulateNights } from './simulated-nights.ts'

type Random = () => number

/** One kind of listener, of whom many are simulated. */
export interface SimulatedListener {
  readonly name: string
  /** How much of a night's deviation the next one keeps, 0–1. */
  readonly kept: number
  /** How likely the habit goes on from one night to the next, whatever it would be by chance; 0: each night by itself. */
  readonly goesOn: number
  /** The share of nights with the habit. */
  readonly share: number
  readonly scale: MeasureScale
}

/** Listeners whose habits make no difference: efficiency with an SD of 8 points, or lognormal minutes to fall asleep. */
export const LISTENERS: readonly SimulatedListener[] = [
  { name: 'a habit in short runs', kept: 0.3, goesOn: 0.6, share: 0.5, scale: 'plain' },
  { name: 'a habit in long runs', kept: 0.3, goesOn: 0.85, share: 0.5, scale: 'plain' },
  { name: 'each night by itself', kept: 0.3, goesOn: 0, share: 0.5, scale: 'plain' },
  { name: 'a rare habit', kept: 0.3, goesOn: 0.5, share: 0.15, scale: 'plain' },
  { name: 'skewed onset, short runs', kept: 0.3, goesOn: 0.6, share: 0.5, scale: 'skewed' },
  { name: 'skewed onset, a rare habit', kept: 0.3, goesOn: 0, share: 0.15, scale: 'skewed' },
  { name: 'independent nights', kept: 0, goesOn: 0.6, share: 0.5, scale: 'plain' }
]

/** Nights of a round: after so many mornings it is over. */
const MORNINGS = 60
/** SD of the logarithm of the minutes to fall asleep, and their median. */
const ONSET = { deviation: 0.7, median: 18 }
const EFFICIENCY = { deviation: 8, mean: 85 }
/** What a habit changes where it does: points, or as a factor. */
const POINTS = 5
const FACTOR = 1.4

/** What came of simulated records. */
export interface Simulated {
  /** The share of records of listeners without any difference in which an interval without 0 was ever shown. */
  readonly ever: number
  /** How often the interval of the last look holds the true difference, where there is one. */
  readonly holds: number
}

/** Simulates listeners who look after every morning of a round. */
export function simulateListeners(
  listener: SimulatedListener,
  { runs, seed }: { readonly runs: number; readonly seed: number }
): Simulated {
  const random = seededNumbers(seed)
  let [alarms, last, holds] = [0, 0, 0]
  for (let run = 0; run < runs; run++) {
    const nights = record(listener, random)
    if (everShown(nights, listener.scale)) alarms++
    const changed = nights.map(night => (night.with ? change(night, listener.scale) : night))
    const { result } = compareCounted(changed, listener.scale)
    if (result.kind !== 'interval') continue
    last++
    if (isWithin(trueDifference(listener.scale), result)) holds++
  }
  return { ever: alarms / runs, holds: holds / last }
}

/** How often the interval of seven shuffled pairs holds the true difference. */
export function simulatePairs(
  scale: MeasureScale,
  { runs, seed }: { readonly runs: number; readonly seed: number }
): number {
  const random = seededNumbers(seed)
  let holds = 0
  for (let run = 0; run < runs; run++) {
    const nights = measured(14, { kept: 0.3, scale }, random)
    const pairs = [0, 1, 2, 3, 4, 5, 6].map(pair => {
      const [one = 0, other = 0] = nights.slice(2 * pair)
      const [withIt, without] = random() < 0.5 ? [one, other] : [other, one]
      return { with: changedBy(withIt, scale), without }
    })
    const result = comparePairs(pairs, { scale, confidence: 0.95 })
    if (isWithin(trueDifference(scale), result)) holds++
  }
  return holds / runs
}

function record({ goesOn, share, ...kind }: SimulatedListener, random: Random): ComparedNight[] {
  let has = random() < share
  return measured(MORNINGS, kind, random).map((value, at) => {
    if (random() >= goesOn) has = random() < share
    return { night: nightAfter('2026-01-01', at), value, with: has }
  })
}

function measured(
  count: number,
  { kept, scale }: Pick<SimulatedListener, 'kept' | 'scale'>,
  random: Random
): readonly number[] {
  const { deviation } = scale === 'skewed' ? ONSET : EFFICIENCY
  return simulateNights(count, { kept, deviation }, random).map(each =>
    scale === 'skewed' ? ONSET.median * Math.exp(each) : EFFICIENCY.mean + each
  )
}

/** Whether any morning showed an interval without 0: it is the same from one look to the next. */
function everShown(nights: readonly ComparedNight[], scale: MeasureScale): boolean {
  let looked = 0
  return nights.some((_, at) => {
    const soFar = nights.slice(0, at + 1)
    const count = standingOf(soFar).look?.compared.length ?? 0
    if (count === looked) return false
    looked = count
    const { result } = compareCounted(soFar, scale)
    return result.kind === 'interval' && !isWithin(0, result)
  })
}

function change(night: ComparedNight, scale: MeasureScale): ComparedNight {
  return { ...night, value: changedBy(night.value, scale) }
}

function changedBy(value: number, scale: MeasureScale): number {
  return scale === 'skewed' ? value * FACTOR : value + POINTS
}

/** For skewed minutes that of the medians, to which typical nights come close. */
function trueDifference(scale: MeasureScale): number {
  return scale === 'skewed' ? ONSET.median * (FACTOR - 1) : POINTS
}

function isWithin(value: number, result: IntervalEstimate): boolean {
  return result.kind === 'interval' && result.low <= value && value <= result.high
}
