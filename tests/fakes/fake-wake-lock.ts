import type { WakeLock } from '../../src/core/base/page.ts'

/** A screen of which a test sees whether it is held on. */
export interface FakeWakeLock extends WakeLock {
  held(): boolean
}

export function createFakeWakeLock(): FakeWakeLock {
  const holds = new Set<object>()
  return {
    held: () => holds.size > 0,
    hold() {
      const hold = {}
      holds.add(hold)
      return () => void holds.delete(hold)
    }
  }
}
