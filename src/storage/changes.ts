import type { StoredPart } from '../core/app/storage.ts'
import { type Undo, createListeners } from '../core/base/listeners.ts'

/** Who is to hear that a part of the storage was changed by others. */
export interface Changes {
  emit(part: StoredPart): void
  subscribe(part: StoredPart, listener: () => void): Undo
}

export function createChanges(): Changes {
  const { emit, subscribe } = createListeners<StoredPart>()
  return {
    emit,
    subscribe: (part, listener) =>
      subscribe(changed => {
        if (changed === part || changed === 'everything') listener()
      })
  }
}
