import type { AnyRecord, CollectionName } from '../../src/core/app/collections.ts'
import { mapCollections } from '../../src/core/app/collections.ts'
import type {
  AnyStores,
  RecordStores,
  Storage,
  StoredPart,
  Stores
} from '../../src/core/app/storage.ts'
import type { RecordStore } from '../../src/core/base/collection.ts'
import { createChanges } from '../../src/storage/changes.ts'
import { createMemoryStores } from '../../src/storage/memory-storage.ts'

/** Two windows on one storage. */
export interface FakeWindows {
  readonly windows: readonly [Storage, Storage]
  readonly stores: Stores
}

/**
 * @param pass resolves when the next step may be made: of a question, its answer, or word to the other window
 */
export function createFakeWindows(pass: (step: string) => Promise<unknown>): FakeWindows {
  const stores = createMemoryStores()
  const changes = [createChanges(), createChanges()] as const

  function open(index: 0 | 1): Storage {
    const name = 'AB'[index]
    let last: Promise<unknown> = Promise.resolve()

    function inTurn<T>(
      verb: string,
      work: () => Promise<T>,
      changed: () => StoredPart | false = () => false
    ): Promise<T> {
      const result = last.then(async () => {
        await pass(`${name} asks ${verb}`)
        const found = await work()
        const part = changed()
        if (part)
          void pass(`${name} tells ${part}`).then(() => changes[index === 0 ? 1 : 0].emit(part))
        await pass(`${name} is answered ${verb}`)
        return found
      })
      last = result
      return result
    }

    function recordsOf(
      kind: CollectionName,
      { part = false }: { readonly part?: StoredPart | false }
    ): RecordStore<AnyRecord> {
      const store = (stores as AnyStores)[kind]
      const changed = () => part
      return {
        all: most => inTurn('all', () => store.all(most)),
        put: record => inTurn('put', () => store.put(record), changed),
        remove: key => inTurn('remove', () => store.remove(key), changed),
        update: (key, change) => inTurn('update', () => store.update(key, change), changed),
        updateAll: change => inTurn('update all', () => store.updateAll(change), changed),
        add: added => inTurn('add', () => store.add(added), changed)
      }
    }

    const { values } = stores
    return {
      ...(mapCollections(recordsOf) as RecordStores),
      values: {
        get: key => inTurn(`get ${key}`, () => values.get(key)),
        set: (key, value) =>
          inTurn(
            `set ${key}`,
            () => values.set(key, value),
            () => key
          ),
        update(key, change) {
          let changed = false
          const watched = (before: unknown): unknown => {
            const after = change(before)
            changed = after !== before
            return after
          }
          return inTurn(
            `update ${key}`,
            () => values.update(key, watched),
            () => changed && key
          )
        }
      },
      clear: () =>
        inTurn(
          'clear',
          () => stores.clear(),
          () => 'everything'
        ),
      onMemoryOnly: () => () => undefined,
      onChanged: changes[index].subscribe
    }
  }

  return { windows: [open(0), open(1)], stores }
}
