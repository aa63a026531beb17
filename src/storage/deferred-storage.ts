import { unlessUnfetched } from '../core/late-code.ts'
import type { Storage } from '../core/ports.ts'
import { createMemoryOnly } from './memory-only.ts'
import type { Stores } from './memory-store.ts'
import { createMemoryStores } from './memory-store.ts'

/**
 * Stands in for the storage until its chunk is there, so that the first paint need not wait for it. Where the chunk
 * cannot be had (the network went before the first visit was over), memory serves, and the listener is told.
 * @param load fetches and opens the storage; called once, at the first question
 */
export function createDeferredStorage(load: () => Promise<Storage>): Storage {
  const memoryOnly = createMemoryOnly()
  let opening: Promise<Stores> | undefined

  async function fetchOrRemember(): Promise<Stores> {
    const storage = await load().catch(unlessUnfetched)
    storage?.onMemoryOnly(memoryOnly.tell)
    if (!storage) memoryOnly.tell()
    return storage ?? createMemoryStores()
  }

  function open(): Promise<Stores> {
    opening ??= fetchOrRemember()
    return opening
  }

  return {
    sessions: {
      put: async row => (await open()).sessions.put(row),
      all: async most => (await open()).sessions.all(most),
      remove: async id => (await open()).sessions.remove(id),
      add: async rows => (await open()).sessions.add(rows)
    },
    checkIns: {
      put: async checkIn => (await open()).checkIns.put(checkIn),
      all: async most => (await open()).checkIns.all(most),
      remove: async night => (await open()).checkIns.remove(night),
      add: async wanted => (await open()).checkIns.add(wanted)
    },
    favourites: {
      all: async () => (await open()).favourites.all(),
      put: async favourites => (await open()).favourites.put(favourites),
      remove: async id => (await open()).favourites.remove(id)
    },
    values: {
      get: async key => (await open()).values.get(key),
      set: async (key, value) => (await open()).values.set(key, value)
    },
    onMemoryOnly: memoryOnly.subscribe
  }
}
