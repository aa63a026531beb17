import type { Seconds } from '../../base/units.ts'
import { between, evenly } from './hash.ts'

/** The time between two moments; `number` counts them, negative before 0. */
export interface Interval {
  start: Seconds
  end: Seconds
  number: number
}

/** Moments at irregular distances, without beginning or end. */
export interface RandomIntervals {
  /** The stretch that `t` lies in; the next call overwrites it. */
  at(t: Seconds): Readonly<Interval>
}

/** This many intervals are drawn together, between two bounds that are themselves irregular. */
const GROUP = 16

/**
 * Moments that are a function of the seed, so that those around any time are computed without those before. The
 * distances between them are random, from `shortest` to `longest`.
 */
export function createRandomIntervals(
  seed: number,
  shortest: Seconds,
  longest: Seconds
): RandomIntervals {
  return createMoments(seed, (shortest + longest) / 2, (group, whole, distances) => {
    let sum = 0
    for (let index = 0; index < GROUP; index++)
      sum += distances[index] = between(shortest, longest, seed, group, index)
    // The excess or shortfall is spread in proportion to each interval's distance to the shortest or the longest.
    const limit = sum > whole ? shortest : longest
    const keep = (whole - GROUP * limit) / (sum - GROUP * limit)
    for (let index = 0; index < GROUP; index++)
      distances[index] = limit + ((distances[index] as number) - limit) * keep
  })
}

/**
 * Moments like those of {@link createRandomIntervals}, with distances that are lognormally distributed.
 * @param deviation of the logarithm of the distances, under 0.6; their coefficient of variation is about as large
 */
export function createLognormalIntervals(
  seed: number,
  mean: Seconds,
  deviation: number
): RandomIntervals {
  return createMoments(seed, mean, (group, whole, distances) => {
    let sum = 0
    for (let index = 0; index < GROUP; index++) {
      const draw = GROUP + 1 + 3 * index
      const bell =
        evenly(seed, group, draw) + evenly(seed, group, draw + 1) + evenly(seed, group, draw + 2)
      sum += distances[index] = Math.exp(deviation * 2 * (bell - 1.5))
    }
    for (let index = 0; index < GROUP; index++)
      distances[index] = ((distances[index] as number) * whole) / sum
  })
}

/** Sets the distances of a group's moments, whose sum is `whole`. */
type DrawDistances = (group: number, whole: Seconds, distances: Float64Array) => void

function createMoments(seed: number, mean: Seconds, distance: DrawDistances): RandomIntervals {
  const distances = new Float64Array(GROUP)
  const moments = new Float64Array(GROUP + 1)
  const stretch: Interval = { start: 0, end: 0, number: 0 }
  let drawn = Number.NaN

  /** Groups begin here: up to a mean distance off the grid, which leaves every distance room in its range. */
  function bound(group: number): Seconds {
    return (group * GROUP + between(-1, 1, seed, group, GROUP)) * mean
  }

  function draw(group: number): void {
    const start = bound(group)
    distance(group, bound(group + 1) - start, distances)
    moments[0] = start
    for (let index = 0; index < GROUP; index++)
      moments[index + 1] = (moments[index] as number) + (distances[index] as number)
    drawn = group
  }

  return {
    at(t) {
      let group = Math.floor(t / (GROUP * mean))
      if (t < bound(group)) group--
      else if (t >= bound(group + 1)) group++
      if (group !== drawn) draw(group)
      let index = 0
      while (index < GROUP - 1 && t >= (moments[index + 1] as number)) index++
      stretch.start = moments[index] as number
      stretch.end = moments[index + 1] as number
      stretch.number = group * GROUP + index
      return stretch
    }
  }
}

/**
 * A value that swings between highs and lows at irregular distances, in raised cosines: −1 to 1, each extreme at least
 * half way out, so that nearly all of its power lies between 1/(2·longest) and 1/(2·shortest) hertz.
 */
export function createSwing(
  seed: number,
  shortest: Seconds,
  longest: Seconds
): (t: Seconds) => number {
  const moments = createRandomIntervals(seed, shortest, longest)

  function extreme(number: number): number {
    const size = 0.5 + 0.5 * evenly(seed, number, GROUP + 1)
    return number % 2 === 0 ? size : -size
  }

  return t => {
    const { start, end, number } = moments.at(t)
    const [from, to] = [extreme(number), extreme(number + 1)]
    return from + ((to - from) * (1 - Math.cos((Math.PI * (t - start)) / (end - start)))) / 2
  }
}
