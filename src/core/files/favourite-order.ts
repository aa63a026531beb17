import type { Favourite } from './favourite.ts'
import { FAVOURITE_ORDER } from './favourite-place.ts'

/** The same favourites, in the given order, on places from `first` on. */
export function placedFrom(first: number, favourites: readonly Favourite[]): readonly Favourite[] {
  return Array.from(favourites, (favourite, index) => ({ ...favourite, place: first + index }))
}

/** The place behind all others; 0 in an empty list. */
export function placeAfter(list: readonly Favourite[]): number {
  return list.reduce((last, { place }) => Math.max(last, place), -1) + 1
}

/**
 * Moves one up (negative) or down the list.
 * @returns all of them, with their places renumbered, since two backups may have brought the same one; none where it
 * cannot move
 */
export function moveBy(list: readonly Favourite[], id: string, by: number): readonly Favourite[] {
  const from = list.findIndex(each => each.id === id)
  const moving = list[from]
  const to = from + by
  if (!moving || to < 0 || to >= list.length) return []
  const others = list.filter(each => each.id !== id)
  return placedFrom(0, [...others.slice(0, to), moving, ...others.slice(to)])
}

/** The list with the changed ones replaced, in its order. */
export function withThese(
  list: readonly Favourite[],
  changed: readonly Favourite[]
): readonly Favourite[] {
  const ids = new Set(changed.map(({ id }) => id))
  return [...list.filter(({ id }) => !ids.has(id)), ...changed].toSorted(FAVOURITE_ORDER.order)
}
