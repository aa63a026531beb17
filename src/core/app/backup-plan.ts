import { type Kept, BACKUP_KEYS } from './backup.ts'
import { type CollectionName, mapCollections } from './collections.ts'

/** How many records of one kind a backup holds, and how many of them are not here yet. */
export interface PlanCount {
  readonly held: number
  readonly new: number
}

/** What taking a backup in would do, by kind; `values` are settings and other single values. */
export type BackupPlan = Readonly<Record<CollectionName | 'values', PlanCount>>

/**
 * Counts what a backup holds, and what of it would be written.
 * @param joined what `joinBackup` made of it
 */
export function planBackup(backup: Kept, joined: Kept): BackupPlan {
  return {
    ...mapCollections(name => ({
      held: backup[name].length,
      new: joined[name].length
    })),
    values: { held: valuesIn(backup), new: valuesIn(joined) }
  }
}

function valuesIn({ values }: Kept): number {
  return BACKUP_KEYS.filter(key => values[key] !== undefined).length
}

/** Whether there is anything to take in. */
export function bringsNews(plan: BackupPlan): boolean {
  return Object.values(plan).some(count => count.new > 0)
}

/** Whether anything of it can be used. */
export function holdsAnything(plan: BackupPlan): boolean {
  return Object.values(plan).some(count => count.held > 0)
}
