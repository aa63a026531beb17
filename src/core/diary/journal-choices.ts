import { type SleepMeasure, SLEEP_MEASURES } from './sleep-measure.ts'
import { isRecord } from '../base/parse.ts'

/** The listener's choices for the journal. */
export interface JournalChoices {
  /** The measure that matters most to them, chosen before anything was compared; undefined until then. */
  readonly primary: SleepMeasure | undefined
  /** No figures anywhere in the journal, only what was and when. */
  readonly hideNumbers: boolean
}

export const DEFAULT_JOURNAL_CHOICES: JournalChoices = {
  primary: undefined,
  hideNumbers: false
}

/** Reads choices of unknown origin: invalid fields take their defaults. */
export function parseJournalChoices(stored: unknown): JournalChoices {
  if (!isRecord(stored)) return DEFAULT_JOURNAL_CHOICES
  const primary = SLEEP_MEASURES.find(each => each === stored['primary'])
  return { primary, hideNumbers: stored['hideNumbers'] === true }
}
