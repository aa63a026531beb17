import type { Favourite } from '../core/favourite.ts'
import { byPlace } from '../core/favourite.ts'
import type { SessionRow } from '../core/journal.ts'
import type { FavouriteStore, KeyValueStore, SessionStore, StoredKey } from '../core/ports.ts'

/** The kinds of store, wherever they keep things. */
export interface Stores {
  readonly sessions: SessionStore
  readonly favourites: FavouriteStore
  readonly values: KeyValueStore
}

/** Stores that last as long as the page. They never fail. */
export function createMemoryStores(): Stores {
  return {
    sessions: createMemorySessions(),
    favourites: createMemoryFavourites(),
    values: createMemoryValues()
  }
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

function createMemoryFavourites(): FavouriteStore {
  const favourites = new Map<string, Favourite>()
  return {
    async all() {
      return [...favourites.values()].toSorted(byPlace)
    },
    async put(wanted) {
      for (const favourite of wanted) favourites.set(favourite.id, favourite)
    },
    async remove(id) {
      favourites.delete(id)
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
