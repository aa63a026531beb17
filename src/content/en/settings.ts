import type { PlayerChoice, Accent } from '../../core/base/settings.ts'
import type { BackupPlan, PlanCount } from '../../core/app/backup-plan.ts'
import type { BackupProblem } from '../../core/app/backup-problems.ts'
import type { PerformerKind, StreamSupport } from '../../core/stream/stream-support.ts'
import { allOf, sizeText } from './phrases.ts'

/** Words of the settings. */
export const settingsWords = {
  night: 'At night',
  look: 'Colour and language',
  /** Folded: how it plays, and the keyboard. */
  details: 'Details',
  accent: 'Colour',
  accents: { amber: 'Amber', red: 'Red' } satisfies Record<Accent, string>,
  language: 'Language',
  languageAuto: 'Match browser',
  player: 'Player',
  players: {
    auto: 'Automatic',
    live: 'Live',
    stream: 'Stream'
  } satisfies Record<PlayerChoice, string>,
  playerHint:
    'The bedtime stream plays like a podcast, so your phone keeps it going when locked. Automatic uses it where it works, and live sound elsewhere. Only the stream is sure to have buttons on the lock screen.',
  playsNow: {
    live: 'Plays live.',
    stream: 'Plays as a stream.'
  } satisfies Record<PerformerKind, string>,
  /** Whether the stream can be had, and if not, why. */
  stream: {
    untried: 'Stream not tested yet.',
    works: 'The stream works here.',
    'no worker': 'The stream isn’t available: this browser doesn’t allow it at this address.',
    'not in control':
      'The stream comes the next time you open Neap. It’s still being saved for offline use.',
    'no answer': 'The stream isn’t available: its file didn’t come through.',
    'not readable': 'The stream isn’t available: this browser couldn’t read its file.',
    'did not start':
      'The stream didn’t start in time, so Neap plays live. It tries again when you next open it or choose Stream.'
  } satisfies Record<StreamSupport, string>,
  check: 'Check how this phone plays when locked',
  tips: 'Show tips while playing',
  screenOn: 'Keep the screen on while playing',
  screenOnHint: 'Nearly black, with the time left. Uses battery.',
  dragLevel: 'Slide on the dark screen for volume',
  dragLevelHint: 'Up is louder, down is softer. The screen stays dark.',
  screenOnAbsent: 'This browser can’t keep the screen on at this address.',
  again: 'Ready if you wake up',
  againHint:
    'After a session, Play on your headset or the lock screen brings the sound back: shorter, and softer. It never starts by itself.',
  readyAllNight: 'Ready all night',
  readyAllNightHint:
    'A phone may forget a paused player after a few minutes. With this on, the sound keeps playing for up to 10 hours, too soft to hear. Uses battery.',
  shortcuts: 'Single-key shortcuts',
  evidence: 'Evidence and safety',
  keyboard: 'Keyboard',
  about: 'About',
  licences: 'Open-source licences',
  /** When the evidence was last reviewed: "2026-11". */
  version: (version: string) => `Version ${version}`,
  privacy: 'No account, no tracking. Nothing you do here leaves this device.'
}

/** What the keys do. */
export const keyboardWords = {
  title: 'Keyboard',
  keys: [
    { keys: 'Space', does: 'Start, pause or resume' },
    { keys: '← →', does: 'Shorter or longer: 5 minutes before Start, 15 while playing' },
    { keys: '↑ ↓', does: 'Louder or softer' },
    { keys: '?', does: 'Show this list' },
    { keys: 'Esc', does: 'Close this list' }
  ],
  off: 'You can turn single-key shortcuts off in Settings.',
  close: 'Close'
}

const noBackup = {
  'not JSON': 'This isn’t a backup: the file can’t be read.',
  'not from Neap': 'This isn’t a Neap backup.',
  newer: 'This backup is from a newer version of Neap. Update first, then try again.'
}

const problems: Readonly<Record<BackupProblem['why'], string>> = {
  unreadable: 'can’t be read',
  repeated: 'appears twice',
  unknown: 'isn’t known here'
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
    'Everything stays on this device, in this browser. If you clear the browser’s data, it’s all gone. A saved backup stays.',
  never: 'You haven’t saved a backup yet.',
  /** "Last backup on 14 March 2026; 3 sessions since." */
  last: (date: string, since: number) =>
    `Last backup on ${date}` +
    (since === 0 ? '.' : `; ${since} ${since === 1 ? 'session' : 'sessions'} since.`),
  save: 'Save a backup',
  look: 'Import a backup',
  /** What a file holds, before anything is written. */
  holds: (counts: BackupPlan) => {
    const held = counted(counts, 'held')
    return held.length === 0 ? 'The file is empty.' : `The file contains ${allOf(held)}.`
  },
  noneRead: 'Nothing in this file can be read.',
  brings: (counts: BackupPlan) => {
    const fresh = counted(counts, 'new')
    return fresh.length === 0
      ? 'Nothing in it is new.'
      : `New: ${allOf(fresh)}. What you have stays as it is.`
  },
  takeIn: 'Import',
  leave: 'Cancel',
  takenIn: (counts: BackupPlan) => `Imported: ${allOf(counted(counts, 'new'))}.`,
  settingsLater: 'Its settings take effect when you next open Neap.',
  noBackup: (why: keyof typeof noBackup) => noBackup[why],
  unread: 'Couldn’t read the file. Choose it again.',
  tooBig: (bytes: number, most: number) =>
    `This file is ${sizeText(bytes)}. A backup can be up to ${sizeText(most)}.`,
  problems: 'Left out:',
  /** "sessions, 3: can’t be read" */
  problem: ({ section, at, why }: BackupProblem) =>
    `${section}${at === undefined ? '' : `, ${at}`}: ${problems[why]}`,
  /** The last of "Left out": "and 199,990 more" */
  moreProblems: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
  remove: 'Delete everything',
  removeWords:
    'This deletes every session, check-in, favourite and setting on this device. You can’t undo it.',
  removeSure: 'Delete it all',
  removeNot: 'Cancel',
  removeLater: 'You can’t delete anything while a session is open. Stop it first.'
}
