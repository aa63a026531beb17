import { cleanName } from '../base/name.ts'
import { parseStoredRecipe } from '../recipe/stored-recipe.ts'
import { ROW_ID, isRecord } from '../base/parse.ts'
import type { Collection } from '../base/collection.ts'
import type { Favourite } from './favourite.ts'
import { placeAfter, placedFrom } from './favourite-order.ts'
import { FAVOURITE_ORDER } from './favourite-place.ts'
import { parseStoredFile } from './stored-file.ts'

/**
 * Reads a favourite of unknown origin. Never throws.
 * @returns undefined when it has no id, no name or no sound
 */
export function parseFavourite(stored: unknown): Favourite | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined
  const { id, name, place } = stored
  const recipe = parseStoredRecipe(stored['recipe'])
  const file = parseStoredFile(stored['file'])
  const cleaned = typeof name === 'string' ? cleanName(name) : ''
  if (typeof id !== 'string' || !ROW_ID.test(id) || !recipe || cleaned === '') return undefined
  // It would be another sound without its file.
  if (stored['file'] !== undefined && !file) return undefined
  return {
    id,
    version: 1,
    name: cleaned,
    recipe,
    ...(file && { file }),
    place: Number.isFinite(place) ? Number(place) : 0
  }
}

/** The sounds that the listener has named and kept. */
export const FAVOURITES = {
  ...FAVOURITE_ORDER,
  store: 'favourites',
  since: 1,
  parse: parseFavourite,
  part: 'favourites',
  // Restored favourites come after those already here.
  arrange: (added, present) => placedFrom(placeAfter(present), added)
} as const satisfies Collection<Favourite>
