import type { DBSchema } from 'idb'

export const DATABASE_NAME = 'neap'

/**
 * What lies where. Values come back as `unknown`: an older version, another one or a fault may have written them, so
 * whoever reads parses.
 */
export interface NeapSchema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { startedAt: number } }
  checkins: { key: string; value: unknown }
  /** Under `settings` the settings, under `recipe` the recipe prepared last. */
  settings: { key: string; value: unknown }
  /** Under `course` the way through the 21 nights. */
  programme: { key: string; value: unknown }
  favourites: { key: string; value: unknown }
  /** Under `seen` the ids of tips already seen. */
  tips: { key: string; value: unknown }
}
