import type { CheckIn } from '../../src/core/diary/check-in.ts'
import type { Favourite } from '../../src/core/files/favourite.ts'
import type { SessionRow } from '../../src/core/session/journal.ts'
import type { Storage, StoredKey } from '../../src/core/ports.ts'
import type { StoredPart } from '../../src/core/app/store-ports.ts'
import { createMemoryStores } from '../../src/storage/memory-store.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

/** Storage in memory that a test can hold up. */
export interface FakeStorage extends Storage {
  /** From now on nothing is read or written until `letGo`: a slow disk. */
  hold(): void
  /** Carries out all that was held up, in order. */
  letGo(): Promise<void>
  /** The database is lost: the listener is to be told. */
  loseDatabase(): void
  /** It can be used again. */
  findDatabase(): void
  /** Another window has changed a part. */
  changeElsewhere(part: StoredPart): void
  /** Every row put so far, oldest first, rewritten ones included. */
  puts(): readonly SessionRow[]
}

export interface FakeStorageContents {
  readonly rows?: readonly SessionRow[]
  readonly checkIns?: readonly CheckIn[]
  readonly favourites?: readonly Favourite[]
  readonly values?: Readonly<Partial<Record<StoredKey, unknown>>>
}

export function createFakeStorage(contents: FakeStorageContents = {}): FakeStorage {
  const stores = createMemoryStores()
  const listeners = createListeners<boolean>()
  const changes = createListeners<StoredPart>()
  const puts: SessionRow[] = []
  let lost = false
  let open = Promise.resolve()
  let openGate: (() => void) | undefined
  let last: Promise<unknown> = open

  /** Behind the gate, one after the other: as the database does it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const gate = open
    const result = last.then(() => gate).then(work)
    last = result
    return result
  }

  for (const row of contents.rows ?? []) void inTurn(() => stores.sessions.put(row))
  for (const each of contents.checkIns ?? []) void inTurn(() => stores.checkIns.put(each))
  void inTurn(() => stores.favourites.put(contents.favourites ?? []))
  for (const [key, value] of Object.entries(contents.values ?? {}))
    void inTurn(() => stores.values.set(key as StoredKey, value))

  return {
    sessions: {
      put(row) {
        puts.push(row)
        return inTurn(() => stores.sessions.put(row))
      },
      all: most => inTurn(() => stores.sessions.all(most)),
      remove: id => inTurn(() => stores.sessions.remove(id)),
      update: (id, change) => inTurn(() => stores.sessions.update(id, change)),
      add: rows => inTurn(() => stores.sessions.add(rows))
    },
    checkIns: {
      put: checkIn => inTurn(() => stores.checkIns.put(checkIn)),
      all: most => inTurn(() => stores.checkIns.all(most)),
      remove: night => inTurn(() => stores.checkIns.remove(night)),
      add: wanted => inTurn(() => stores.checkIns.add(wanted))
    },
    favourites: {
      all: () => inTurn(() => stores.favourites.all()),
      put: favourites => inTurn(() => stores.favourites.put(favourites)),
      remove: id => inTurn(() => stores.favourites.remove(id)),
      update: change => inTurn(() => stores.favourites.update(change))
    },
    values: {
      get: key => inTurn(() => stores.values.get(key)),
      set: (key, value) => inTurn(() => stores.values.set(key, value)),
      update: (key, change) => inTurn(() => stores.values.update(key, change))
    },
    clear: () => inTurn(() => stores.clear()),
    onMemoryOnly(listener) {
      if (lost) listener(true)
      return listeners.subscribe(listener)
    },
    onChanged: (part, listener) =>
      changes.subscribe(changed => {
        if (changed === part || changed === 'everything') listener()
      }),
    changeElsewhere: changes.emit,
    hold() {
      if (openGate) throw new Error('Storage is held up already.')
      open = new Promise(resolve => {
        openGate = resolve
      })
    },
    async letGo() {
      if (!openGate) throw new Error('Storage is not held up.')
      openGate()
      openGate = undefined
      open = Promise.resolve()
      await last
    },
    loseDatabase() {
      if (lost) throw new Error('The database is lost already.')
      lost = true
      listeners.emit(true)
    },
    findDatabase() {
      if (!lost) throw new Error('The database is not lost.')
      lost = false
      listeners.emit(false)
    },
    puts: () => [...puts]
  }
}
