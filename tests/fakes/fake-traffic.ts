import type { NightTraffic, RangeServed } from '../../src/core/stream/night-traffic.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** A worker whose answers a test makes up. */
export interface FakeTraffic extends NightTraffic {
  serve(served: RangeServed): void
  listeners(): number
}

export function createFakeTraffic(): FakeTraffic {
  const listeners = createCountedListeners<RangeServed>()
  return { listen: listeners.subscribe, serve: listeners.emit, listeners: listeners.count }
}
