import type { Kept } from './backup.ts'
import { BACKUP_KEYS } from './backup.ts'

/** How many records of one kind a backup holds, and how many of them are not here yet. */
export interface PlanCount {
  readonly held: number
  readonly new: number
}

/** What taking a backup in would do. */
export interface BackupPlan {
  readonly sessions: PlanCount
  readonly checkIns: PlanCount
  readonly favourites: PlanCount
  /** Settings and other single values. */
  readonly values: PlanCount
}

/**
 * Counts what a backup holds, and what of it would be written.
 * @param joined what `joinBackup` made of it
 */
export function planBackup(backup: Kept, joined: Kept): BackupPlan {
  const count = (part: 'sessions' | 'checkIns' | 'favourites'): PlanCount => ({
    held: backup[part].length,
    new: joined[part].length
  })
  return {
    sessions: count('sessions'),
    checkIns: count('checkIns'),
    favourites: count('favourites'),
    values: { held: valuesIn(backup), new: valuesIn(joined) }
  }
}

function valuesIn({ values }: Kept): number {
  return BACKUP_KEYS.filter(key => values[key] !== undefined).length
}

/** Whether there is anything to take in. */
export function bringsNews(plan: BackupPlan): boolean {
  return Object.values(plan).some((count: PlanCount) => count.new > 0)
}

/** Whether anything of it can be used. */
export function holdsAnything(plan: BackupPlan): boolean {
  return Object.values(plan).some((count: PlanCount) => count.held > 0)
}
