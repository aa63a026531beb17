import type { Antibiotics, CheckIn, Complaint, Fibre, NightMoment, Quality } from './check-in.ts'
import { NIGHT_MOMENTS, parseCheckIn } from './check-in.ts'
import type { ClockTime } from './clock-time.ts'
import type { NightAnswers } from './diary-figures.ts'
import type { Moment, OffsetAt } from './moment.ts'
import { clockTimeOf, momentAround } from './moment.ts'
import { isMorningAfter } from './morning.ts'
import type { NightDate } from './night-date.ts'
import { noonOf } from './night-date.ts'
import type { EpochMilliseconds, Hours, Minutes } from './units.ts'

const MEALS = ['lastDrink', 'lastFood', 'firstFood'] as const
type Meal = (typeof MEALS)[number]

/** A check-in while it is filled in: times as clocks show them, undefined what is not answered. */
export interface CheckInDraft extends Readonly<Record<NightMoment | Meal, ClockTime | undefined>> {
  readonly sleepOnset: Minutes | undefined
  readonly awakenings: number | undefined
  readonly awake: Minutes | undefined
  readonly stillTrying: Minutes | undefined
  readonly quality: Quality | undefined
  readonly comment: string | undefined
  readonly soundBothered: boolean | undefined
  readonly wokeWhenItStopped: boolean | undefined
  readonly complaints: readonly Complaint[] | undefined
  readonly badDay: boolean | undefined
  readonly drinks: number | undefined
  readonly fibre: Fibre | undefined
  readonly fermented: number | undefined
  readonly prebiotic: boolean | undefined
  readonly antibiotics: Antibiotics | undefined
  readonly caffeineAfterNoon: boolean | undefined
  readonly nap: boolean | undefined
  readonly ill: boolean | undefined
  readonly travel: boolean | undefined
}

const BLANK: CheckInDraft = {
  intoBed: undefined,
  triedToSleep: undefined,
  finalAwakening: undefined,
  outOfBed: undefined,
  lastDrink: undefined,
  lastFood: undefined,
  firstFood: undefined,
  sleepOnset: undefined,
  awakenings: undefined,
  awake: undefined,
  stillTrying: undefined,
  quality: undefined,
  comment: undefined,
  soundBothered: undefined,
  wokeWhenItStopped: undefined,
  complaints: undefined,
  badDay: undefined,
  drinks: undefined,
  fibre: undefined,
  fermented: undefined,
  prebiotic: undefined,
  antibiotics: undefined,
  caffeineAfterNoon: undefined,
  nap: undefined,
  ill: undefined,
  travel: undefined
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

/** How far ahead of an anchor the 24 hours begin in which a time is looked for: 12 finds the nearest showing. */
const NEAREST: Hours = 12
/** Eating and drinking lie before the night; a bite in the night is still one. */
const MEAL_BEFORE: Hours = 18
/** Shorter than this no night is: a time of rising proposed sooner would be nonsense. */
const SHORTEST_NIGHT: Hours = 3

/** A check-in to be changed. */
export function draftOf(checkIn: CheckIn): CheckInDraft {
  const { morning, habits, sleepOnset, awakenings, awake, stillTrying, quality, comment } = checkIn
  const times: Partial<Record<NightMoment | Meal, ClockTime>> = {}
  for (const [field, moment] of Object.entries(momentsTold(checkIn)))
    times[field as NightMoment | Meal] = clockTimeOf(moment)
  return {
    ...BLANK,
    sleepOnset,
    awakenings,
    awake,
    stillTrying,
    quality,
    comment,
    ...morning,
    ...habits,
    ...blankMeals(),
    ...times
  }
}

function blankMeals(): Pick<CheckInDraft, Meal> {
  return { lastDrink: undefined, lastFood: undefined, firstFood: undefined }
}

/**
 * A new check-in with what is known already: they went to bed when the sound was started. The time of rising is now, to
 * five minutes, where the listener asks on that morning and has had time to sleep.
 * @param bed when the sound was started, if it was
 */
export function proposeDraft(night: NightDate, bed: Moment | undefined, now: Moment): CheckInDraft {
  const start = bed && clockTimeOf(bed)
  const slept = !bed || now.at - bed.at >= SHORTEST_NIGHT * 3_600_000
  const { hour, minute } = clockTimeOf(now)
  const up =
    slept && isMorningAfter(night, now) ? { hour, minute: minute - (minute % 5) } : undefined
  return { ...BLANK, intoBed: start, triedToSleep: start, finalAwakening: up, outOfBed: up }
}

/** The moments that a draft's clock times mean. */
export type DraftMoments = Readonly<Partial<Record<NightMoment | Meal, Moment>>>

/** The moments of a check-in that is changed. */
export function momentsTold({ habits, ...night }: CheckIn): DraftMoments {
  const told: Partial<Record<NightMoment | Meal, Moment>> = {}
  for (const field of NIGHT_MOMENTS) if (night[field]) told[field] = night[field]
  for (const field of MEALS) if (habits[field]) told[field] = habits[field]
  return told
}

/**
 * Finds the moments of a draft: trying to sleep within the night's own noon to noon, going to bed and getting up each
 * nearest to what it leads to or follows, food and drink before it.
 * @param offsetAt of where the listener is now
 * @param told moments known before: where a time was not changed its moment stays, and a changed one is taken as told
 * in the same time zone
 */
export function momentsOf(
  draft: CheckInDraft,
  night: NightDate,
  offsetAt: OffsetAt,
  told: DraftMoments = {}
): DraftMoments {
  const find = (
    field: NightMoment | Meal,
    anchor: EpochMilliseconds,
    before: Hours
  ): Moment | undefined => {
    const time = draft[field]
    const known = told[field]
    if (!time) return undefined
    if (!known) return momentAround(anchor, before, time, offsetAt)
    if (isSameTime(clockTimeOf(known), time)) return known
    const elsewhere = offsetAt(known.at) !== known.offsetMinutes
    return momentAround(anchor, before, time, elsewhere ? () => known.offsetMinutes : offsetAt)
  }
  const noon = noonOf(night, offsetAt).at
  const triedToSleep = find('triedToSleep', noon, 0)
  const evening = triedToSleep?.at ?? noon
  const finalAwakening = find('finalAwakening', evening, 0)
  return {
    ...found('triedToSleep', triedToSleep),
    ...found('intoBed', triedToSleep && find('intoBed', evening, NEAREST)),
    ...found('finalAwakening', finalAwakening),
    ...found('outOfBed', finalAwakening && find('outOfBed', finalAwakening.at, NEAREST)),
    ...found('lastDrink', drank(draft) ? find('lastDrink', evening, MEAL_BEFORE) : undefined),
    ...found('lastFood', find('lastFood', evening, MEAL_BEFORE)),
    ...found('firstFood', find('firstFood', evening, 24))
  }
}

/** The answers that the figures are made of. */
export function answersOf(draft: CheckInDraft, moments: DraftMoments): NightAnswers {
  const { intoBed, triedToSleep, finalAwakening, outOfBed } = moments
  const { sleepOnset, awake, stillTrying } = draft
  return { intoBed, triedToSleep, finalAwakening, outOfBed, sleepOnset, awake, stillTrying }
}

/** Whether there is a last drink to be asked for. */
export function drank({ drinks }: CheckInDraft): boolean {
  return drinks !== undefined && drinks > 0
}

/** What is not answered yet and has to be, in the order it is asked for. */
export function missingAnswers(draft: CheckInDraft): readonly RequiredAnswer[] {
  return REQUIRED_ANSWERS.filter(field => draft[field] === undefined)
}

/**
 * A draft as it is kept.
 * @returns undefined while required answers are missing
 */
export function checkInOf(
  draft: CheckInDraft,
  moments: DraftMoments,
  about: Pick<CheckIn, 'night' | 'sessions'> & { readonly savedAt: EpochMilliseconds }
): CheckIn | undefined {
  const answered = { ...draft, ...blankMeals(), ...moments }
  return parseCheckIn({ ...answered, ...about, version: 1, morning: answered, habits: answered })
}

function isSameTime(one: ClockTime, other: ClockTime): boolean {
  return one.hour === other.hour && one.minute === other.minute
}

function found<K extends string>(
  key: K,
  moment: Moment | undefined
): { readonly [each in K]?: Moment } {
  return moment ? ({ [key]: moment } as { readonly [each in K]: Moment }) : {}
}
