import type { CheckIn } from '../core/diary/check-in.ts'
import type { Favourite } from '../core/files/favourite.ts'
import { byPlace } from '../core/files/favourite-place.ts'
import type { SessionRow } from '../core/session/journal.ts'
import type { StoredKey } from '../core/ports.ts'
import type {
  CheckInStore,
  FavouriteStore,
  KeyValueStore,
  SessionStore
} from '../core/app/store-ports.ts'

/** The kinds of store, wherever they keep things. */
export interface Stores {
  readonly sessions: SessionStore
  readonly checkIns: CheckInStore
  readonly favourites: FavouriteStore
  readonly values: KeyValueStore
  /** Forgets all of it, or nothing. */
  clear(): Promise<void>
}

/** Stores that last as long as the page. They never fail. */
export function createMemoryStores(): Stores {
  const rows = createCollection<SessionRow>(
    ({ id }) => id,
    (one, other) => other.startedAt - one.startedAt
  )
  const checkIns = createCollection<CheckIn>(
    ({ night }) => night,
    (one, other) => (one.night < other.night ? 1 : -1)
  )
  const favourites = createCollection<Favourite>(({ id }) => id, byPlace)
  const values = new Map<StoredKey, unknown>()

  async function putFavourites(wanted: readonly Favourite[]): Promise<void> {
    wanted.forEach(favourites.put)
  }

  return {
    sessions: rows,
    checkIns,
    favourites: {
      ...favourites,
      put: putFavourites,
      async update(change) {
        await putFavourites(change(favourites.list()))
        return favourites.list()
      }
    },
    values: {
      get: async key => values.get(key),
      async set(key, value) {
        values.set(key, value)
      },
      async update(key, change) {
        const next = change(values.get(key))
        values.set(key, next)
        return next
      }
    },
    async clear() {
      for (const each of [rows.records, checkIns.records, favourites.records, values]) each.clear()
    }
  }
}

/** Records in memory, each once under its key. */
function createCollection<T>(keyOf: (record: T) => string, order: (one: T, other: T) => number) {
  const records = new Map<string, T>()
  const list = (most?: number): readonly T[] => [...records.values()].toSorted(order).slice(0, most)
  const put = async (record: T): Promise<void> => void records.set(keyOf(record), record)
  return {
    records,
    list,
    put,
    all: async (most?: number) => list(most),
    async remove(key: string) {
      records.delete(key)
    },
    async update(key: string, change: (record: T) => T) {
      const record = records.get(key)
      if (record) await put(change(record))
    },
    async add(wanted: readonly T[]) {
      const before = records.size
      for (const each of wanted) if (!records.has(keyOf(each))) await put(each)
      return records.size - before
    }
  }
}
