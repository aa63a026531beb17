import type { Undo } from '../../src/core/base/listeners.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

/** The listeners of a fake, which knows how many there are: a disposed model leaves none. */
export function createCountedListeners<T>() {
  const { subscribe, emit } = createListeners<T>()
  const present = new Set<Undo>()
  return {
    subscribe(listener: (value: T) => void): Undo {
      const undo = subscribe(listener)
      present.add(undo)
      return () => {
        undo()
        present.delete(undo)
      }
    },
    emit,
    count: () => present.size
  }
}
