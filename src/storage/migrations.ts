import type { IDBPDatabase } from 'idb'
import type { NeapSchema } from './schema.ts'

type Step = (database: IDBPDatabase<NeapSchema>) => void

/** Version 1: every store of the design. Records without an id of their own go by a key that is given with them. */
function createStores(database: IDBPDatabase<NeapSchema>): void {
  const sessions = database.createObjectStore('sessions', { keyPath: 'id' })
  sessions.createIndex('startedAt', 'startedAt')
  database.createObjectStore('checkins')
  database.createObjectStore('settings')
  database.createObjectStore('programme')
  database.createObjectStore('favourites')
  database.createObjectStore('tips')
}

/** The step that leads to version 1, to version 2, and so on. A step that was released is never changed. */
const STEPS: readonly Step[] = [createStores]

/** The version that all steps together lead to. */
export const DATABASE_VERSION = STEPS.length

/**
 * Brings a database up to {@link DATABASE_VERSION}, inside its upgrade transaction.
 * @param from the version it has, 0 when it is new
 */
export function migrate(database: IDBPDatabase<NeapSchema>, from: number): void {
  for (const step of STEPS.slice(from)) step(database)
}
