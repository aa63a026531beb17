/** Numbers from 0 to 1, the same for the same seed (xorshift32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state >>> 0) + 0.5) / 2 ** 32
  }
}

/** How nights hang together: normal, each drawn towards the one before it. */
export interface NightlySpread {
  /** How much of a night's deviation the next one keeps, 0–1. */
  readonly kept: number
  /** Of any one night. */
  readonly deviation: number
}

/** Deviations from the mean of successive nights: a stationary autoregressive course of order 1. */
export function simulateNights(
  count: number,
  { kept, deviation }: NightlySpread,
  random: () => number
): readonly number[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const nights: number[] = []
  let last = normal()
  for (let night = 0; night < count; night++) {
    nights.push(deviation * last)
    last = kept * last + Math.sqrt(1 - kept ** 2) * normal()
  }
  return nights
}
