import type { Clock } from '../core/base/clock.ts'
import type { Storage, StoredKey } from '../core/ports.ts'
import type { StorageNews, StoredPart } from '../core/app/store-ports.ts'
import { createChanges } from './changes.ts'
import { createCheckInStore } from './check-in-store.ts'
import { clearDatabase, createDatabase } from './database.ts'
import { createFavouriteStore } from './favourite-store.ts'
import { createKeyValueStore, STORED_KEYS } from './key-value-store.ts'
import type { Stores } from './memory-store.ts'
import { createMemoryStores } from './memory-store.ts'
import { createSessionStore } from './session-store.ts'
import type { Verb } from './stand-in.ts'
import { createStandIn } from './stand-in.ts'
import { StorageFailure } from './storage-failure.ts'
import { createStorageNews } from './storage-news.ts'

/** Of a write: what of the storage others then see changed, and how memory takes it in, if not by doing the same. */
interface WriteOptions<T> {
  readonly part?: StoredPart
  /** Whether it changed anything. */
  readonly changed?: () => boolean
  readonly mirror?: (result: T) => Promise<unknown>
  /** What is written as a whole. */
  readonly name?: string
}

/**
 * All that is stored. The database is opened at the first question; while it cannot be used (private mode, a full disk,
 * another window in the way, a connection lost twice), memory stands in with all that is known, and the database is given
 * what came meanwhile once it works. Reads and writes are carried out one after the other, in the order they were asked
 * for.
 */
export function openStorage(clock: Clock, news: StorageNews = createStorageNews()): Storage {
  const database = createDatabase(clock, () => void inTurn(standIn.tryAgain))
  const stored: Stores = {
    sessions: createSessionStore(database),
    checkIns: createCheckInStore(database),
    favourites: createFavouriteStore(database),
    values: createKeyValueStore(database),
    clear: () => clearDatabase(database)
  }
  const memory = createMemoryStores()
  const changes = createChanges()
  const standIn = createStandIn(clock, stored, memory, {
    inTurn,
    rememberAll,
    onBack() {
      changes.emit('everything')
      news.tell('everything')
    }
  })
  let last: Promise<unknown> = Promise.resolve()

  news.subscribe(part => {
    // What others have changed cannot be seen from memory.
    if (!standIn.standsIn()) changes.emit(part)
  })

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work)
    // Whoever asked gets the error; those who come after are not to fail for it.
    last = result.catch(() => {})
    return result
  }

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

  /** Reads, so that memory knows all that this visit has read. */
  function read<T>(verb: Verb<T>, remember: (found: T) => Promise<unknown>): Promise<T> {
    return inTurn(async () => {
      const found = await standIn.read(verb)
      await remember(found)
      return found
    })
  }

  /** Writes, so that memory knows all that this visit has written. */
  function write<T>(
    verb: Verb<T>,
    { part, changed = () => true, mirror = () => verb(memory), name }: WriteOptions<T> = {}
  ): Promise<T> {
    return inTurn(async () => {
      const { result, stored } = await standIn.write(verb, name)
      if (!stored) return result
      await mirror(result)
      if (part && changed()) news.tell(part)
      return result
    })
  }

  function updateValue(key: StoredKey, change: (stored: unknown) => unknown): Promise<unknown> {
    let changed = false
    const watched = (before: unknown): unknown => {
      const after = change(before)
      changed = after !== before
      return after
    }
    return write(({ values }) => values.update(key, watched), {
      part: key,
      changed: () => changed,
      mirror: value => memory.values.set(key, value)
    })
  }

  return {
    sessions: {
      put: row => write(({ sessions }) => sessions.put(row), { name: `session ${row.id}` }),
      remove: id => write(({ sessions }) => sessions.remove(id)),
      update: (id, change) => write(({ sessions }) => sessions.update(id, change)),
      add: rows => write(({ sessions }) => sessions.add(rows)),
      all: most =>
        read(
          ({ sessions }) => sessions.all(most),
          async rows => {
            for (const row of rows) await memory.sessions.put(row)
          }
        )
    },
    checkIns: {
      put: checkIn =>
        write(({ checkIns }) => checkIns.put(checkIn), {
          part: 'check-ins',
          name: `check-in ${checkIn.night}`
        }),
      remove: night => write(({ checkIns }) => checkIns.remove(night), { part: 'check-ins' }),
      add: wanted => write(({ checkIns }) => checkIns.add(wanted), { part: 'check-ins' }),
      all: most =>
        read(
          ({ checkIns }) => checkIns.all(most),
          async found => {
            for (const each of found) await memory.checkIns.put(each)
          }
        )
    },
    favourites: {
      put: wanted => write(({ favourites }) => favourites.put(wanted), { part: 'favourites' }),
      remove: id => write(({ favourites }) => favourites.remove(id), { part: 'favourites' }),
      update: change =>
        write(({ favourites }) => favourites.update(change), {
          part: 'favourites',
          mirror: list => memory.favourites.put(list)
        }),
      all: () =>
        read(
          ({ favourites }) => favourites.all(),
          found => memory.favourites.put(found)
        )
    },
    values: {
      set: (key, value) =>
        write(({ values }) => values.set(key, value), { part: key, name: `value ${key}` }),
      update: updateValue,
      get: key =>
        read(
          ({ values }) => values.get(key),
          value => memory.values.set(key, value)
        )
    },
    clear: () => write(stores => stores.clear(), { part: 'everything' }),
    onMemoryOnly: standIn.subscribe,
    onChanged: changes.subscribe
  }
}
