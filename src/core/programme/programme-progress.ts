import { type NightNumber, SELF_TEST_FROM, NIGHTS } from '../session/night-mark.ts'
import type { SessionRow } from '../session/session-row.ts'
import { type NightDate, nightOf, nightsBetween } from '../base/night-date.ts'
import { type SelfTest, drawSelfTest, SELF_TEST_NIGHTS } from './self-test.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/**
 * A session counts from here on: anything stopped sooner was a try (science: a started session counts after 10 min).
 */
export const COUNTS_FROM: Seconds = 600
/** After this many missed nights in a row, the course goes back one night. */
export const BACK_AFTER = 4
/** After this many, the listener chooses where to continue. */
export const ASKS_AFTER = 14
const WEEK = 7

/** The events of a course, in order. */
export type ProgressStep =
  | {
      readonly kind: 'done'
      readonly night: NightNumber
      readonly on: NightDate
      /** Id of the session that counted. */
      readonly session: string
    }
  | { readonly kind: 'skipped'; readonly night: NightNumber; readonly on: NightDate }
  /** The listener continues from another night. */
  | { readonly kind: 'moved'; readonly night: NightNumber; readonly on: NightDate }

/** The listener's choice for one evening: repeat a night, or play this one in silence. */
export interface NightChoice {
  readonly night: NightNumber
  readonly on: NightDate
  readonly silent?: true
}

/** A way through the 21 nights. It counts sessions, not dates, and nothing is ever counted against anybody. */
export interface Progress {
  readonly version: 1
  readonly startedAt: EpochMilliseconds
  readonly startedOn: NightDate
  readonly steps: readonly ProgressStep[]
  readonly choice?: NightChoice
  /** The night that was prepared last: changes by the listener do not change which night it is. */
  readonly ready?: NightNumber
  /** The listener's own sound, as a link's query, while a night replaces it. */
  readonly own?: string
  /** The last evening on which the listener chose their own sound: Start then plays that instead of the night. */
  readonly ownOn?: NightDate
  /** When it was left; missing while it runs. */
  readonly leftOn?: NightDate
  /** Self-tests so far, also of earlier courses; only the last may still be sealed. */
  readonly tests: readonly SelfTest[]
}

/** What a course has for one evening. */
export type TonightsNight =
  | {
      readonly kind: 'night'
      readonly night: NightNumber
      /** `back`: one night back after {@link BACK_AFTER} missed ones; `chosen`: by the listener, for this evening. */
      readonly why: 'next' | 'back' | 'chosen'
      readonly silent: boolean
      /** Nights since the last step, excluding this one. */
      readonly missed: number
    }
  /** This evening's night has already counted: one advance a day. */
  | { readonly kind: 'done'; readonly next: NightNumber | undefined }
  /** After a long absence: from the week's start, or from night 1. */
  | { readonly kind: 'away'; readonly next: NightNumber; readonly weekStart: NightNumber }
  | { readonly kind: 'left' }
  | { readonly kind: 'finished' }

export type NightState = 'done' | 'skipped' | 'ahead'

/** A new course from night 1. @param tests those of the previous course, which a restart keeps */
export function startProgramme(
  startedAt: EpochMilliseconds,
  startedOn: NightDate,
  tests: readonly SelfTest[] = []
): Progress {
  return { version: 1, startedAt, startedOn, steps: [], tests: revealed(tests) }
}

/** The night that comes next; undefined after the last. */
export function nextNight({ steps }: Progress): NightNumber | undefined {
  let next = 1
  let advancedOn: NightDate | undefined
  for (const { kind, night, on } of steps) {
    if (kind === 'moved') next = night
    else if (kind === 'skipped') next = Math.max(next, night + 1)
    else if (night === next && on !== advancedOn) {
      next = night + 1
      advancedOn = on
    }
  }
  return next > NIGHTS ? undefined : (next as NightNumber)
}

/** What is due on an evening. Pure: the result depends only on the course and the date. */
export function tonightsNight(course: Progress, today: NightDate): TonightsNight {
  const { choice, steps } = course
  if (course.leftOn !== undefined) return { kind: 'left' }
  if (choice?.on === today) {
    const { night, silent = false } = choice
    return { kind: 'night', night, why: 'chosen', silent, missed: 0 }
  }
  const next = nextNight(course)
  const last = steps.at(-1)
  const since = nightsBetween(last?.on ?? course.startedOn, today)
  // West over a date line, an evening may come twice.
  if (steps.some(({ kind, on }) => kind === 'done' && sameEvening(on, today)))
    return next ? { kind: 'done', next } : { kind: 'finished' }
  if (!next) return { kind: 'finished' }
  const missed = Math.max(0, last?.kind === 'done' ? since - 1 : since)
  if (missed >= ASKS_AFTER && next > 1)
    return { kind: 'away', next, weekStart: (next - ((next - 1) % WEEK)) as NightNumber }
  const back = missed >= BACK_AFTER && next > 1
  const night = (back ? next - 1 : next) as NightNumber
  return { kind: 'night', night, why: back ? 'back' : 'next', silent: false, missed }
}

function sameEvening(on: NightDate, today: NightDate): boolean {
  const since = nightsBetween(on, today)
  return since === 0 || since === -1
}

/**
 * Counts the sessions of a course that were heard for {@link COUNTS_FROM} and are not counted yet.
 * @returns the same course where there is nothing new, or after it was left
 */
export function countSessions(course: Progress, rows: readonly SessionRow[]): Progress {
  if (course.leftOn !== undefined) return course
  const counted = new Set(course.steps.map(step => (step.kind === 'done' ? step.session : '')))
  const steps = rows
    .filter(({ id, heard, startedAt }) => {
      return heard >= COUNTS_FROM && startedAt >= course.startedAt && !counted.has(id)
    })
    .toSorted((one, other) => one.startedAt - other.startedAt)
    .flatMap(({ id, night, startedAt, offsetMinutes }) =>
      night
        ? [{ kind: 'done' as const, night, on: nightOf(startedAt, offsetMinutes), session: id }]
        : []
    )
  if (steps.length === 0) return course
  const { choice, ...rest } = course
  const kept = steps.some(({ night }) => night === choice?.night) ? undefined : choice
  return { ...rest, ...(kept && { choice: kept }), steps: [...course.steps, ...steps] }
}

/** Skips tonight's night. No-op where none is due. */
export function skipNight(course: Progress, today: NightDate): Progress {
  const tonight = tonightsNight(course, today)
  if (tonight.kind !== 'night') return course
  const { choice: _, ...rest } = course
  const step = { kind: 'skipped', night: tonight.night, on: today } as const
  return { ...rest, steps: [...course.steps, step] }
}

/** The night that was skipped last, where that was this evening: only then can it be taken back. */
export function skippedTonight({ steps }: Progress, today: NightDate): NightNumber | undefined {
  const last = steps.at(-1)
  return last?.kind === 'skipped' && last.on === today ? last.night : undefined
}

/** Takes back a skip of this evening. No-op where there is none. */
export function undoSkip(course: Progress, today: NightDate): Progress {
  if (skippedTonight(course, today) === undefined) return course
  return { ...course, steps: course.steps.slice(0, -1) }
}

/** Sets this evening's choice; the course continues from where it is on the next evening. */
export function chooseNight(course: Progress, choice: NightChoice): Progress {
  return course.leftOn === undefined ? { ...course, choice } : course
}

/** Remembers which night was prepared. @param own the listener's own sound, where the night has just replaced it */
export function readyNight(course: Progress, ready: NightNumber, own?: string): Progress {
  return { ...course, ready, ...(own !== undefined && { own }) }
}

/** Uses the listener's own sound for an evening; the night stays due. */
export function takeOwnSound({ ready: _, ...course }: Progress, today: NightDate): Progress {
  return { ...course, ownOn: today }
}

/** Returns the evening to its night. */
export function dropOwnSound({ ownOn: _, ...course }: Progress): Progress {
  return course
}

/** Whether the listener's own sound is used on this evening. */
export function playsOwnSound({ ownOn }: Progress, today: NightDate): boolean {
  return ownOn === today
}

/** Undoes a choice for this evening. */
export function dropChoice({ choice: _, ...course }: Progress): Progress {
  return course
}

/** Continues from a night reached before. */
export function moveTo(course: Progress, night: NightNumber, today: NightDate): Progress {
  const { choice: _, ...rest } = course
  return { ...rest, steps: [...course.steps, { kind: 'moved', night, on: today }] }
}

/** Leaves the course as it is; a running self-test ends and is revealed. */
export function leaveProgramme(course: Progress, today: NightDate): Progress {
  return { ...course, leftOn: today, tests: revealed(course.tests) }
}

/** Resumes a course where it was left. */
export function takeUpProgramme({ leftOn: _, ...course }: Progress): Progress {
  return course
}

/** The status of each night of a course, night 1 first. */
export function nightStates({ steps }: Progress): readonly NightState[] {
  const states = Array.from({ length: NIGHTS }, (): NightState => 'ahead')
  for (const { kind, night } of steps)
    if (kind === 'done') states[night - 1] = 'done'
    else if (kind === 'skipped' && states[night - 1] === 'ahead') states[night - 1] = 'skipped'
  return states
}

/** The running self-test, if any. */
export function runningTest({ tests }: Progress): SelfTest | undefined {
  const last = tests.at(-1)
  return last?.revealed ? undefined : last
}

/** Whether a self-test can begin: its first night still lies ahead. */
export function canTest(course: Progress): boolean {
  const next = nextNight(course)
  return !runningTest(course) && next !== undefined && next <= SELF_TEST_FROM
}

/** Draws a self-test for the nights to come. @param seed unsigned 32-bit */
export function beginTest(course: Progress, seed: number): Progress {
  return canTest(course) ? { ...course, tests: [...course.tests, drawSelfTest(seed)] } : course
}

/** The pairs of the running self-test that can be guessed, as both of their nights were heard. */
export function pairsToGuess(course: Progress): readonly (readonly [NightNumber, NightNumber])[] {
  if (!runningTest(course)) return []
  const states = nightStates(course)
  const firsts = Array.from(
    { length: SELF_TEST_NIGHTS / 2 },
    (_, pair) => SELF_TEST_FROM + 2 * pair
  )
  return firsts
    .filter(night => states[night - 1] === 'done' && states[night] === 'done')
    .map(night => [night, night + 1] as [NightNumber, NightNumber])
}

/**
 * Ends the self-test: its past nights reveal their side, and the remaining nights are as planned. It stays sealed after
 * its last night until then, so that the listener can guess first.
 */
export function revealTest(course: Progress, guesses: readonly NightNumber[] = []): Progress {
  const tests = course.tests.map(test =>
    test.revealed || guesses.length === 0 ? test : { ...test, guesses }
  )
  return { ...course, tests: revealed(tests) }
}

function revealed(tests: readonly SelfTest[]): readonly SelfTest[] {
  return tests.map(test => (test.revealed ? test : { ...test, revealed: true }))
}
