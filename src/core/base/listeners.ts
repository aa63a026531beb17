/** Takes back what a subscription did. Safe to call twice. */
export type Undo = () => void

/** Those who subscribed to one kind of value. A function that subscribes twice is called twice. */
export function createListeners<T>(): {
  subscribe(listener: (value: T) => void): Undo
  emit(value: T): void
} {
  const listeners = new Set<(value: T) => void>()
  return {
    subscribe(listener) {
      const own = (value: T): void => listener(value)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    emit(value) {
      for (const listener of listeners) listener(value)
    }
  }
}
