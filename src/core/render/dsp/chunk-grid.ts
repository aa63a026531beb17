import { lastAtOrBefore } from '../../base/binary-search.ts'
import type { Frames } from '../../base/units.ts'
import { at } from './ears.ts'

/** Frames are made in chunks on an absolute grid, so that the bounds of a request never show. */
export const CHUNK: Frames = 1024

/**
 * The stretches of one chunk: at most `longest` frames each, cut at the grid and at every break.
 * @param breaks rising frames, the first `known` of them
 */
export function forChunks(
  first: Frames,
  longest: Frames,
  breaks: Float64Array,
  known: number,
  use: (start: Frames, count: number) => void
): void {
  let next = known === 0 ? 0 : lastAtOrBefore(breaks, first, known) + 1
  for (let start = first; start < first + CHUNK;) {
    const grid = first + (Math.floor((start - first) / longest) + 1) * longest
    while (next < known && at(breaks, next) <= start) next++
    const end = next < known ? Math.min(grid, at(breaks, next)) : grid
    use(start, end - start)
    start = end
  }
}
