import type { Favourite } from './favourite.ts'

/** The order of the list. */
export function byPlace(one: Favourite, other: Favourite): number {
  return one.place - other.place || (one.id < other.id ? -1 : 1)
}
