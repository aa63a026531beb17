import type { AnyCollection, AnyRecord, CollectionName } from '../core/app/collections.ts'
import { COLLECTION_NAMES, mapCollections } from '../core/app/collections.ts'
import type {
  AnyStores,
  RecordStores,
  Storage,
  StorageNews,
  StoredPart
} from '../core/app/storage.ts'
import { type StoredKey, STORED_KEYS } from '../core/app/stored-values.ts'
import type { Clock } from '../core/base/clock.ts'
import type { RecordStore } from '../core/base/collection.ts'
import { createChanges } from './changes.ts'
import { clearDatabase, createDatabase } from './database.ts'
import { createKeyValueStore } from './key-value-store.ts'
import { createMemoryFallback } from './memory-fallback.ts'
import { createMemoryStores } from './memory-storage.ts'
import { createRecordStore } from './record-store.ts'
import { StorageFailure } from './storage-failure.ts'
import { createStorageNews } from './storage-news.ts'
import type { Verb } from './unsaved-writes.ts'

/** Of a write: what of the storage others then see changed, and how memory takes it in, if not by doing the same. */
interface WriteOptions<T> {
  readonly part?: StoredPart | undefined
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
  const database = createDatabase(clock, () => void inTurn(fallback.tryAgain))
  const stored: AnyStores = {
    ...mapCollections((_, collection) => createRecordStore(database, collection)),
    values: createKeyValueStore(database),
    clear: () => clearDatabase(database)
  }
  const memory: AnyStores = createMemoryStores()
  const changes = createChanges()
  const fallback = createMemoryFallback(clock, stored, memory, {
    inTurn,
    rememberAll: () => copyAll(stored, memory),
    onBack() {
      changes.emit('everything')
      news.tell('everything')
    }
  })
  let last: Promise<unknown> = Promise.resolve()

  news.subscribe(part => {
    // What others have changed cannot be seen from memory.
    if (!fallback.isActive()) changes.emit(part)
  })

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work)
    // Whoever asked gets the error; those who come after are not to fail for it.
    last = result.catch(() => {})
    return result
  }

  /** Reads, so that memory knows all that this visit has read. */
  function read<T>(verb: Verb<T>, mirror: (found: T) => Promise<unknown>): Promise<T> {
    return inTurn(async () => {
      const found = await fallback.read(verb)
      await mirror(found)
      return found
    })
  }

  /** Writes, so that memory knows all that this visit has written. */
  function write<T>(
    verb: Verb<T>,
    { part, changed = () => true, mirror = () => verb(memory), name }: WriteOptions<T> = {}
  ): Promise<T> {
    return inTurn(async () => {
      const { result, stored } = await fallback.write(verb, name)
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

  function recordsOf(kind: CollectionName, { keyOf, part }: AnyCollection): RecordStore<AnyRecord> {
    return {
      all: most =>
        read(
          stores => stores[kind].all(most),
          found => putAll(memory[kind], found)
        ),
      put: record =>
        write(stores => stores[kind].put(record), { part, name: `${kind} ${keyOf(record)}` }),
      remove: key => write(stores => stores[kind].remove(key), { part }),
      update: (key, change) => write(stores => stores[kind].update(key, change), { part }),
      updateAll: change =>
        write(stores => stores[kind].updateAll(change), {
          part,
          mirror: list => putAll(memory[kind], list)
        }),
      add: records => write(stores => stores[kind].add(records), { part })
    }
  }

  return {
    ...(mapCollections(recordsOf) as RecordStores),
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
    onMemoryOnly: fallback.subscribe,
    onChanged: changes.subscribe
  }
}

async function putAll(store: RecordStore<AnyRecord>, records: readonly AnyRecord[]): Promise<void> {
  for (const record of records) await store.put(record)
}

async function copyAll(from: AnyStores, to: AnyStores): Promise<void> {
  try {
    for (const name of COLLECTION_NAMES) await putAll(to[name], await from[name].all())
    for (const key of STORED_KEYS) await to.values.set(key, await from.values.get(key))
  } catch (error) {
    // It cannot even be read: memory goes on with what it has.
    if (!(error instanceof StorageFailure)) throw error
  }
}
