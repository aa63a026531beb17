import type { Favourite } from './favourite.ts'

/** The order of the list. */
export function byPlace(one: Favourite, other: Favourite): number {
  return one.place - other.place || (one.id < other.id ? -1 : 1)
}

/** The same favourites in the order they come in, on places from `first` on. */
export function placedFrom(first: number, favourites: readonly Favourite[]): readonly Favourite[] {
  return Array.from(favourites, (favourite, index) => ({ ...favourite, place: first + index }))
}
