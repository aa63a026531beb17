import type { Favourite } from '../core/files/favourite.ts'
import { byPlace } from '../core/files/favourite-place.ts'
import { parseFavourite } from '../core/files/favourite-row.ts'
import type { FavouriteStore } from '../core/app/store-ports.ts'
import type { Database } from './database.ts'
import { transact } from './transact.ts'

/**
 * The favourites in the database. One that does not parse stays where it is and is not shown.
 * Its verbs throw StorageFailure when the database cannot be used.
 */
export function createFavouriteStore(database: Database): FavouriteStore {
  return {
    all: () => database.run(async open => listOf(await open.getAll('favourites'))),
    put: favourites =>
      database.run(open =>
        transact(open, 'favourites', async store => {
          await Promise.all(favourites.map(each => store.put(each, each.id)))
        })
      ),
    remove: id => database.run(open => transact(open, 'favourites', store => store.delete(id))),
    update: change =>
      database.run(open =>
        transact(open, 'favourites', async store => {
          const changed = change(listOf(await store.getAll()))
          await Promise.all(changed.map(each => store.put(each, each.id)))
          return listOf(await store.getAll())
        })
      )
  }
}

function listOf(found: readonly unknown[]): readonly Favourite[] {
  return found
    .map(parseFavourite)
    .filter(favourite => favourite !== undefined)
    .toSorted(byPlace)
}
