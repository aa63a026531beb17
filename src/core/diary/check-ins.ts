import type { Collection } from '../base/collection.ts'
import { type CheckIn, parseCheckIn } from './check-in.ts'
import { CHECK_IN_ORDER } from './check-in-order.ts'

/** The mornings' check-ins. */
export const CHECK_INS = {
  ...CHECK_IN_ORDER,
  store: 'checkins',
  since: 1,
  newest: 'key',
  parse: parseCheckIn,
  part: 'check-ins'
} as const satisfies Collection<CheckIn>
