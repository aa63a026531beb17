import { parseCheckIn } from '../core/diary/check-in.ts'
import type { CheckInStore } from '../core/app/store-ports.ts'
import type { Database } from './database.ts'
import { newestOf } from './newest.ts'
import { transact } from './transact.ts'

/**
 * The check-ins in the database, each under its night. One that does not parse stays where it is and is not shown.
 * Its verbs throw StorageFailure when the database cannot be used.
 */
export function createCheckInStore(database: Database): CheckInStore {
  return {
    put: checkIn =>
      database.run(open =>
        transact(open, 'checkins', async store => {
          await store.put(checkIn, checkIn.night)
        })
      ),
    all: most =>
      database.run(async open => {
        const transaction = open.transaction('checkins')
        // In the order of their keys, which is that of the nights.
        const [found] = await Promise.all([newestOf(transaction.store, most), transaction.done])
        return found.map(parseCheckIn).filter(checkIn => checkIn !== undefined)
      }),
    remove: night => database.run(open => transact(open, 'checkins', store => store.delete(night))),
    add: checkIns =>
      database.run(open =>
        transact(open, 'checkins', async store => {
          const taken = new Set(await store.getAllKeys())
          // Growing `taken` as it goes: of check-ins of one night the first counts.
          const missing = checkIns.filter(each => !taken.has(each.night) && taken.add(each.night))
          await Promise.all(missing.map(each => store.put(each, each.night)))
          return missing.length
        })
      )
  }
}
