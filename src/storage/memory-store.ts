import type { CheckIn } from '../core/check-in.ts'
import type { Favourite } from '../core/favourite.ts'
import { byPlace } from '../core/favourite-order.ts'
import type { SessionRow } from '../core/journal.ts'
import type { NightDate } from '../core/night-date.ts'
import type { KeyValueStore, StoredKey } from '../core/ports.ts'
import type { CheckInStore, FavouriteStore, SessionStore } from '../core/store-ports.ts'

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
  const rows = new Map<string, SessionRow>()
  const checkIns = new Map<NightDate, CheckIn>()
  const favourites = new Map<string, Favourite>()
  const values = new Map<StoredKey, unknown>()
  return {
    sessions: createMemorySessions(rows),
    checkIns: createMemoryCheckIns(checkIns),
    favourites: createMemoryFavourites(favourites),
    values: createMemoryValues(values),
    async clear() {
      for (const each of [rows, checkIns, favourites, values]) each.clear()
    }
  }
}

function createMemorySessions(rows: Map<string, SessionRow>): SessionStore {
  return {
    async put(row) {
      rows.set(row.id, row)
    },
    async all(most) {
      return [...rows.values()]
        .toSorted((one, other) => other.startedAt - one.startedAt)
        .slice(0, most)
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

function createMemoryCheckIns(checkIns: Map<NightDate, CheckIn>): CheckInStore {
  return {
    async put(checkIn) {
      checkIns.set(checkIn.night, checkIn)
    },
    async all(most) {
      return [...checkIns.values()]
        .toSorted((one, other) => (one.night < other.night ? 1 : -1))
        .slice(0, most)
    },
    async remove(night) {
      checkIns.delete(night)
    },
    async add(wanted) {
      const before = checkIns.size
      for (const each of wanted) if (!checkIns.has(each.night)) checkIns.set(each.night, each)
      return checkIns.size - before
    }
  }
}

function createMemoryFavourites(favourites: Map<string, Favourite>): FavouriteStore {
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

function createMemoryValues(values: Map<StoredKey, unknown>): KeyValueStore {
  return {
    async get(key) {
      return values.get(key)
    },
    async set(key, value) {
      values.set(key, value)
    }
  }
}
