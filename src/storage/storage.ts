import type { Clock, Storage } from '../core/ports.ts'
import { createCheckInStore } from './check-in-store.ts'
import { clearDatabase, createDatabase } from './database.ts'
import { createFavouriteStore } from './favourite-store.ts'
import { createKeyValueStore, STORED_KEYS } from './key-value-store.ts'
import { createMemoryOnly } from './memory-only.ts'
import type { Stores } from './memory-store.ts'
import { createMemoryStores } from './memory-store.ts'
import { createSessionStore } from './session-store.ts'
import { StorageFailure } from './storage-failure.ts'

/**
 * All that is stored. The database is opened at the first question; when it fails (private mode, a full disk, another
 * window in the way, a connection lost twice), memory takes over for the rest of the visit with all that is known.
 * Reads and writes are carried out one after the other, in the order they were asked for.
 */
export function openStorage(clock: Clock): Storage {
  const database = createDatabase(clock)
  const stored: Stores = {
    sessions: createSessionStore(database),
    checkIns: createCheckInStore(database),
    favourites: createFavouriteStore(database),
    values: createKeyValueStore(database),
    clear: () => clearDatabase(database)
  }
  const memory = createMemoryStores()
  const news = createMemoryOnly()
  let memoryOnly = false
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work)
    // Whoever asked gets the error; those who come after are not to fail for it.
    last = result.catch(() => {})
    return result
  }

  /** From the database while it works, from memory ever after. */
  async function from<T>(verb: (stores: Stores) => Promise<T>): Promise<T> {
    if (!memoryOnly)
      try {
        return await verb(stored)
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error
        if (error.reason === 'full') await rememberAll()
        memoryOnly = true
        news.tell()
      }
    return verb(memory)
  }

  /** A full database can still be read: what it holds goes on being shown. */
  async function rememberAll(): Promise<void> {
    try {
      for (const row of await stored.sessions.all()) await memory.sessions.put(row)
      for (const each of await stored.checkIns.all()) await memory.checkIns.put(each)
      await memory.favourites.put(await stored.favourites.all())
      for (const key of STORED_KEYS) await memory.values.set(key, await stored.values.get(key))
    } catch (error) {
      // It cannot even be read: memory goes on with what it has.
      if (!(error instanceof StorageFailure)) throw error
    }
  }

  /** Carries out a write in both, so that memory knows all that this visit wrote. Every write may be repeated. */
  function write<T>(verb: (stores: Stores) => Promise<T>): Promise<T> {
    return inTurn(async () => {
      const result = await from(verb)
      await verb(memory)
      return result
    })
  }

  return {
    sessions: {
      put: row => write(({ sessions }) => sessions.put(row)),
      remove: id => write(({ sessions }) => sessions.remove(id)),
      add: rows => write(({ sessions }) => sessions.add(rows)),
      all: most =>
        inTurn(async () => {
          const rows = await from(({ sessions }) => sessions.all(most))
          for (const row of rows) await memory.sessions.put(row)
          return rows
        })
    },
    checkIns: {
      put: checkIn => write(({ checkIns }) => checkIns.put(checkIn)),
      remove: night => write(({ checkIns }) => checkIns.remove(night)),
      add: wanted => write(({ checkIns }) => checkIns.add(wanted)),
      all: most =>
        inTurn(async () => {
          const found = await from(({ checkIns }) => checkIns.all(most))
          for (const each of found) await memory.checkIns.put(each)
          return found
        })
    },
    favourites: {
      put: wanted => write(({ favourites }) => favourites.put(wanted)),
      remove: id => write(({ favourites }) => favourites.remove(id)),
      all: () =>
        inTurn(async () => {
          const found = await from(({ favourites }) => favourites.all())
          await memory.favourites.put(found)
          return found
        })
    },
    values: {
      set: (key, value) => write(({ values }) => values.set(key, value)),
      get: key =>
        inTurn(async () => {
          const value = await from(({ values }) => values.get(key))
          await memory.values.set(key, value)
          return value
        })
    },
    clear: () => write(stores => stores.clear()),
    onMemoryOnly: news.subscribe
  }
}
