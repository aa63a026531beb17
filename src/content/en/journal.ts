import type { SessionEnd } from '../../core/session/session.ts'
import { minutesText, secondsText } from './values.ts'

const ends: Readonly<Record<SessionEnd | 'open', string>> = {
  finished: 'Played to the end',
  stopped: 'Stopped',
  'cut off': 'Cut off',
  open: 'Playing'
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
  saveTable: 'Save as a table (CSV)',
  everything: 'Save, bring back or delete everything: in Settings',
  onThisDevice: 'The journal stays on this device.'
}
