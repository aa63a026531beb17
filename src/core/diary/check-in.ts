import { ROW_ID, finite, isRecord, known, wholeNumber } from '../base/parse.ts'
import { type Moment, LAST_MOMENT, parseMoment } from '../base/moment.ts'
import { type NightDate, parseNightDate } from '../base/night-date.ts'
import type { EpochMilliseconds, Minutes } from '../base/units.ts'

/** Very poor, poor, fair, good, very good. */
export const QUALITIES = [1, 2, 3, 4, 5] as const
export type Quality = (typeof QUALITIES)[number]

/** Reasons to pause and to ask a doctor. */
export const COMPLAINTS = ['headache', 'dizziness', 'ringing', 'unease'] as const
export type Complaint = (typeof COMPLAINTS)[number]

export const FIBRE_LEVELS = ['low', 'medium', 'high'] as const
/** A rough guess, or grams of the day, 0–200. */
export type Fibre = (typeof FIBRE_LEVELS)[number] | number

/** `recent`: within six weeks. */
export const ANTIBIOTICS = ['none', 'recent', 'current'] as const
export type Antibiotics = (typeof ANTIBIOTICS)[number]

/** Where steppers end: the last stands for "or more". */
export const MOST_DRINKS = 3
export const MOST_FERMENTED = 6
export const MOST_AWAKENINGS = 20
export const MOST_FIBRE = 200
export const MOST_COMMENT = 1000
/** No answer in minutes can be longer than a day. */
export const MOST_MINUTES: Minutes = 1440

/** How the morning after the sound was. Unanswered fields are missing. */
export interface MorningAnswers {
  readonly soundBothered?: boolean
  readonly wokeWhenItStopped?: boolean
  /** Empty: asked, and there was nothing to report. */
  readonly complaints?: readonly Complaint[]
  /** Poor sleep made the day before this night harder. */
  readonly badDay?: boolean
}

/** Habits of the day before the night. All optional; unanswered fields are missing. */
export interface Habits {
  /** 0, 1, 2, 3 for three or more. */
  readonly drinks?: number
  readonly lastDrink?: Moment
  readonly lastFood?: Moment
  readonly firstFood?: Moment
  readonly fibre?: Fibre
  /** Servings: 0–5, 6 for six or more. */
  readonly fermented?: number
  readonly prebiotic?: boolean
  readonly antibiotics?: Antibiotics
  readonly caffeineAfterNoon?: boolean
  readonly nap?: boolean
  readonly ill?: boolean
  readonly travel?: boolean
}

/** The habits that are answered by yes or no. */
export const YES_NO_HABITS = [
  'prebiotic',
  'caffeineAfterNoon',
  'nap',
  'ill',
  'travel'
] as const satisfies readonly (keyof Habits)[]

/** The four moments of a night, in the order in which they come. */
export const NIGHT_MOMENTS = ['intoBed', 'triedToSleep', 'finalAwakening', 'outOfBed'] as const
export type NightMoment = (typeof NIGHT_MOMENTS)[number]

/** The morning's entry for one night: the core items of the Consensus Sleep Diary [Carney12], all of them best guesses. */
export interface CheckIn {
  readonly version: 1
  /** Its key: there is one for a night. */
  readonly night: NightDate
  /** When it was last saved. */
  readonly savedAt: EpochMilliseconds
  /** Ids of the sessions of that night. */
  readonly sessions: readonly string[]
  readonly intoBed?: Moment
  readonly triedToSleep: Moment
  /** How long it took to fall asleep (SOL). */
  readonly sleepOnset: Minutes
  /** How often they woke, the final awakening aside. */
  readonly awakenings?: number
  /** Awake between falling asleep and the final awakening, all in all (WASO). */
  readonly awake: Minutes
  readonly finalAwakening: Moment
  readonly outOfBed: Moment
  /** How long they still tried to sleep after the final awakening (TASAFA). */
  readonly stillTrying: Minutes
  readonly quality: Quality
  readonly comment?: string
  readonly morning: MorningAnswers
  readonly habits: Habits
}

/**
 * Reads a check-in of unknown origin: an older version's, a damaged one, an imported one. Never throws. The diary's
 * figures judge whether its times are possible.
 * @returns undefined when a required answer is missing or invalid; invalid optional ones are left out
 */
export function parseCheckIn(stored: unknown): CheckIn | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined
  const night = parseNightDate(stored['night'])
  const savedAt = finite(stored['savedAt'], 0, LAST_MOMENT)
  const triedToSleep = parseMoment(stored['triedToSleep'])
  const sleepOnset = parseMinutes(stored['sleepOnset'])
  const awake = parseMinutes(stored['awake'])
  const finalAwakening = parseMoment(stored['finalAwakening'])
  const outOfBed = parseMoment(stored['outOfBed'])
  const quality = QUALITIES.find(each => each === stored['quality'])
  if (
    night === undefined ||
    savedAt === undefined ||
    !triedToSleep ||
    sleepOnset === undefined ||
    awake === undefined ||
    !finalAwakening ||
    !outOfBed ||
    !quality
  )
    return undefined
  return {
    version: 1,
    night,
    savedAt,
    sessions: idsOf(stored['sessions']),
    ...known('intoBed', parseMoment(stored['intoBed'])),
    triedToSleep,
    sleepOnset,
    ...known('awakenings', wholeNumber(stored['awakenings'], 0, MOST_AWAKENINGS)),
    awake,
    finalAwakening,
    outOfBed,
    stillTrying: parseMinutes(stored['stillTrying']) ?? 0,
    quality,
    ...known('comment', parseComment(stored['comment'])),
    morning: parseMorning(stored['morning']),
    habits: parseHabits(stored['habits'])
  }
}

/** A comment in its stored form: trimmed, at most {@link MOST_COMMENT} characters; undefined when empty. */
export function parseComment(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined
  const cut = [...given.trim()].slice(0, MOST_COMMENT).join('').trimEnd()
  return cut === '' ? undefined : cut
}

/** The answers about the morning in a record of unknown origin; invalid ones are left out. */
export function parseMorning(stored: unknown): MorningAnswers {
  if (!isRecord(stored)) return {}
  const given = stored['complaints']
  const complaints = Array.isArray(given)
    ? COMPLAINTS.filter(each => given.includes(each))
    : undefined
  return {
    ...known('soundBothered', yesNo(stored['soundBothered'])),
    ...known('wokeWhenItStopped', yesNo(stored['wokeWhenItStopped'])),
    ...known('complaints', complaints),
    ...known('badDay', yesNo(stored['badDay']))
  }
}

/** The habits in a record of unknown origin; invalid ones are left out. */
export function parseHabits(stored: unknown): Habits {
  if (!isRecord(stored)) return {}
  const level = FIBRE_LEVELS.find(each => each === stored['fibre'])
  const antibiotics = ANTIBIOTICS.find(each => each === stored['antibiotics'])
  const yesNos: Partial<Record<(typeof YES_NO_HABITS)[number], boolean>> = {}
  for (const habit of YES_NO_HABITS) {
    const answer = yesNo(stored[habit])
    if (answer !== undefined) yesNos[habit] = answer
  }
  return {
    ...known('drinks', wholeNumber(stored['drinks'], 0, MOST_DRINKS)),
    ...known('lastDrink', parseMoment(stored['lastDrink'])),
    ...known('lastFood', parseMoment(stored['lastFood'])),
    ...known('firstFood', parseMoment(stored['firstFood'])),
    ...known('fibre', level ?? finite(stored['fibre'], 0, MOST_FIBRE)),
    ...known('fermented', wholeNumber(stored['fermented'], 0, MOST_FERMENTED)),
    ...known('antibiotics', antibiotics),
    ...yesNos
  }
}

/** A length in minutes, 0–{@link MOST_MINUTES}. @returns undefined for anything else */
export function parseMinutes(value: unknown): Minutes | undefined {
  return finite(value, 0, MOST_MINUTES)
}

function yesNo(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function idsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  const ids = value.filter(each => typeof each === 'string' && ROW_ID.test(each))
  return [...new Set<string>(ids)]
}
