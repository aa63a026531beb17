import type { Seconds } from '../../../src/core/base/units.ts'

/** Sound may be told of in pieces, of which the last is not over yet. */
const AHEAD: Seconds = 0.5

/**
 * Begins to count the time in which sound can have gone on.
 * @returns how far it can have come at most: a test that looks late finds it further on, and no leap is hidden by that
 */
export function soundSince(): () => Seconds {
  const began = performance.now()
  return () => (performance.now() - began) / 1000 + AHEAD
}
