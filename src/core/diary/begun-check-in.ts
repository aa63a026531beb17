import { parseStoredClockTime } from '../base/moment.ts'
import { type NightDate, parseNightDate } from '../base/night-date.ts'
import { isRecord, known, wholeNumber } from '../base/parse.ts'
import {
  MOST_AWAKENINGS,
  NIGHT_MOMENTS,
  parseComment,
  parseHabits,
  parseMinutes,
  parseMorning,
  QUALITIES
} from './check-in.ts'
import type { CheckInDraft } from './check-in-draft.ts'
import { MEALS } from './night-clock.ts'

/** A check-in that was begun and not saved yet. */
export interface BegunCheckIn {
  readonly night: NightDate
  /** Answers given so far; undefined where a proposed one was cleared. */
  readonly answers: Partial<CheckInDraft>
}

const LENGTHS = ['sleepOnset', 'awake', 'stillTrying'] as const

/**
 * Reads a check-in begun of unknown origin. Never throws.
 * @returns undefined where it is none; invalid answers are left out
 */
export function parseBegunCheckIn(stored: unknown): BegunCheckIn | undefined {
  if (!isRecord(stored)) return undefined
  const night = parseNightDate(stored['night'])
  const given = stored['answers']
  if (night === undefined || !isRecord(given)) return undefined
  const cleared = Object.entries(given).filter(([, answer]) => answer === undefined)
  // Meals are times of a clock here, not moments.
  const { lastDrink: _drink, lastFood: _last, firstFood: _first, ...habits } = parseHabits(given)
  const answers: Partial<CheckInDraft> = {
    ...Object.fromEntries(cleared),
    ...each([...NIGHT_MOMENTS, ...MEALS], given, parseStoredClockTime),
    ...each(LENGTHS, given, parseMinutes),
    ...known('awakenings', wholeNumber(given['awakenings'], 0, MOST_AWAKENINGS)),
    ...known(
      'quality',
      QUALITIES.find(quality => quality === given['quality'])
    ),
    ...known('comment', parseComment(given['comment'])),
    ...(given['noSleep'] === true && { noSleep: true }),
    ...parseMorning(given),
    ...habits
  }
  return { night, answers }
}

function each<K extends string, T>(
  keys: readonly K[],
  given: Readonly<Record<string, unknown>>,
  parse: (answer: unknown) => T | undefined
): { readonly [key in K]?: T } {
  const found: { [key in K]?: T } = {}
  for (const key of keys) {
    const answer = parse(given[key])
    if (answer !== undefined) found[key] = answer
  }
  return found
}
