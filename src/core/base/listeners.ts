/** Undoes a subscription. Safe to call twice. */
export type Undo = () => void

/** Undoes all of these, in their order. */
export function undoAll(undos: readonly Undo[]): Undo {
  return () => {
    for (const undo of undos) undo()
  }
}

/** Subscribers to one kind of event. */
export interface Listeners<T> {
  subscribe(listener: (value: T) => void): Undo
  /** Calls every listener, in the order they subscribed. */
  emit(value: T): void
}

/** @param current what a new subscriber is called with at once; missing: nothing */
export function createListeners<T>(current?: () => T): Listeners<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    subscribe(listener) {
      // Wrapped, so that the same function subscribed twice is called twice.
      const own = (value: T): void => listener(value)
      listeners.add(own)
      if (current) listener(current())
      return () => void listeners.delete(own)
    },
    emit(value) {
      for (const listener of listeners) listener(value)
    }
  }
}
