import type { PlayerChoice, Accent } from '../../core/base/settings.ts'
import type { BackupPlan, PlanCount } from '../../core/app/backup-plan.ts'
import type { BackupProblem } from '../../core/app/backup-problems.ts'
import type { PerformerKind, StreamSupport } from '../../core/stream/stream-support.ts'
import { allOf, sizeText } from './phrases.ts'

/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  accent: 'Colour',
  accents: { amber: 'Amber', red: 'Red' } satisfies Record<Accent, string>,
  language: 'Language',
  languageAuto: 'As the browser',
  player: 'Player',
  players: {
    auto: 'Automatic',
    live: 'Live',
    stream: 'Stream'
  } satisfies Record<PlayerChoice, string>,
  playerHint:
    'The stream plays the night as one file, as a podcast is played. Automatic takes it where it works, else live sound. The buttons of the lock screen belong to the stream; live sound may have some of them, or none.',
  playsNow: {
    live: 'Now live.',
    stream: 'Now the stream.'
  } satisfies Record<PerformerKind, string>,
  /** Whether the stream can be had, and if not, why. */
  stream: {
    untried: 'Whether the stream works here has not been found out yet.',
    works: 'The stream works here.',
    'no worker':
      'The stream is not available: it needs a service worker, which this browser withholds at this address.',
    'not in control':
      'The stream is not available yet: the app is still being kept for use without a network, or was reloaded by force.',
    'no answer': 'The stream is not available: its file was not answered for as it must be.',
    'not readable': 'The stream is not available: this browser could not read its file.',
    'did not start':
      'The stream did not start in time, so the sound came live. It is tried again when the app is opened anew, or when Stream is chosen.'
  } satisfies Record<StreamSupport, string>,
  check: 'Check how this phone plays when locked',
  tips: 'Show tips while playing',
  screenOn: 'Keep the screen on while it plays',
  screenOnHint: 'Nearly black, with the time left. Uses battery.',
  screenOnAbsent: 'This browser cannot keep the screen on at this address.',
  shortcuts: 'Single-key shortcuts',
  evidence: 'Evidence and safety',
  keyboard: 'Keyboard',
  about: 'About',
  licences: 'Open-source licences',
  /** When the evidence was last reviewed: "2026-11". */
  version: (version: string) => `Version ${version}`,
  privacy: 'No account, no counting of visits. Nothing you do here leaves this device.'
}

/** What the keys do. */
export const keyboardWords = {
  title: 'Keyboard',
  keys: [
    { keys: 'Space', does: 'Start, pause or resume' },
    { keys: '← →', does: 'Shorter or longer: 5 minutes before Start, 15 while playing' },
    { keys: '↑ ↓', does: 'Level up or down' },
    { keys: '?', does: 'Show this list' },
    { keys: 'Esc', does: 'Close this list' }
  ],
  off: 'Single-key shortcuts can be switched off in Settings.',
  close: 'Close'
}

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

const kinds: Readonly<Record<keyof BackupPlan, readonly [one: string, more: string]>> = {
  sessions: ['session', 'sessions'],
  checkIns: ['check-in', 'check-ins'],
  favourites: ['favourite', 'favourites'],
  values: ['setting', 'settings']
}

function counted(counts: BackupPlan, which: keyof PlanCount): readonly string[] {
  return (Object.keys(kinds) as (keyof BackupPlan)[]).flatMap(kind => {
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
  holds: (counts: BackupPlan) => {
    const held = counted(counts, 'held')
    return held.length === 0 ? 'The file holds nothing.' : `The file holds ${allOf(held)}.`
  },
  noneRead: 'Nothing in this file could be read.',
  brings: (counts: BackupPlan) => {
    const fresh = counted(counts, 'new')
    return fresh.length === 0
      ? 'Nothing of it is new here.'
      : `New here: ${allOf(fresh)}. What you have stays as it is.`
  },
  takeIn: 'Take it in',
  leave: 'Leave it',
  takenIn: (counts: BackupPlan) => `Taken in: ${allOf(counted(counts, 'new'))}.`,
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
