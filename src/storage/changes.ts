import type { Undo } from '../core/base/listeners.ts'
import type { StoredPart } from '../core/app/store-ports.ts'

/** Who is to hear that a part of the storage was changed by others. */
export interface Changes {
  emit(part: StoredPart): void
  subscribe(part: StoredPart, listener: () => void): Undo
}

export function createChanges(): Changes {
  const listeners = new Set<{ readonly part: StoredPart; readonly call: () => void }>()
  return {
    emit(part) {
      for (const each of listeners) if (part === 'everything' || each.part === part) each.call()
    },
    subscribe(part, call) {
      const own = { part, call }
      listeners.add(own)
      return () => void listeners.delete(own)
    }
  }
}
