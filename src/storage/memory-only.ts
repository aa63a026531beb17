import type { Undo } from '../core/base/listeners.ts'

/** The news that memory has taken over, or that it needs to no more. While it has, late listeners are told so too. */
export interface MemoryOnly {
  tell(memoryOnly: boolean): void
  subscribe(listener: (memoryOnly: boolean) => void): Undo
}

export function createMemoryOnly(): MemoryOnly {
  const listeners = new Set<(memoryOnly: boolean) => void>()
  let told = false
  return {
    tell(memoryOnly) {
      if (memoryOnly === told) return
      told = memoryOnly
      for (const listener of listeners) listener(told)
    },
    subscribe(listener) {
      listeners.add(listener)
      if (told) listener(true)
      return () => void listeners.delete(listener)
    }
  }
}
