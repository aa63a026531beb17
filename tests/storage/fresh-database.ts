import type { Clock } from '../../src/core/base/clock.ts'
import * as fakeIndexedDb from 'fake-indexeddb'
import { openDB } from 'idb'
import type { IDBPDatabase } from 'idb'
import type { Storage } from '../../src/core/app/storage.ts'
import { openStorage } from '../../src/storage/storage.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'

/** Gives the test a browser that has never stored anything. */
export function forgetEverything(): void {
  const { IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } = fakeIndexedDb
  const { IDBKeyRange, IDBRequest, IDBTransaction } = fakeIndexedDb
  // The classes are what idb tells its values apart by.
  Object.assign(globalThis, { IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore })
  Object.assign(globalThis, { IDBKeyRange, IDBRequest, IDBTransaction })
  Object.assign(globalThis, { indexedDB: new IDBFactory() })
}

/** A second look at the app's database, as another window has it. */
export function openBeside(): Promise<IDBPDatabase> {
  return openDB('neap')
}

/** The app's storage in the only window. */
export function openAlone(clock: Clock = createFakeClock()): Storage {
  return openStorage(clock, { tell: () => undefined, subscribe: () => () => undefined })
}
