import type { IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Clock } from '../core/ports.ts'
import type { Seconds } from '../core/units.ts'
import { DATABASE_VERSION, migrate } from './migrations.ts'
import type { NeapSchema } from './schema.ts'
import { DATABASE_NAME } from './schema.ts'
import { asStorageFailure, StorageFailure } from './storage-failure.ts'

/** How long the database may take to open: the first screen waits for it. */
export const OPEN_LIMIT: Seconds = 3
/** How long one piece of work may take: after a spell in the background iOS may leave it unanswered for ever. */
export const WORK_LIMIT: Seconds = 5

/** The database `neap`, opened when first asked and again when its connection was lost. */
export interface Database {
  /**
   * Does some work on the open database. When the connection is lost it is opened anew and the work done once more,
   * so the work must be fit to be repeated.
   * @throws StorageFailure when the database cannot be used
   */
  run<T>(work: (database: IDBPDatabase<NeapSchema>) => Promise<T>): Promise<T>
}

type Handle = Promise<IDBPDatabase<NeapSchema>>

/** Opens nothing yet. */
export function createDatabase(clock: Clock): Database {
  let handle: Handle | undefined

  function connect(): Handle {
    const opening = open(clock, () => drop(opening))
    return opening
  }

  function drop(lost: Handle): void {
    if (handle === lost) handle = undefined
    closeWhenOpen(lost)
  }

  async function attempt<T>(work: (database: IDBPDatabase<NeapSchema>) => Promise<T>): Promise<T> {
    handle ??= connect()
    const used = handle
    try {
      const database = await used
      return await within(clock, WORK_LIMIT, work(database))
    } catch (error) {
      const failure = asStorageFailure(error)
      if (failure.reason === 'lost') drop(used)
      throw failure
    }
  }

  return {
    async run(work) {
      try {
        return await attempt(work)
      } catch (error) {
        if (error instanceof StorageFailure && error.reason === 'lost') return attempt(work)
        throw error
      }
    }
  }
}

/**
 * Empties every store, or none.
 * @throws StorageFailure when the database cannot be used
 */
export function clearDatabase(database: Database): Promise<void> {
  return database.run(async open => {
    const transaction = open.transaction([...open.objectStoreNames], 'readwrite')
    const stores = [...open.objectStoreNames].map(name => transaction.objectStore(name).clear())
    await Promise.all([...stores, transaction.done])
  })
}

/** @param onLost called when this connection must not be used any more */
async function open(clock: Clock, onLost: () => void): Handle {
  if (typeof indexedDB === 'undefined')
    throw new StorageFailure('refused', 'This browser has no IndexedDB here.')
  return new Promise((resolve, reject) => {
    const giveUp = (message: string): void => {
      undo()
      reject(new StorageFailure('refused', message))
      // What opens after all would stand in other windows' way.
      closeWhenOpen(opening)
    }
    const opening = openDB<NeapSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: migrate,
      blocked: () => giveUp('Another window holds on to an older database.'),
      // A newer version of the app waits to change the database: this one must not stand in its way.
      blocking: onLost,
      terminated: onLost
    })
    const undo = clock.after(OPEN_LIMIT, () =>
      giveUp(`The database did not open within ${OPEN_LIMIT} s.`)
    )
    opening.then(resolve, reject).finally(undo)
  })
}

/** Work that is still under way ends first; what never opens needs no closing. */
function closeWhenOpen(opening: Handle): void {
  opening.then(
    database => database.close(),
    () => {}
  )
}

/** @throws StorageFailure `lost` when `work` takes longer than `limit` seconds */
function within<T>(clock: Clock, limit: Seconds, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const undo = clock.after(limit, () =>
      reject(new StorageFailure('lost', `The database did not answer within ${limit} s.`))
    )
    work.then(resolve, reject).finally(undo)
  })
}
