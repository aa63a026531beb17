import { sum } from 'd3-array'

/** How much of a night's deviation the next one keeps, in people's diaries: what few nights are drawn towards. */
const USUAL_DEPENDENCE = 0.3
/** That many nights it counts for, beside those that were measured. */
const USUAL_WEIGHT = 10
/** More is a trend. */
const MOST_DEPENDENCE = 0.8

/**
 * How much of a night's deviation the next one keeps (0–{@link MOST_DEPENDENCE}): the autocorrelation of consecutive
 * nights, corrected for being taken from residuals, and drawn towards {@link USUAL_DEPENDENCE} where there are few. The
 * correction and its weight were set by simulation, `npm run bench:comparisons`.
 * @param days of each night, from the first on
 * @param residuals of each night, from the mean of its side
 */
export function estimateDependence(days: readonly number[], residuals: readonly number[]): number {
  const count = residuals.length
  const spread = sum(residuals, each => each ** 2) / count
  let neighbours = 0
  let products = 0
  for (let at = 1; at < count; at++) {
    if ((days[at] ?? 0) - (days[at - 1] ?? 0) !== 1) continue
    neighbours++
    products += (residuals[at] ?? 0) * (residuals[at - 1] ?? 0)
  }
  const raw = neighbours === 0 || spread === 0 ? 0 : products / neighbours / spread
  const corrected = (count * raw + 3) / (count - 5)
  const drawn =
    (neighbours * corrected + USUAL_WEIGHT * USUAL_DEPENDENCE) / (neighbours + USUAL_WEIGHT)
  return Math.min(MOST_DEPENDENCE, Math.max(0, drawn))
}

/** Nights on two sides. */
export interface Groups {
  readonly days: readonly number[]
  /** Whether each night is on the first side. */
  readonly sides: readonly boolean[]
  readonly residuals: readonly number[]
  /** As {@link estimateDependence} gives it. */
  readonly dependence: number
}

/**
 * The standard error of the difference of two means of nights that follow an autoregressive course of order 1, and its
 * degrees of freedom: the exact variance of the difference for that course; its scale from the residuals, divided by
 * what they come to on average; degrees after Satterthwaite, from the residuals' variance.
 */
export function groupError({ days, sides, residuals, dependence }: Groups): {
  readonly error: number
  readonly degrees: number
} {
  const count = days.length
  const first = sides.filter(Boolean).length
  const weight = (side: boolean): number => 1 / (side ? first : count - first)
  const powers = Array.from({ length: (days.at(-1) ?? 0) + 1 }, (_, apart) => dependence ** apart)
  const alike = (one: number, other: number): number =>
    powers[Math.abs((days[one] ?? 0) - (days[other] ?? 0))] ?? 0
  /** Of each night, its mean correlation with the nights of either side. */
  const means = sides.map((_, one) => {
    let [withFirst, withOther] = [0, 0]
    for (const [other, side] of sides.entries())
      if (side) withFirst += alike(one, other) * weight(side)
      else withOther += alike(one, other) * weight(side)
    return [withFirst, withOther] as const
  })
  const variance = sum(means, ([withFirst, withOther], at) => {
    const side = sides[at] ?? false
    return (side ? 1 : -1) * weight(side) * (withFirst - withOther)
  })
  /** The covariance of two nights, less what the mean of the first one's side takes away. */
  const left = (one: number, other: number): number =>
    alike(one, other) - (means[other]?.[sides[one] ? 0 : 1] ?? 0)
  let [trace, squares] = [0, 0]
  for (let one = 0; one < count; one++) {
    trace += left(one, one)
    for (let other = 0; other < count; other++) squares += left(one, other) * left(other, one)
  }
  const scale = sum(residuals, each => each ** 2) / trace
  return { error: Math.sqrt(scale * variance), degrees: trace ** 2 / squares }
}
