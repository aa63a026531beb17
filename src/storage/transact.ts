import type { IDBPDatabase, IDBPObjectStore } from 'idb'

export type WritableStore = IDBPObjectStore<unknown, [string], string, 'readwrite'>

/** Reads and writes one store in a transaction of its own: all of it is stored, or nothing. */
export async function transact<T>(
  open: IDBPDatabase,
  name: string,
  work: (store: WritableStore) => Promise<T>
): Promise<T> {
  const transaction = open.transaction(name, 'readwrite')
  const orNothing = async (): Promise<T> => {
    try {
      return await work(transaction.store)
    } catch (error) {
      abort(transaction)
      throw error
    }
  }
  // Awaited together: a `done` that nobody awaits would fail unheard.
  const [result] = await Promise.all([orNothing(), transaction.done])
  return result
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
