import type { Storage } from '../../src/core/ports.ts'
import type { StoredPart } from '../../src/core/app/store-ports.ts'
import type { Stores } from '../../src/storage/memory-store.ts'
import { createMemoryStores } from '../../src/storage/memory-store.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

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
  const news = [createListeners<StoredPart>(), createListeners<StoredPart>()] as const

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
          void pass(`${name} tells ${part}`).then(() => news[index === 0 ? 1 : 0].emit(part))
        await pass(`${name} is answered ${verb}`)
        return found
      })
      last = result
      return result
    }

    const { sessions, checkIns, favourites, values } = stores
    return {
      sessions: {
        put: row => inTurn('put', () => sessions.put(row)),
        all: most => inTurn('all', () => sessions.all(most)),
        remove: id => inTurn('remove', () => sessions.remove(id)),
        update: (id, change) => inTurn('update', () => sessions.update(id, change)),
        add: rows => inTurn('add', () => sessions.add(rows))
      },
      checkIns: {
        put: checkIn =>
          inTurn(
            'put',
            () => checkIns.put(checkIn),
            () => 'check-ins'
          ),
        all: most => inTurn('all', () => checkIns.all(most)),
        remove: night =>
          inTurn(
            'remove',
            () => checkIns.remove(night),
            () => 'check-ins'
          ),
        add: wanted =>
          inTurn(
            'add',
            () => checkIns.add(wanted),
            () => 'check-ins'
          )
      },
      favourites: {
        all: () => inTurn('all', () => favourites.all()),
        put: list =>
          inTurn(
            'put',
            () => favourites.put(list),
            () => 'favourites'
          ),
        remove: id =>
          inTurn(
            'remove',
            () => favourites.remove(id),
            () => 'favourites'
          ),
        update: change =>
          inTurn(
            'update',
            () => favourites.update(change),
            () => 'favourites'
          )
      },
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
      onChanged: (part, listener) =>
        news[index].subscribe(changed => {
          if (changed === part || changed === 'everything') listener()
        })
    }
  }

  return { windows: [open(0), open(1)], stores }
}
