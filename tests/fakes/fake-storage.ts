import type { AnyRecord, CollectionName, Records } from '../../src/core/app/collections.ts'
import { COLLECTION_NAMES, mapCollections } from '../../src/core/app/collections.ts'
import type { AnyStores, RecordStores, Storage, StoredPart } from '../../src/core/app/storage.ts'
import type { StoredKey, StoredValues } from '../../src/core/app/stored-values.ts'
import type { RecordStore } from '../../src/core/base/collection.ts'
import { createListeners } from '../../src/core/base/listeners.ts'
import type { SessionRow } from '../../src/core/session/session-row.ts'
import { createChanges } from '../../src/storage/changes.ts'
import { createMemoryStores } from '../../src/storage/memory-storage.ts'

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

type Contents = { readonly [N in CollectionName]?: readonly Records[N][] }

export interface FakeStorageContents extends Omit<Contents, 'sessions'> {
  readonly rows?: readonly SessionRow[]
  readonly values?: StoredValues
}

export function createFakeStorage(contents: FakeStorageContents = {}): FakeStorage {
  const stores: AnyStores = createMemoryStores()
  const listeners = createListeners<boolean>()
  const changes = createChanges()
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

  const { rows = [], values = {}, ...given } = contents
  const records: Partial<Record<CollectionName, readonly AnyRecord[]>> = {
    sessions: rows,
    ...given
  }
  for (const name of COLLECTION_NAMES)
    for (const record of records[name] ?? []) void inTurn(() => stores[name].put(record))
  for (const [key, value] of Object.entries(values))
    void inTurn(() => stores.values.set(key as StoredKey, value))

  function recordsOf(kind: CollectionName): RecordStore<AnyRecord> {
    const store = stores[kind]
    return {
      put(record) {
        if (kind === 'sessions') puts.push(record as SessionRow)
        return inTurn(() => store.put(record))
      },
      all: most => inTurn(() => store.all(most)),
      remove: key => inTurn(() => store.remove(key)),
      update: (key, change) => inTurn(() => store.update(key, change)),
      updateAll: change => inTurn(() => store.updateAll(change)),
      add: added => inTurn(() => store.add(added))
    }
  }

  return {
    ...(mapCollections(recordsOf) as RecordStores),
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
    onChanged: changes.subscribe,
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
