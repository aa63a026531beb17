import type { SessionEnd } from '../../core/session.ts'
import { minutesText } from './values.ts'

const ends: Readonly<Record<SessionEnd | 'open', string>> = {
  finished: 'Played to the end',
  stopped: 'Stopped',
  'cut off': 'Cut off',
  open: 'Playing'
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
  interruptions: (count: number) => (count === 1 ? '1 interruption' : `${count} interruptions`),
  remove: 'Remove',
  removeNamed: (night: string) => `Remove the session of ${night}`,
  removed: 'Removed from the journal.',
  undo: 'Undo',
  again: 'Use this sound',
  onThisDevice: 'The journal stays on this device.'
}
