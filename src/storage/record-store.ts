import { type Collection, type RecordStore, joining, readable } from '../core/base/collection.ts'
import type { Database } from './database.ts'
import { newestOf } from './newest.ts'
import { type WritableStore, transact } from './transact.ts'

/** The records of one kind in the database. Its verbs throw StorageFailure when the database cannot be used. */
export function createRecordStore<T>(
  database: Database,
  collection: Collection<T>
): RecordStore<T> {
  const { store: name, keyPath, keyOf, newest, order, parse } = collection

  const listOf = (found: readonly unknown[]): readonly T[] =>
    readable(collection, found).toSorted(order)

  function write<R>(work: (store: WritableStore) => Promise<R>): Promise<R> {
    return database.run(open => transact(open, name, work))
  }

  async function putAll(store: WritableStore, records: readonly T[]): Promise<void> {
    await Promise.all(
      records.map(each => (keyPath ? store.put(each) : store.put(each, keyOf(each))))
    )
  }

  return {
    all: most =>
      database.run(async open => {
        const { store, done } = open.transaction(name)
        const source = typeof newest === 'object' ? store.index(newest.index) : store
        // Awaited together, as in every transaction here: a `done` that nobody awaits would fail unheard.
        const [found] = await Promise.all([newestOf(source, newest && most), done])
        return listOf(found).slice(0, most)
      }),
    put: record => write(store => putAll(store, [record])),
    remove: key => write(store => store.delete(key)),
    update: (key, change) =>
      write(async store => {
        const record = parse(await store.get(key))
        if (record) await putAll(store, [change(record)])
      }),
    updateAll: change =>
      write(async store => {
        await putAll(store, change(listOf(await store.getAll())))
        return listOf(await store.getAll())
      }),
    add: records =>
      write(async store => {
        const taken = await store.getAllKeys()
        const present = collection.arrange ? listOf(await store.getAll()) : []
        const added = joining(collection, records, taken.map(String), present)
        await putAll(store, added)
        return added.length
      })
  }
}
