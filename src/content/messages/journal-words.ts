import type { BackupProblem, ParsedBackup } from '../../core/backup.ts'
import type { SessionEnd } from '../../core/session.ts'
import { allOf, minutesText, secondsText } from './values.ts'

const ends: Readonly<Record<SessionEnd | 'open', string>> = {
  finished: 'Played to the end',
  stopped: 'Stopped',
  'cut off': 'Cut off',
  open: 'Playing'
}

const noBackup: Readonly<Record<Extract<ParsedBackup, { kind: 'no backup' }>['why'], string>> = {
  'not JSON': 'This file is no backup: it could not be read.',
  'not from Neap': 'This file is no backup of Neap.',
  newer: 'This backup is from a newer version of Neap. Update first, then try again.'
}

const problems: Readonly<Record<BackupProblem['why'], string>> = {
  unreadable: 'could not be read',
  repeated: 'was there twice',
  unknown: 'is not known here'
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

/** A length in seconds, in whole minutes from one on. */
function wholeText(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? secondsText(whole) : minutesText(Math.round(whole / 60))
}

/** Words of the journal. */
export const journalWords = {
  title: 'Journal',
  empty: 'No nights yet. Each session is noted here when it starts.',
  loading: 'Reading the journal',
  ends,
  /** "28 min of 30 min" */
  heard: (heardMinutes: number, plannedMinutes: number) =>
    `${minutesText(Math.round(heardMinutes))} of ${minutesText(Math.round(plannedMinutes))}`,
  /** "interrupted once, stood still for 4 min": the second part where it is known. */
  interrupted: (count: number, stoodStill?: number) =>
    `interrupted ${times(count)}` +
    (stoodStill === undefined ? '' : `, stood still for ${wholeText(stoodStill)}`),
  remove: 'Remove',
  removeNamed: (night: string) => `Remove the session of ${night}`,
  removed: 'Removed from the journal.',
  undo: 'Undo',
  again: 'Use this sound',
  saveBackup: 'Save everything as a file',
  saveTable: 'Save as a table (CSV)',
  takeIn: 'Take in a saved file',
  takenIn: (sessions: number, favourites: number) => {
    const parts = [
      sessions === 1 ? '1 session' : `${sessions} sessions`,
      ...(favourites === 0 ? [] : [favourites === 1 ? '1 favourite' : `${favourites} favourites`])
    ]
    return `${allOf(parts)} ${sessions === 1 && favourites === 0 ? 'was' : 'were'} added.`
  },
  noBackup: (why: keyof typeof noBackup) => noBackup[why],
  /** "sessions, 3: could not be read" */
  problem: ({ section, at, why }: BackupProblem) =>
    `${section}${at === undefined ? '' : `, ${at}`}: ${problems[why]}`,
  problems: 'Left out:',
  onThisDevice: 'The journal stays on this device.'
}
