import type { Undo } from '../core/ports.ts'

/** The news that memory has taken over: told once, to late listeners too. */
export interface MemoryOnly {
  tell(): void
  subscribe(listener: () => void): Undo
}

export function createMemoryOnly(): MemoryOnly {
  const listeners = new Set<() => void>()
  let told = false
  return {
    tell() {
      told = true
      for (const listener of listeners) listener()
      listeners.clear()
    },
    subscribe(listener) {
      if (told) {
        listener()
        return () => {}
      }
      // A listener of its own for each subscription: the same function may be told twice.
      const own = (): void => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    }
  }
}
