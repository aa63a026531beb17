import type { Undo } from '../../src/core/base/listeners.ts'

/** The subscribers of a fake. */
export interface Listeners<T> {
  subscribe(listener: (news: T) => void): Undo
  tell(news: T): void
  /** How many are subscribed: a disposed model leaves none. */
  count(): number
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>()
  return {
    subscribe(listener) {
      // A wrapper of its own, so that the same function subscribed twice is called twice.
      const own = (news: T): void => listener(news)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    tell(news) {
      for (const listener of listeners) listener(news)
    },
    count: () => listeners.size
  }
}
