import type { SessionRow } from '../core/journal.ts'
import type { KeyValueStore, SessionStore, StoredKey } from '../core/ports.ts'

/** The two kinds of store, wherever they keep things. */
export interface Stores {
  readonly sessions: SessionStore
  readonly values: KeyValueStore
}

/** Stores that last as long as the page. They never fail. */
export function createMemoryStores(): Stores {
  return { sessions: createMemorySessions(), values: createMemoryValues() }
}

function createMemorySessions(): SessionStore {
  const rows = new Map<string, SessionRow>()
  return {
    async put(row) {
      rows.set(row.id, row)
    },
    async all() {
      return [...rows.values()].toSorted((one, other) => other.startedAt - one.startedAt)
    },
    async remove(id) {
      rows.delete(id)
    },
    async add(wanted) {
      const before = rows.size
      for (const row of wanted) if (!rows.has(row.id)) rows.set(row.id, row)
      return rows.size - before
    }
  }
}

function createMemoryValues(): KeyValueStore {
  const values = new Map<StoredKey, unknown>()
  return {
    async get(key) {
      return values.get(key)
    },
    async set(key, value) {
      values.set(key, value)
    }
  }
}
