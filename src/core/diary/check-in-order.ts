import type { Ordered } from '../base/collection.ts'
import type { CheckIn } from './check-in.ts'

/** One for each night, the latest first. */
export const CHECK_IN_ORDER: Ordered<CheckIn> = {
  keyOf: ({ night }) => night,
  order: (one, other) => (one.night < other.night ? 1 : -1)
}
