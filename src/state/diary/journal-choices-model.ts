import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, signal } from '@preact/signals-core'
import { type JournalChoices, parseJournalChoices } from '../../core/diary/journal-choices.ts'
import type { Ports } from '../../core/ports.ts'
import { createStoredValue, withFields } from '../base/stored-value.ts'

export interface JournalChoicesModel {
  /** Undefined until they have been read. */
  readonly choices: ReadonlySignal<JournalChoices | undefined>
  /** Changes some of them and stores all. */
  set(change: Partial<JournalChoices>): Promise<void>
  dispose: Undo
}

/** The listener's choices for the journal, and their storage. */
export function createJournalChoicesModel({
  storage
}: {
  readonly storage: Ports['storage']
}): JournalChoicesModel {
  const { value, loaded, change, dispose } = createStoredValue(
    storage,
    'journal',
    parseJournalChoices
  )
  const known = signal(false)
  void loaded.then(() => {
    known.value = true
  })
  return {
    choices: computed(() => (known.value ? value.value : undefined)),
    set: fields => change({ ...value.peek(), ...fields }, withFields(parseJournalChoices, fields)),
    dispose
  }
}
