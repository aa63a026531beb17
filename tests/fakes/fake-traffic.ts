import type { ServedRanges, RangeServed } from '../../src/core/stream/served-ranges.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** A worker whose answers a test makes up. */
export interface FakeTraffic extends ServedRanges {
  serve(served: RangeServed): void
  listeners(): number
}

export function createFakeTraffic(): FakeTraffic {
  const listeners = createCountedListeners<RangeServed>()
  return { listen: listeners.subscribe, serve: listeners.emit, listeners: listeners.count }
}
