import type { IDBPDatabase } from 'idb'
import { COLLECTIONS } from '../core/app/collections.ts'

export const DATABASE_NAME = 'neap'

const collections = Object.values(COLLECTIONS)

/** The stores of single values, there from the first version on. Their keys are given with the values. */
const VALUE_STORES = ['settings', 'programme', 'tips']

/** The version that has a store for every collection. */
export const DATABASE_VERSION = Math.max(...collections.map(({ since }) => since))

/**
 * Brings a database up to a version, inside its upgrade transaction. A store that was released is never changed.
 * @param from the version it has, 0 when it is new
 */
export function migrate(database: IDBPDatabase, from: number, to = DATABASE_VERSION): void {
  if (from < 1) for (const name of VALUE_STORES) database.createObjectStore(name)
  for (const { store, since, keyPath, newest } of collections) {
    if (since <= from || since > to) continue
    const created = database.createObjectStore(store, keyPath ? { keyPath } : {})
    if (typeof newest === 'object') created.createIndex(newest.index, newest.index)
  }
}
