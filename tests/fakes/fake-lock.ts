import type { PlayerLock } from '../../src/core/session/player-locks.ts'
import { createListeners } from '../../src/core/base/listeners.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** A lock that another window may hold. */
export interface FakeLock extends PlayerLock {
  /** Another window starts to play. Throws while this one does. */
  playElsewhere(): void
  stopElsewhere(): void
  /** Another window takes it away from this one, which holds it. */
  steal(): void
  /** The other window lets go as soon as this one has the patience to wait for it. */
  yieldElsewhere(): void
  /** Whether this window holds the lock. */
  held(): boolean
  listeners(): number
}

export function createFakeLock(): FakeLock {
  const listeners = createCountedListeners<boolean>()
  const losses = createListeners<void>()
  let yields = false
  let holder: 'nobody' | 'here' | 'elsewhere' = 'nobody'
  return {
    async acquire(patience = 0) {
      if (holder === 'elsewhere' && patience > 0 && yields) holder = 'nobody'
      if (holder === 'nobody') holder = 'here'
      return holder === 'here'
    },
    release() {
      if (holder === 'here') holder = 'nobody'
    },
    subscribe(listener) {
      if (holder === 'elsewhere') listener(true)
      return listeners.subscribe(listener)
    },
    onLost: losses.subscribe,
    steal() {
      if (holder !== 'here') throw new Error('This window holds nothing to be stolen.')
      holder = 'elsewhere'
      losses.emit()
      listeners.emit(true)
    },
    playElsewhere() {
      if (holder === 'here') throw new Error('Another window cannot play while this one does.')
      holder = 'elsewhere'
      listeners.emit(true)
    },
    stopElsewhere() {
      if (holder !== 'elsewhere') throw new Error('No other window plays.')
      holder = 'nobody'
      listeners.emit(false)
    },
    yieldElsewhere() {
      yields = true
    },
    held: () => holder === 'here',
    listeners: listeners.count
  }
}
