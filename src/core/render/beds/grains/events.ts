/**
 * The number of events in a stretch, from a Poisson distribution.
 * @param even evenly distributed over [0, 1)
 * @param mean of that distribution
 */
export function eventCount(even: number, mean: number): number {
  let rest = even
  let probability = Math.exp(-mean)
  let count = 0
  // Rounding may leave the sum of the probabilities below `rest`: the loop ends all the same.
  while (rest >= probability && probability > 0) {
    rest -= probability
    count++
    probability *= mean / count
  }
  return count
}
