import type { Clock } from '../core/base/clock.ts'
import { type IDBPDatabase, openDB } from 'idb'
import type { Seconds } from '../core/base/units.ts'
import { DATABASE_NAME, DATABASE_VERSION, migrate } from './migrations.ts'
import { afterPatience } from './patience.ts'
import { asStorageFailure, StorageFailure } from './storage-failure.ts'

/** How long the first screen waits for the database to open. */
export const OPEN_LIMIT: Seconds = 3
/** How long one piece of work may take: after a spell in the background iOS may leave it unanswered for ever. */
export const WORK_LIMIT: Seconds = 5

/** The database `neap`, opened when first asked and again when its connection was lost. */
export interface Database {
  /**
   * Does some work on the open database. When the connection is lost it is reopened and the work retried once,
   * so the work must be fit to be repeated.
   * @throws StorageFailure when the database cannot be used
   */
  run<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T>
}

/** A connection, from its asking on. */
interface Connection {
  readonly opening: Promise<IDBPDatabase>
  /** Rejects when nobody is to wait for it any longer. It may open all the same. */
  readonly impatience: Promise<never>
}

/**
 * Opens nothing yet.
 * @param onOpened called when a database opens that nobody waits for any more
 */
export function createDatabase(clock: Clock, onOpened: () => void): Database {
  let connection: Connection | undefined

  function connect(): Connection {
    const made = open(clock, () => drop(made), onOpened)
    // Asked again, it may open: a real failure is not for good.
    made.opening.catch(() => drop(made))
    return made
  }

  function drop(lost: Connection): void {
    if (connection === lost) connection = undefined
    closeWhenOpen(lost.opening)
  }

  async function attempt<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    connection ??= connect()
    const used = connection
    try {
      const database = await Promise.race([used.opening, used.impatience])
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

/**
 * @param onLost called when this connection must not be used any more
 * @param onOpened called when it opens and nobody waits for it any more
 */
function open(clock: Clock, onLost: () => void, onOpened: () => void): Connection {
  let giveUp: ((failure: StorageFailure) => void) | undefined
  let waitedFor = true
  const impatience = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  impatience.catch(() => {
    waitedFor = false
  })
  const undo = afterPatience(clock, OPEN_LIMIT, () =>
    giveUp?.(new StorageFailure('slow', `The database did not open within ${OPEN_LIMIT} s.`))
  )
  const opening = request(onLost, () => {
    undo()
    giveUp?.(new StorageFailure('blocked', 'Another window holds on to an older database.'))
  })
  opening
    .then(
      () => {
        if (!waitedFor) onOpened()
      },
      () => {}
    )
    .finally(undo)
  return { opening, impatience }
}

async function request(onLost: () => void, onBlocked: () => void): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined')
    throw new StorageFailure('refused', 'This browser has no IndexedDB here.')
  return openDB(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database, from, _to, transaction) {
      // The opening reports that it failed: nobody waits for it here.
      transaction.done.catch(() => {})
      migrate(database, from)
    },
    blocked: onBlocked,
    // A newer version of the app waits to change the database: this one must not stand in its way.
    blocking: onLost,
    terminated: onLost
  })
}

/** Work that is still under way ends first; what never opens needs no closing. */
function closeWhenOpen(opening: Promise<IDBPDatabase>): void {
  opening.then(
    database => database.close(),
    () => {}
  )
}

/** @throws StorageFailure `lost` when `work` takes longer than `limit` seconds */
function within<T>(clock: Clock, limit: Seconds, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const undo = afterPatience(clock, limit, () =>
      reject(new StorageFailure('lost', `The database did not answer within ${limit} s.`))
    )
    work.then(resolve, reject).finally(undo)
  })
}
