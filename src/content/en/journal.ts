import type { PeriodKind } from '../../core/base/period.ts'
import type { Quality } from '../../core/diary/check-in.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import type { SessionEnd } from '../../core/session/session.ts'
import { allOf, rangeText } from './phrases.ts'
import { minutesText, secondsText, numberText } from './values.ts'

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

const periods: Readonly<Record<PeriodKind, string>> = { week: 'Week', month: 'Month' }

const earlier: Readonly<Record<PeriodKind, string>> = {
  week: 'The week before',
  month: 'The month before'
}

const later: Readonly<Record<PeriodKind, string>> = {
  week: 'The week after',
  month: 'The month after'
}

const qualities: Readonly<Record<Quality, string>> = {
  1: 'very poor',
  2: 'poor',
  3: 'fair',
  4: 'good',
  5: 'very good'
}

/** Heads of a table's columns. */
const heads: Readonly<Record<SleepMeasure, string>> = {
  onset: 'Asleep',
  awakenings: 'Woke',
  quality: 'Rated',
  efficiency: 'Eff. %'
}

const outcomes: Readonly<Record<SleepMeasure, string>> = {
  onset: 'Minutes to fall asleep',
  awakenings: 'Awakenings',
  quality: 'Rated quality',
  efficiency: 'Sleep efficiency'
}

function nights(count: number): string {
  return count === 1 ? '1 night' : `${count} nights`
}

function value(outcome: SleepMeasure, figure: number): string {
  switch (outcome) {
    case 'onset':
      return minutesText(Math.round(figure))
    case 'awakenings':
      return numberText(Math.round(figure * 10) / 10)
    case 'quality':
      return `${numberText(Math.round(figure * 10) / 10)} of 5`
    case 'efficiency':
      return `${Math.round(figure)} %`
  }
}

/** Words for the nights of the journal: week by week, month by month, and one by one. */
export const nightWords = {
  period: 'Week or month',
  periods,
  earlier,
  later,
  goTo: 'Go to a month',
  calendar: 'Nights',
  /** What stands in the calendar for a night: "Saturday, 14 March: 28 min heard, morning noted". */
  inCalendar: (date: string, heard: string | undefined, noted: boolean) => {
    const parts = [...(heard ? [heard] : []), ...(noted ? ['morning noted'] : [])]
    return `${date}: ${parts.length === 0 ? 'nothing noted' : allOf(parts)}`
  },
  heard: (minutes: string) => `${minutes} heard`,
  aSound: 'sound heard',
  legendHeard: 'Sound heard, the longer the lighter',
  legendNoted: 'Morning noted',
  nothing: { week: 'Nothing is noted for this week.', month: 'Nothing is noted for this month.' },
  counts: (heard: number, noted: number) =>
    `${nights(heard)} with a sound, ${noted === 1 ? '1 morning' : `${noted} mornings`} noted.`,
  outcomes,
  heads,
  figure: numberText,
  silence: 'a night of silence',
  /** What each is, exactly. */
  outcomeHints: {
    onset: 'As guessed in the morning.',
    awakenings: 'The last one aside.',
    quality: 'From 1, very poor, to 5, very good.',
    efficiency:
      'Time asleep as a share of the time meant for sleep: falling asleep, sleeping, lying awake and still trying. Reading or listening before does not count. By rule of thumb 85 % or more, shaded here, is called good.'
  } satisfies Record<SleepMeasure, string>,
  value,
  qualities,
  /** "12 to 35 min" */
  range: (outcome: SleepMeasure, least: number, most: number) =>
    `${rangeText(value(outcome, least), value(outcome, most), 'to')}`,
  nights,
  asleepAfter: (minutes: number) => `Asleep after ${minutesText(Math.round(minutes))}`,
  woke: (count: number | undefined, awake: number) => {
    const lay = `awake for ${minutesText(Math.round(awake))}`
    if (count === undefined) return lay
    if (count === 0) return awake > 0 ? lay : 'never woke'
    return `woke ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}, ${lay}`
  },
  slept: (minutes: number, efficiency: number) =>
    `Slept ${minutesText(Math.round(minutes))}, ${Math.round(100 * efficiency)} % of the time meant for sleep`,
  /** Where the answers do not go together. */
  noFigures: 'The times given do not go together, so nothing is reckoned from them.',
  antibiotics: {
    current: 'Antibiotics at the time',
    recent: 'Antibiotics within six weeks before'
  },
  rated: (quality: string) => `Night rated ${quality}`,
  noted: 'Morning noted',
  addCheckIn: 'Add a check-in',
  editCheckIn: 'Edit check-in',
  removeCheckIn: 'Remove check-in',
  of: (action: string, night: string) => `${action}: ${night}`,
  correct: 'Edit',
  correctHeard: 'Minutes really heard',
  save: 'Save',
  cancel: 'Cancel',
  undone: {
    'session removed': 'Removed from the journal.',
    'session changed': 'The session was corrected.',
    'check-in removed': 'The check-in was removed.',
    'check-in changed': 'The check-in was changed.'
  },
  hideNumbers: 'Hide the numbers of the journal',
  hideNumbersHint: 'What was and when stays to be seen. For when counting keeps you awake.',
  numbersHidden: 'Numbers are hidden.',
  showNumbers: 'Show them'
}
