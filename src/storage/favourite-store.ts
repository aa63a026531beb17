import { byPlace } from '../core/favourite-order.ts'
import { parseFavourite } from '../core/favourite-row.ts'
import type { FavouriteStore } from '../core/store-ports.ts'
import type { Database } from './database.ts'

/**
 * The favourites in the database. One that does not parse stays where it is and is not shown.
 * Its verbs throw StorageFailure when the database cannot be used.
 */
export function createFavouriteStore(database: Database): FavouriteStore {
  return {
    all: () =>
      database.run(async open => {
        const found = await open.getAll('favourites')
        return found
          .map(parseFavourite)
          .filter(favourite => favourite !== undefined)
          .toSorted(byPlace)
      }),
    put: favourites =>
      database.run(async open => {
        const transaction = open.transaction('favourites', 'readwrite')
        const puts = favourites.map(each => transaction.store.put(each, each.id))
        await Promise.all([...puts, transaction.done])
      }),
    remove: id => database.run(open => open.delete('favourites', id))
  }
}
