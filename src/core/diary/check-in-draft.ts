import type { CheckIn, Habits, MorningAnswers, NightMoment } from './check-in.ts'
import { MOST_AWAKENINGS, NIGHT_MOMENTS, parseCheckIn } from './check-in.ts'
import type { ClockTime } from '../base/clock-time.ts'
import { minutesAfter } from './clock-step.ts'
import type { NightAnswers, AnswerFaults } from './sleep-figures.ts'
import { isSleepless, minutesBetween } from './sleep-figures.ts'
import { type Moment, clockTimeOf } from '../base/moment.ts'
import { SHORTEST_NIGHT } from './check-in-time.ts'
import type { Meal, NightClock, NightMoments, NightTimes } from './night-clock.ts'
import { MEALS, nightMoments } from './night-clock.ts'
import type { NightDate } from '../base/night-date.ts'
import type { EpochMilliseconds, Hours } from '../base/units.ts'
import type { UsualTimes } from './usual-times.ts'

type Lengths = 'sleepOnset' | 'awakenings' | 'awake' | 'stillTrying'
type Unsure<T> = { readonly [Answer in keyof T]?: T[Answer] | undefined }

/** A check-in while it is filled in: times as clocks show them, undefined where not answered. */
export interface CheckInDraft
  extends
    NightTimes,
    Unsure<Pick<CheckIn, Lengths | 'quality' | 'comment'> & MorningAnswers & Omit<Habits, Meal>> {
  /** They lay awake until they got up: it stands for the lengths, and for the final awakening. */
  readonly noSleep?: true | undefined
}

/** What has to be answered before a check-in can be saved. */
export const REQUIRED_ANSWERS = [
  'triedToSleep',
  'sleepOnset',
  'awake',
  'finalAwakening',
  'outOfBed',
  'quality'
] as const satisfies readonly (keyof CheckInDraft)[]
export type RequiredAnswer = (typeof REQUIRED_ANSWERS)[number]
const REQUIRED_WITHOUT_SLEEP = [
  'triedToSleep',
  'outOfBed',
  'quality'
] as const satisfies readonly RequiredAnswer[]

/** When usual times come only from one side, a time outside these is not used: bed by day, or a very late night. */
const LONGEST_USUAL: Hours = 14
/** How far ahead of now an answered time may be: clocks differ, and times go by steps. */
const AHEAD: Hours = 1
const HOUR = 3_600_000

/** A draft for changing a check-in. */
export function draftOf(checkIn: CheckIn): CheckInDraft {
  const { morning, habits, sleepOnset, awakenings, awake, stillTrying, quality, comment } = checkIn
  const times: Partial<Record<NightMoment | Meal, ClockTime>> = {}
  for (const [field, moment] of Object.entries(answeredMoments(checkIn)))
    times[field as NightMoment | Meal] = clockTimeOf(moment)
  return {
    sleepOnset,
    awakenings,
    awake,
    stillTrying,
    quality,
    comment,
    ...morning,
    ...habits,
    ...blankMeals(),
    ...times,
    ...(isSleepless(checkIn) && { noSleep: true, sleepOnset: undefined })
  }
}

function blankMeals(): Readonly<Record<Meal, undefined>> {
  return { lastDrink: undefined, lastFood: undefined, firstFood: undefined }
}

/** What is known of a night before the first answer. */
export interface KnownNight {
  /** When the sound was started, if it was: nobody has slept before. */
  readonly bed?: Moment | undefined
  /** Now, if the listener may just have risen. */
  readonly rising?: Moment | undefined
  /** How often the sound was started again to go back to sleep. */
  readonly again?: number
  /** When this listener usually goes to bed and rises. */
  readonly usual?: UsualTimes
}

/** A new check-in, and where its times come from. */
export interface Proposal {
  readonly draft: CheckInDraft
  /** Whether the rise time was filled in from the clock. */
  readonly risesNow: boolean
  /** Whether the awakenings were filled in from the sounds started again. */
  readonly wokeKnown: boolean
  /** The times that were filled in with the usual ones. */
  readonly usual: readonly NightMoment[]
}

/**
 * A new check-in with what is known: the rise time is now, to five minutes, if they have had time to sleep; the rest are
 * the usual times. When a sound was started does not say when they wanted to sleep, and nights without a sound have no
 * such time: both are to be measured alike. Whoever has just risen is asked when they woke.
 */
export function proposeDraft({ bed, rising, again = 0, usual = {} }: KnownNight): Proposal {
  const slept = rising && (!bed || rising.at - bed.at >= SHORTEST_NIGHT * HOUR)
  const up = slept ? toFiveMinutes(clockTimeOf(rising)) : undefined
  const rises = up ?? usual.finalAwakening
  const fits = isNight(usual.triedToSleep, rises) && (!bed || isNight(clockTimeOf(bed), rises))
  const asked: readonly NightMoment[] = up ? ['finalAwakening', 'outOfBed'] : []
  const filled = fits ? NIGHT_MOMENTS.filter(each => usual[each] && !asked.includes(each)) : []
  return {
    draft: {
      ...Object.fromEntries(filled.map(each => [each, usual[each]])),
      ...(up && { outOfBed: up }),
      ...(again > 0 && { awakenings: Math.min(again, MOST_AWAKENINGS) })
    },
    risesNow: up !== undefined,
    wokeKnown: again > 0,
    usual: filled
  }
}

function toFiveMinutes({ hour, minute }: ClockTime): ClockTime {
  return { hour, minute: minute - (minute % 5) }
}

/** Whether two times lie a night's length apart. */
function isNight(from: ClockTime | undefined, to: ClockTime | undefined): boolean {
  if (!from || !to) return false
  const hours = minutesAfter(from, to) / 60
  return hours >= SHORTEST_NIGHT && hours <= LONGEST_USUAL
}

/** The moments of a check-in that is being changed. */
export function answeredMoments({ habits, ...night }: CheckIn): NightMoments {
  const moments: Partial<Record<NightMoment | Meal, Moment>> = {}
  for (const field of NIGHT_MOMENTS) if (night[field]) moments[field] = night[field]
  for (const field of MEALS) if (habits[field]) moments[field] = habits[field]
  return moments
}

/** The moments that a draft's times mean, as {@link nightMoments} finds them. */
export function momentsOf(
  draft: CheckInDraft,
  night: NightDate,
  clock: NightClock,
  moments?: NightMoments
): NightMoments {
  // The last drink's answer stays visible while the number of drinks is changed, and so does the final awakening.
  const { lastDrink, finalAwakening, outOfBed, noSleep } = draft
  const times = {
    ...draft,
    lastDrink: drank(draft) ? lastDrink : undefined,
    finalAwakening: noSleep ? outOfBed : finalAwakening
  }
  return nightMoments(times, night, clock, moments)
}

/** For a night that is not over yet, which time lies ahead. */
export function stillToCome(
  { triedToSleep, finalAwakening, outOfBed }: NightMoments,
  now: EpochMilliseconds
): AnswerFaults {
  const isAhead = (moment: Moment | undefined): boolean =>
    moment !== undefined && moment.at > now + AHEAD * HOUR
  if (isAhead(triedToSleep)) return { triedToSleep: 'still to come' }
  if (isAhead(finalAwakening)) return { finalAwakening: 'still to come' }
  return isAhead(outOfBed) ? { outOfBed: 'still to come' } : {}
}

/** The answers that the figures are computed from. */
export function answersOf(draft: CheckInDraft, moments: NightMoments): NightAnswers {
  const { intoBed, triedToSleep, finalAwakening, outOfBed } = moments
  const { sleepOnset, awake, stillTrying } = lengthsOf(draft, moments)
  return { intoBed, triedToSleep, finalAwakening, outOfBed, sleepOnset, awake, stillTrying }
}

/** The lengths of a night: after one without sleep, falling asleep took all of it. */
function lengthsOf(
  draft: CheckInDraft,
  { triedToSleep, finalAwakening }: NightMoments
): Pick<CheckInDraft, Lengths> {
  if (!draft.noSleep) return draft
  const sleepOnset = triedToSleep && finalAwakening && minutesBetween(triedToSleep, finalAwakening)
  return { sleepOnset, awakenings: 0, awake: 0, stillTrying: 0 }
}

/** Whether to ask about a last drink. */
export function drank({ drinks }: CheckInDraft): boolean {
  return drinks !== undefined && drinks > 0
}

/** Required answers still missing, in the order of the form. */
export function missingAnswers(draft: CheckInDraft): readonly RequiredAnswer[] {
  const asked = draft.noSleep ? REQUIRED_WITHOUT_SLEEP : REQUIRED_ANSWERS
  return asked.filter(field => draft[field] === undefined)
}

/**
 * A draft in its stored form.
 * @returns undefined while required answers are missing
 */
export function checkInOf(
  draft: CheckInDraft,
  moments: NightMoments,
  about: Pick<CheckIn, 'night' | 'sessions'> & { readonly savedAt: EpochMilliseconds }
): CheckIn | undefined {
  const answered = { ...draft, ...lengthsOf(draft, moments), ...blankMeals(), ...moments }
  return parseCheckIn({ ...answered, ...about, version: 1, morning: answered, habits: answered })
}
