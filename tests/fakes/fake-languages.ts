import type { Languages } from '../../src/core/base/language.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** A browser whose languages a test changes. */
export interface FakeLanguages extends Languages {
  ask(...wanted: readonly string[]): void
  listeners(): number
}

export function createFakeLanguages(first: readonly string[] = ['en-GB', 'en']): FakeLanguages {
  const listeners = createCountedListeners<void>()
  let wanted = first
  return {
    wanted: () => wanted,
    subscribe: listeners.subscribe,
    ask(...next) {
      wanted = next
      listeners.emit()
    },
    listeners: listeners.count
  }
}
