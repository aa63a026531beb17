import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { SessionRow } from '../core/journal.ts'
import type { SessionStore } from '../core/ports.ts'

export interface JournalModel {
  /** Newest first; undefined until first loaded. */
  readonly rows: ReadonlySignal<readonly SessionRow[] | undefined>
  /** The row removed last, while it can be brought back. */
  readonly removed: ReadonlySignal<SessionRow | undefined>
  load(): Promise<void>
  remove(id: string): Promise<void>
  undoRemove(): Promise<void>
}

/** The journal's list of sessions. */
export function createJournalModel(sessions: SessionStore): JournalModel {
  const rows = signal<readonly SessionRow[] | undefined>(undefined)
  const removed = signal<SessionRow | undefined>(undefined)

  async function load(): Promise<void> {
    rows.value = await sessions.all()
  }

  return {
    rows,
    removed,
    load,
    async remove(id) {
      removed.value = rows.peek()?.find(row => row.id === id)
      await sessions.remove(id)
      await load()
    },
    async undoRemove() {
      const row = removed.peek()
      removed.value = undefined
      if (row) await sessions.put(row)
      await load()
    }
  }
}
