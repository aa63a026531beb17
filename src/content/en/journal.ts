import type { PeriodKind } from '../../core/base/period.ts'
import type { Quality } from '../../core/diary/check-in.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import type { SessionEnd } from '../../core/session/session.ts'
import { allOf, rangeText } from './phrases.ts'
import { minutesText, secondsText, numberText } from './values.ts'

const ends: Readonly<Record<SessionEnd | 'open', string>> = {
  finished: 'Played to the end',
  stopped: 'Stopped',
  'cut off': 'Closed before its end',
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
  empty: 'No nights yet. One shows up here once you’ve started a sound or checked in.',
  loading: 'Loading your journal',
  ends,
  /** "28 min of 30 min" */
  heard: (heardMinutes: number, plannedMinutes: number) =>
    `${minutesText(Math.round(heardMinutes))} of ${minutesText(Math.round(plannedMinutes))}`,
  /** "again at 03:12, 15 min": for going back to sleep; the length is left out where numbers are hidden. */
  asleepAgain: (clock: string, heardMinutes?: number) =>
    `again at ${clock}` +
    (heardMinutes === undefined ? '' : `, ${minutesText(Math.round(heardMinutes))}`),
  /** "interrupted once, silent for 4 min": the second part where it is known. */
  interrupted: (count: number, stoodStill?: number) =>
    `interrupted ${times(count)}` +
    (stoodStill === undefined ? '' : `, silent for ${wholeText(stoodStill)}`),
  remove: 'Remove session',
  removed: 'Session removed.',
  undo: 'Undo',
  again: 'Use this sound',
  saveTable: 'Save as a table (CSV)',
  /** The parts of the screen, as links to them. */
  onThisPage: 'On this page',
  files: 'Files',
  everything: 'Back up, restore or delete everything in Settings',
  onThisDevice: 'Your journal stays on this device.'
}

const periods: Readonly<Record<PeriodKind, string>> = { week: 'Week', month: 'Month' }

const earlier: Readonly<Record<PeriodKind, string>> = {
  week: 'Previous week',
  month: 'Previous month'
}

const later: Readonly<Record<PeriodKind, string>> = {
  week: 'Next week',
  month: 'Next month'
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
  goTo: 'Go to month',
  calendar: 'Nights',
  /** What stands in the calendar for a night: "Saturday, 14 March: 28 min heard, checked in". */
  inCalendar: (date: string, heard: string | undefined, noted: boolean) => {
    const parts = [...(heard ? [heard] : []), ...(noted ? ['checked in'] : [])]
    return `${date}: ${parts.length === 0 ? 'nothing yet' : allOf(parts)}`
  },
  heard: (minutes: string) => `${minutes} heard`,
  aSound: 'sound heard',
  legendHeard: 'Sound heard: the lighter, the longer',
  legendNoted: 'Checked in',
  nothing: { week: 'Nothing noted this week.', month: 'Nothing noted this month.' },
  counts: (heard: number, noted: number) =>
    `${nights(heard)} with sound, ${noted === 1 ? '1 check-in' : `${noted} check-ins`}.`,
  outcomes,
  heads,
  figure: numberText,
  silence: 'a silent night',
  /** What each is, exactly. */
  outcomeHints: {
    onset: 'Your guess in the morning.',
    awakenings: 'Without the final wake-up.',
    quality: 'From 1, very poor, to 5, very good.',
    efficiency:
      'How much of the time you were trying to sleep you slept. Reading or listening before that doesn’t count.'
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
    if (count === 0) return awake > 0 ? lay : 'never woke up'
    return `woke up ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}, ${lay}`
  },
  slept: (minutes: number, efficiency: number) =>
    minutes === 0
      ? 'Didn’t sleep'
      : `Slept ${minutesText(Math.round(minutes))}, ${Math.round(100 * efficiency)} % of the time spent trying to sleep`,
  /** Where the answers do not go together. */
  noFigures: 'These times don’t fit together, so there are no figures.',
  antibiotics: {
    current: 'Taking antibiotics',
    recent: 'Antibiotics in the six weeks before'
  },
  rated: (quality: string) => `Sleep rated ${quality}`,
  noted: 'Checked in',
  addCheckIn: 'Add check-in',
  editCheckIn: 'Edit check-in',
  removeCheckIn: 'Remove check-in',
  of: (action: string, night: string) => `${action}: ${night}`,
  correct: 'Edit minutes heard',
  correctHeard: 'Minutes actually heard',
  save: 'Save',
  cancel: 'Cancel',
  undone: {
    'session removed': 'Session removed.',
    'session changed': 'Session edited.',
    'check-in removed': 'Check-in removed.',
    'check-in changed': 'Check-in edited.'
  },
  hideNumbers: 'Hide numbers in the journal',
  hideNumbersHint: 'You’ll still see what happened and when. For when counting keeps you awake.',
  numbersHidden: 'Numbers are hidden.',
  showNumbers: 'Show numbers'
}
