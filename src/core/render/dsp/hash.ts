const WORD = 2 ** 32
const GOLDEN = 0x9e3779b1

/** A well-mixing bijection of 32-bit words. */
export function mix(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * A number evenly distributed over [0, 1): the same one for the same seed, index and draw.
 * @param index whole, of either sign
 * @param draw tells several numbers of one index apart
 */
export function evenly(seed: number, index: number, draw: number): number {
  const hash = mix(mix(mix(seed) + index) ^ Math.imul(draw + 1, GOLDEN))
  return (hash >>> 0) / WORD
}

/** The same, evenly distributed from `low` to `high`. */
export function between(
  low: number,
  high: number,
  seed: number,
  index: number,
  draw: number
): number {
  return low + (high - low) * evenly(seed, index, draw)
}
