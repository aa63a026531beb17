import { mapCollections } from '../core/app/collections.ts'
import type { Stores } from '../core/app/storage.ts'
import { createMemoryRecords, createMemoryValues } from './memory-store.ts'

/** Stores that last as long as the page. They never fail. */
export function createMemoryStores(): Stores {
  const records = mapCollections((_, collection) => createMemoryRecords(collection))
  const values = createMemoryValues()
  const stores = {
    ...records,
    values,
    async clear() {
      for (const each of [...Object.values(records), values]) each.clear()
    }
  }
  return stores as Stores
}
