import type { Storage } from '../core/app/storage.ts'
import type { Ordered } from '../core/base/collection.ts'
import { onceThere, unlessMissing } from '../core/base/missing-chunk.ts'
import { CHECK_IN_ORDER } from '../core/diary/check-in-order.ts'
import { FAVOURITE_ORDER } from '../core/files/favourite-place.ts'
import { SESSION_ORDER } from '../core/session/session-row.ts'
import { createMemoryRecords, createMemoryValues } from './memory-store.ts'

/** What does not go by the name of a store. */
type Whole = Pick<Storage, 'clear' | 'onMemoryOnly' | 'onChanged'>
type Opened = Whole & { [name: string]: object }

/** Enough for records of which nothing else is known here. */
const BY_ID: Ordered<{ readonly id: string }> = { keyOf: ({ id }) => id, order: () => 0 }

/**
 * Stands in for the storage until its chunk has loaded, so that the first paint need not wait for it. Where the chunk
 * cannot be fetched (offline before the first visit was complete), memory serves, and the listener is told.
 * @param load fetches and opens the storage; called once, at the first call
 */
export function createDeferredStorage(load: () => Promise<Storage>): Storage {
  let opening: Promise<Opened> | undefined

  async function fetchOrRemember(): Promise<Opened> {
    return ((await load().catch(unlessMissing)) ?? createMemoryOnly()) as Opened
  }

  function open(): Promise<Opened> {
    opening ??= fetchOrRemember()
    return opening
  }

  /** Stands in for one of the stores, whatever its verbs: every one of them can wait. */
  function later(name: string): object {
    return new Proxy(Object.create(null), {
      get:
        (_, verb) =>
        async (...given: readonly unknown[]) => {
          const store = ((await open())[name] ??= createMemoryRecords(BY_ID))
          return Reflect.apply(Reflect.get(store, verb), store, given)
        }
    })
  }

  /** The definitions of the collections are in the missing chunk: their order is enough for memory. */
  function createMemoryOnly(): Opened {
    return {
      values: createMemoryValues(),
      sessions: createMemoryRecords(SESSION_ORDER),
      checkIns: createMemoryRecords(CHECK_IN_ORDER),
      favourites: createMemoryRecords(FAVOURITE_ORDER),
      async clear() {
        opening = Promise.resolve(createMemoryOnly())
      },
      onMemoryOnly(listener) {
        listener(true)
        return () => {}
      },
      onChanged: () => () => {}
    }
  }

  const whole: Whole = {
    clear: async () => (await open()).clear(),
    onMemoryOnly: listener => onceThere(open(), opened => opened.onMemoryOnly(listener)),
    onChanged: (part, listener) => onceThere(open(), opened => opened.onChanged(part, listener))
  }
  // The list of the stores comes with the chunk.
  return new Proxy(whole as Storage & Opened, {
    get: (own, name: string) => own[name] ?? later(name)
  })
}
