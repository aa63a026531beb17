import type { Listeners } from '../../src/core/base/listeners.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

/** The subscribers of a fake. */
export interface CountedListeners<T> extends Listeners<T> {
  /** How many are subscribed: a disposed model leaves none. */
  count(): number
}

export function createCountedListeners<T>(): CountedListeners<T> {
  const { subscribe, emit } = createListeners<T>()
  const subscriptions = new Set<object>()
  return {
    subscribe(listener) {
      const subscription = {}
      const undo = subscribe(listener)
      subscriptions.add(subscription)
      return () => {
        undo()
        subscriptions.delete(subscription)
      }
    },
    emit,
    count: () => subscriptions.size
  }
}
