import type { BackupProblem } from '../../core/app/backup-problems.ts'
import type { PlanCount } from '../../core/app/backup-plan.ts'
import { sizeText } from './size-text.ts'
import { allOf } from './phrases.ts'

const noBackup = {
  'not JSON': 'This file is no backup: it could not be read.',
  'not from Neap': 'This file is no backup of Neap.',
  newer: 'This backup is from a newer version of Neap. Update first, then try again.'
}

const problems: Readonly<Record<BackupProblem['why'], string>> = {
  unreadable: 'could not be read',
  repeated: 'was there twice',
  unknown: 'is not known here'
}

const kinds = {
  sessions: ['session', 'sessions'],
  checkIns: ['check-in', 'check-ins'],
  favourites: ['favourite', 'favourites'],
  values: ['setting', 'settings']
} as const

type Counts = Readonly<Record<keyof typeof kinds, PlanCount>>

function counted(counts: Counts, which: keyof PlanCount): readonly string[] {
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap(kind => {
    const count = counts[kind][which]
    return count === 0 ? [] : [`${count} ${kinds[kind][count === 1 ? 0 : 1]}`]
  })
}

/** Words about all that is kept, and its way out, in and away. */
export const dataWords = {
  title: 'Your data',
  where:
    'Everything is kept on this device, in this browser. If the browser’s data is cleared, all of it is gone. A file you save stays.',
  never: 'You have not saved it as a file yet.',
  /** "Last saved as a file on 14 March 2026; 3 sessions since." */
  last: (date: string, since: number) =>
    `Last saved as a file on ${date}` +
    (since === 0 ? '.' : `; ${since} ${since === 1 ? 'session' : 'sessions'} since.`),
  save: 'Save everything as a file',
  look: 'Take in a saved file',
  /** What a file holds, before anything is written. */
  holds: (counts: Counts) => {
    const held = counted(counts, 'held')
    return held.length === 0 ? 'The file holds nothing.' : `The file holds ${allOf(held)}.`
  },
  noneRead: 'Nothing in this file could be read.',
  brings: (counts: Counts) => {
    const fresh = counted(counts, 'new')
    return fresh.length === 0
      ? 'Nothing of it is new here.'
      : `New here: ${allOf(fresh)}. What you have stays as it is.`
  },
  takeIn: 'Take it in',
  leave: 'Leave it',
  takenIn: (counts: Counts) => `Taken in: ${allOf(counted(counts, 'new'))}.`,
  settingsLater: 'Its settings take effect when you next open Neap.',
  noBackup: (why: keyof typeof noBackup) => noBackup[why],
  unread: 'Couldn’t read the file. Choose it again.',
  tooBig: (bytes: number, most: number) =>
    `This file is ${sizeText(bytes)}. A backup can be up to ${sizeText(most)}.`,
  problems: 'Left out:',
  /** "sessions, 3: could not be read" */
  problem: ({ section, at, why }: BackupProblem) =>
    `${section}${at === undefined ? '' : `, ${at}`}: ${problems[why]}`,
  /** The last of "Left out": "and 199,990 more" */
  moreProblems: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
  remove: 'Delete everything',
  removeWords:
    'Every session, check-in, favourite and setting on this device is deleted. This cannot be undone.',
  removeSure: 'Delete it all',
  removeNot: 'Keep it',
  removeLater: 'While a session is open nothing can be deleted.'
}
