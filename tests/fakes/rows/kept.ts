import type { Kept } from '../../../src/core/app/backup.ts'
import { mapCollections } from '../../../src/core/app/collections.ts'

/** Nothing at all, with whatever a test cares about put in its place. */
export function kept(change: Partial<Kept> = {}): Kept {
  return { ...mapCollections(() => []), values: {}, ...change }
}
