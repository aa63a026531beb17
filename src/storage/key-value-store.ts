import type { KeyValueStore } from '../core/app/storage.ts'
import { type StoredKey, STORED_VALUES } from '../core/app/stored-values.ts'
import type { Database } from './database.ts'
import { transact } from './transact.ts'

function placeOf(key: StoredKey): readonly [store: string, key: string] {
  return STORED_VALUES[key].place ?? ['settings', key]
}

/** The values kept in the database. Its verbs throw StorageFailure when the database cannot be used. */
export function createKeyValueStore(database: Database): KeyValueStore {
  return {
    get: name =>
      database.run(async open => {
        const [store, key] = placeOf(name)
        const transaction = open.transaction(store)
        const [value] = await Promise.all([transaction.store.get(key), transaction.done])
        return value
      }),
    set: (name, value) =>
      database.run(open => {
        const [store, key] = placeOf(name)
        return transact(open, store, async opened => {
          await opened.put(value, key)
        })
      }),
    update: (name, change) =>
      database.run(open => {
        const [store, key] = placeOf(name)
        return transact(open, store, async opened => {
          const before = await opened.get(key)
          const after = change(before)
          if (after !== before) await opened.put(after, key)
          return after
        })
      })
  }
}
