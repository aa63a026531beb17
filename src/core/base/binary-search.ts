/**
 * The index of the last of the rising `values` that is at or before `limit`; −1 when all lie after it.
 * @param count how many of them there are
 */
export function lastAtOrBefore(values: Float64Array, limit: number, count = values.length): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
