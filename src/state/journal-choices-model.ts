import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { JournalChoices } from '../core/journal-choices.ts'
import { parseJournalChoices } from '../core/journal-choices.ts'
import type { Storage } from '../core/ports.ts'

export interface JournalChoicesModel {
  /** Undefined until they were read. */
  readonly choices: ReadonlySignal<JournalChoices | undefined>
  /** Changes some of them and keeps all. */
  set(change: Partial<JournalChoices>): Promise<void>
}

/** How the listener looks at the journal, and its keeping. */
export function createJournalChoicesModel({
  storage
}: {
  readonly storage: Storage
}): JournalChoicesModel {
  const choices = signal<JournalChoices | undefined>(undefined)
  const read = storage.values.get('journal').then(stored => {
    choices.value ??= parseJournalChoices(stored)
  })
  return {
    choices,
    async set(change) {
      await read
      const next = { ...parseJournalChoices(choices.peek()), ...change }
      choices.value = next
      await storage.values.set('journal', next)
    }
  }
}
