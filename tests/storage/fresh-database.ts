import * as fakeIndexedDb from 'fake-indexeddb'
import { openDB } from 'idb'
import type { IDBPDatabase } from 'idb'

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
