import type { KeyValueStore } from '../core/app/storage.ts'
import type { StoredKey } from '../core/app/stored-values.ts'
import type { Ordered, RecordStore } from '../core/base/collection.ts'

export interface MemoryRecords<T> extends RecordStore<T> {
  clear(): void
}

interface MemoryValues extends KeyValueStore {
  clear(): void
}

/** The records of one kind for as long as the page lasts. */
export function createMemoryRecords<T>({ keyOf, order }: Ordered<T>): MemoryRecords<T> {
  const records = new Map<string, T>()
  const list = (): readonly T[] => [...records.values()].toSorted(order)
  const put = (record: T): void => void records.set(keyOf(record), record)
  return {
    all: async most => list().slice(0, most),
    put: async record => put(record),
    async remove(key) {
      records.delete(key)
    },
    async update(key, change) {
      const record = records.get(key)
      if (record) put(change(record))
    },
    async updateAll(change) {
      change(list()).forEach(put)
      return list()
    },
    async add(wanted) {
      const before = records.size
      for (const each of wanted) if (!records.has(keyOf(each))) put(each)
      return records.size - before
    },
    clear: () => records.clear()
  }
}

/** Values for as long as the page lasts. */
export function createMemoryValues(): MemoryValues {
  const values = new Map<StoredKey, unknown>()
  return {
    get: async key => values.get(key),
    async set(key, value) {
      values.set(key, value)
    },
    async update(key, change) {
      const next = change(values.get(key))
      values.set(key, next)
      return next
    },
    clear: () => values.clear()
  }
}
