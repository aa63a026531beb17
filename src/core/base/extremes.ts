// As arguments of `Math.max`, more numbers than some tens of thousands would overflow the stack.

/** The highest of some numbers, however many there are; −Infinity where there are none. */
export function highest(values: Iterable<number>): number {
  let high = -Infinity
  for (const value of values) high = Math.max(high, value)
  return high
}

/** The lowest of some numbers, however many there are; Infinity where there are none. */
export function lowest(values: Iterable<number>): number {
  let low = Infinity
  for (const value of values) low = Math.min(low, value)
  return low
}
