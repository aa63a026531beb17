import type { StoreNames } from 'idb'
import type { StoredKey } from '../core/ports.ts'
import type { KeyValueStore } from '../core/app/store-ports.ts'
import type { Database } from './database.ts'
import type { NeapSchema } from './schema.ts'
import { transact } from './transact.ts'

interface Place {
  readonly store: StoreNames<NeapSchema>
  readonly key: string
}

const PLACES: Readonly<Record<StoredKey, Place>> = {
  recipe: { store: 'settings', key: 'recipe' },
  file: { store: 'settings', key: 'file' },
  'file-heard': { store: 'settings', key: 'file-heard' },
  'own-recipe': { store: 'settings', key: 'own-recipe' },
  'own-file': { store: 'settings', key: 'own-file' },
  settings: { store: 'settings', key: 'settings' },
  install: { store: 'settings', key: 'install' },
  adaptation: { store: 'programme', key: 'adaptation' },
  'backed-up': { store: 'settings', key: 'backed-up' },
  'check-in-put-away': { store: 'settings', key: 'check-in-put-away' },
  programme: { store: 'programme', key: 'course' },
  'tips-seen': { store: 'tips', key: 'seen' },
  'tips-saved': { store: 'tips', key: 'saved' },
  breath: { store: 'settings', key: 'breath' },
  journal: { store: 'settings', key: 'journal' }
}

/** Every key there is a place for. */
export const STORED_KEYS = Object.keys(PLACES) as readonly StoredKey[]

/** The values kept in the database. Its verbs throw StorageFailure when the database cannot be used. */
export function createKeyValueStore(database: Database): KeyValueStore {
  return {
    get: name =>
      database.run(async open => {
        const { store, key } = PLACES[name]
        const transaction = open.transaction(store)
        const [value] = await Promise.all([transaction.store.get(key), transaction.done])
        return value
      }),
    set: (name, value) =>
      database.run(open => {
        const { store, key } = PLACES[name]
        return transact(open, store, async opened => {
          await opened.put(value, key)
        })
      }),
    update: (name, change) =>
      database.run(open => {
        const { store, key } = PLACES[name]
        return transact(open, store, async opened => {
          const before = await opened.get(key)
          const after = change(before)
          if (after !== before) await opened.put(after, key)
          return after
        })
      })
  }
}
