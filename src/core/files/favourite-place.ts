import type { Ordered } from '../base/collection.ts'
import type { Favourite } from './favourite.ts'

/** By their ids, in the listener's order. */
export const FAVOURITE_ORDER: Ordered<Favourite> = {
  keyOf: ({ id }) => id,
  order: (one, other) => one.place - other.place || (one.id < other.id ? -1 : 1)
}
