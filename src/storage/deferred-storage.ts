import { onceThere, unlessUnfetched } from '../core/base/late-code.ts'
import type { Storage } from '../core/ports.ts'
import { createMemoryOnly } from './memory-only.ts'
import type { Stores } from './memory-store.ts'
import { createMemoryStores } from './memory-store.ts'

type Opened = Stores & Pick<Storage, 'onChanged'>

/**
 * Stands in for the storage until its chunk is there, so that the first paint need not wait for it. Where the chunk
 * cannot be had (the network went before the first visit was over), memory serves, and the listener is told.
 * @param load fetches and opens the storage; called once, at the first question
 */
export function createDeferredStorage(load: () => Promise<Storage>): Storage {
  const memoryOnly = createMemoryOnly()
  let opening: Promise<Opened> | undefined

  async function fetchOrRemember(): Promise<Opened> {
    const storage = await load().catch(unlessUnfetched)
    storage?.onMemoryOnly(memoryOnly.tell)
    if (!storage) memoryOnly.tell(true)
    return storage ?? { ...createMemoryStores(), onChanged: () => () => {} }
  }

  function open(): Promise<Opened> {
    opening ??= fetchOrRemember()
    return opening
  }

  /** Stands in for one of the stores, whatever its verbs: every one of them can wait. */
  function later<K extends keyof Stores>(kind: K): Stores[K] {
    return new Proxy<Stores[K]>(Object.create(null), {
      get:
        (_, verb) =>
        async (...given: readonly unknown[]) => {
          const store: object = (await open())[kind]
          return Reflect.apply(Reflect.get(store, verb), store, given)
        }
    })
  }

  return {
    sessions: later('sessions'),
    checkIns: later('checkIns'),
    favourites: later('favourites'),
    values: later('values'),
    clear: async () => (await open()).clear(),
    onMemoryOnly: memoryOnly.subscribe,
    onChanged: (part, listener) => onceThere(open(), opened => opened.onChanged(part, listener))
  }
}
