import { median } from 'd3-array'
import { type DiaryNight, heardIn, NIGHT_HEARD } from '../diary/diary-night.ts'
import { type NightDate, nightAfter, nightsBetween } from '../base/night-date.ts'
import { type Recipe, RANGES } from '../recipe/recipe.ts'
import { type Decibels, type Minutes, type Seconds, clamp } from '../base/units.ts'

/**
 * What recent mornings may suggest (a judgement, science.md's programme): one thing at a time, offered, taken or left,
 * and undone at will. No suggestion is louder, none asks for less time in bed, and but for a complaint none rests on
 * one night.
 */
export const SUGGESTIONS = [
  'unwell',
  'see-doctor',
  'silent-week',
  'softer',
  'plain',
  'longer-fade',
  'longer',
  'shorter'
] as const
export type SuggestionKind = (typeof SUGGESTIONS)[number]

export interface Suggestion {
  readonly kind: SuggestionKind
  /** The newest night it is based on. */
  readonly night: NightDate
  /** What taking it changes in the sound; empty where it is only advice. */
  readonly change: RecipeChange
}

/** The fields of a recipe that a suggestion can change. */
export type RecipeChange = Readonly<Partial<Pick<Recipe, 'minutes' | 'fadeOut' | 'level' | 'mode'>>>

/** The listener's answer to a suggestion. */
export interface SuggestionAnswer {
  readonly kind: SuggestionKind
  readonly night: NightDate
  readonly taken: boolean
}

/** How many mornings are considered together. */
const MORNINGS = 3
/** How many of them must agree. */
const MOST_OF_THEM = 2
/** Older mornings do not count for tonight. */
const SPEAKS_FOR = 14
const STEP: Minutes = 5
const LONGEST: Minutes = 60
const SHORTEST: Minutes = 15
const SOON: Minutes = 15
const LONGEST_FADE: Seconds = 900
const SOFTER: Decibels = -3
const WEEK = 7
const WORSE_OF_WEEK = 5
/** Poor or very poor. */
const POOR = 2
const POOR_OF_WEEK = 3
const POOR_WEEKS = 3
/** Nights after which the same advice is given again: about three months. */
const ADVISED_FOR = 91

/**
 * The suggestion that follows from the mornings; undefined where there is none.
 * @param nights newest first
 * @param own the sound that Start would play
 * @param answers to earlier suggestions, oldest first: mornings up to the last of them are used up
 * @param courseFrom the first evening of the programme, whose baseline is what came before it
 * @param testing whether a self-test runs: its nights differ in the beat alone, so their length, fade and beat stay
 */
export function suggestFrom(
  nights: readonly DiaryNight[],
  today: NightDate,
  own: Recipe,
  answers: readonly SuggestionAnswer[],
  courseFrom?: NightDate,
  testing = false
): Suggestion | undefined {
  const mornings = nights.filter(
    ({ night, checkIn }) => checkIn && nightsBetween(night, today) <= SPEAKS_FOR
  )
  const newest = mornings[0]?.night
  if (newest === undefined) return undefined
  const say = (kind: SuggestionKind, change: RecipeChange = {}): Suggestion => ({
    kind,
    night: newest,
    change
  })
  const answered = (kind: SuggestionKind): SuggestionAnswer | undefined =>
    answers.findLast(answer => answer.kind === kind)

  const complained = (mornings[0]?.checkIn?.morning.complaints ?? []).length > 0
  if (complained && answered('unwell')?.night !== newest) return say('unwell')
  const advice = answered('see-doctor')
  const advised = advice && nightsBetween(advice.night, newest) < ADVISED_FOR
  if (!advised && poorForWeeks(nights, newest)) return say('see-doctor')
  const silence = answered('silent-week')
  const asked = silence && nightsBetween(silence.night, newest) < WEEK
  if (!asked && worseThanBefore(nights, newest, courseFrom)) return say('silent-week')

  const usedUpTo = answers.at(-1)?.night ?? ''
  const three = mornings
    .filter(each => each.night > usedUpTo && heardIn(each) >= NIGHT_HEARD)
    .slice(0, MORNINGS)
  if (three.length < MORNINGS) return undefined
  const saying = (which: 'soundBothered' | 'wokeWhenItStopped'): boolean =>
    three.filter(({ checkIn }) => checkIn?.morning[which]).length >= MOST_OF_THEM

  if (saying('soundBothered')) {
    if (own.level > RANGES.level.low)
      return say('softer', { level: Math.max(own.level + SOFTER, RANGES.level.low) })
    if (own.mode !== 'plain' && !testing) return say('plain', { mode: 'plain' })
  }
  if (testing) return undefined
  if (saying('wokeWhenItStopped') && own.fadeOut < LONGEST_FADE)
    return say('longer-fade', { fadeOut: Math.min(own.fadeOut + 60 * STEP, LONGEST_FADE) })
  const onset = median(three, ({ checkIn }) => checkIn?.sleepOnset)
  if (onset === undefined) return undefined
  if (onset > own.minutes - STEP && own.minutes < LONGEST)
    return say('longer', { minutes: Math.min(own.minutes + STEP, LONGEST) })
  if (onset < SOON && own.minutes > SHORTEST)
    return say('shorter', { minutes: Math.max(own.minutes - STEP, SHORTEST) })
  return undefined
}

/**
 * Three or more poor nights in each of the last three weeks, and a day after one of them that was harder for it: the
 * morning after the next night says so.
 */
function poorForWeeks(nights: readonly DiaryNight[], newest: NightDate): boolean {
  const hard = new Set(
    nights.flatMap(({ night, checkIn }) => (checkIn?.morning.badDay ? [nightAfter(night, -1)] : []))
  )
  return Array.from({ length: POOR_WEEKS }, (_, week) => week).every(week => {
    const last = nightAfter(newest, -week * WEEK)
    const first = nightAfter(last, 1 - WEEK)
    const ofWeek = nights.filter(({ night }) => night >= first && night <= last)
    const poor = ofWeek.filter(({ checkIn }) => checkIn && checkIn.quality <= POOR)
    return poor.length >= POOR_OF_WEEK && poor.some(({ night }) => hard.has(night))
  })
}

/** Rated a step or more below the time before the programme, on five of the last seven mornings. */
function worseThanBefore(
  nights: readonly DiaryNight[],
  newest: NightDate,
  courseFrom: NightDate | undefined
): boolean {
  if (courseFrom === undefined || newest < courseFrom) return false
  const rated = nights.filter(({ checkIn }) => checkIn)
  const before = rated.filter(({ night }) => night < courseFrom)
  if (before.length < MORNINGS) return false
  const baseline = median(before, ({ checkIn }) => checkIn?.quality) ?? 0
  const week = rated.filter(({ night }) => night >= courseFrom).slice(0, WEEK)
  return (
    week.filter(({ checkIn }) => checkIn && checkIn.quality <= baseline - 1).length >= WORSE_OF_WEEK
  )
}

/** How far the programme's nights are from their table: minutes. */
export interface NightOffsets {
  readonly length: Minutes
  readonly fade: Minutes
}

/** A night of the programme as adjusted by the mornings so far: 15–60 min long, its fade 15 min at most. */
export function adaptNight<N extends { readonly minutes: Minutes; readonly fadeOut: Seconds }>(
  night: N,
  { length, fade }: NightOffsets
): N {
  if (length === 0 && fade === 0) return night
  const minutes = length === 0 ? night.minutes : clamp(night.minutes + length, SHORTEST, LONGEST)
  const fadeOut = fade === 0 ? night.fadeOut : Math.min(night.fadeOut + 60 * fade, LONGEST_FADE)
  return { ...night, minutes, fadeOut }
}
