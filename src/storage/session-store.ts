import { parseSessionRow } from '../core/session/session-row.ts'
import type { SessionStore } from '../core/app/store-ports.ts'
import type { Database } from './database.ts'
import { newestOf } from './newest.ts'
import { transact } from './transact.ts'

/**
 * The journal's sessions in the database. A row that does not parse stays where it is and is not shown.
 * Its verbs throw StorageFailure when the database cannot be used.
 */
export function createSessionStore(database: Database): SessionStore {
  return {
    put: row =>
      database.run(open =>
        transact(open, 'sessions', async store => {
          await store.put(row)
        })
      ),
    all: most =>
      database.run(async open => {
        const transaction = open.transaction('sessions')
        // Awaited together, as in every transaction here: a `done` that nobody awaits would fail unheard.
        const [found] = await Promise.all([
          newestOf(transaction.store.index('startedAt'), most),
          transaction.done
        ])
        return found.map(parseSessionRow).filter(row => row !== undefined)
      }),
    remove: id => database.run(open => transact(open, 'sessions', store => store.delete(id))),
    update: (id, change) =>
      database.run(open =>
        transact(open, 'sessions', async store => {
          const row = parseSessionRow(await store.get(id))
          if (row) await store.put(change(row))
        })
      ),
    add: rows =>
      database.run(open =>
        transact(open, 'sessions', async store => {
          const taken = new Set(await store.getAllKeys())
          // Growing `taken` as it goes: of rows that share an id the first counts.
          const missing = rows.filter(row => !taken.has(row.id) && taken.add(row.id))
          await Promise.all(missing.map(row => store.put(row)))
          return missing.length
        })
      )
  }
}
