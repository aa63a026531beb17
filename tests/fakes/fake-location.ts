import type { Location } from '../../src/core/app/location.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** An address bar with a history. */
export interface FakeLocation extends Location {
  /** The Back button. Throws where there is nothing to go back to. */
  back(): void
  /** Every entry up to the present one. */
  entries(): readonly string[]
  /** How often the app was reloaded. */
  restarts(): number
  listeners(): number
}

export function createFakeLocation(start = '#/'): FakeLocation {
  const listeners = createCountedListeners<string>()
  const entries = [start]
  let restarts = 0

  function hash(): string {
    return entries.at(-1) ?? start
  }

  return {
    hash,
    go(next) {
      if (next === hash()) return
      entries.push(next)
      listeners.emit(next)
    },
    replace(next) {
      const before = hash()
      entries[entries.length - 1] = next
      if (next !== before) listeners.emit(next)
    },
    restart: () => void restarts++,
    restarts: () => restarts,
    subscribe: listeners.subscribe,
    back() {
      if (entries.length === 1) throw new Error('There is nothing to go back to.')
      entries.pop()
      listeners.emit(hash())
    },
    entries: () => [...entries],
    listeners: listeners.count
  }
}
