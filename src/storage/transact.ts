import type { IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb'
import type { NeapSchema } from './schema.ts'

type WritableStore<N extends StoreNames<NeapSchema>> = IDBPObjectStore<
  NeapSchema,
  [N],
  N,
  'readwrite'
>

/** Reads and writes one store in a transaction of its own: all of it is stored, or nothing. */
export async function transact<T, N extends StoreNames<NeapSchema>>(
  open: IDBPDatabase<NeapSchema>,
  name: N,
  work: (store: WritableStore<N>) => Promise<T>
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
