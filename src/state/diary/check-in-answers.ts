import type { Clock } from '../../core/base/clock.ts'
import { type ReadonlySignal, type Signal, computed, signal } from '@preact/signals-core'
import type { NightMoment } from '../../core/diary/check-in.ts'
import type { CheckInDraft } from '../../core/diary/check-in-draft.ts'
import { answersOf, momentsOf, stillToCome } from '../../core/diary/check-in-draft.ts'
import type { SleepFigures, MealFigures, AnswerFaults } from '../../core/diary/sleep-figures.ts'
import { sleepFigures, mealFigures, answerFaults } from '../../core/diary/sleep-figures.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { bedtimeSession, nightToOpen } from '../../core/diary/check-in-time.ts'
import type { NightClock, NightMoments } from '../../core/diary/night-clock.ts'
import { type OpenedNight, openNight } from '../../core/diary/opened-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'

/** One night's answers, and what follows from them. */
export interface CheckInAnswers {
  /** The night being filled in: the one in the address, else the one that is due. */
  readonly night: ReadonlySignal<NightDate>
  readonly draft: ReadonlySignal<CheckInDraft>
  /** The sound they went to bed with, if any. */
  readonly bedtime: ReadonlySignal<SessionRow | undefined>
  /** The local time of that night. */
  readonly nightClock: ReadonlySignal<NightClock>
  /** The times that were filled in with the usual ones and not touched since. */
  readonly usual: ReadonlySignal<readonly NightMoment[]>
  /** Whether the time of rising was filled in from the clock and not touched since. */
  readonly risingProposed: ReadonlySignal<boolean>
  /** Whether the awakenings were filled in from the sounds started again, and not touched since. */
  readonly awakeningsProposed: ReadonlySignal<boolean>
  /** Whether there is time after the final awakening to have tried to sleep on. */
  readonly layOn: ReadonlySignal<boolean>
  /** Impossible values, each with its answer. */
  readonly refusals: ReadonlySignal<AnswerFaults>
  /** Of the stored check-in. */
  readonly figures: ReadonlySignal<SleepFigures | undefined>
  /** The figures from its times of eating and drinking. */
  readonly meals: ReadonlySignal<MealFigures>
  set(change: Partial<CheckInDraft>): void
}

/** The answers with the night they belong to. */
export interface AnswersInHand {
  readonly answers: CheckInAnswers
  readonly opened: Signal<OpenedNight>
  /** Answers given here since the night was opened, on top of the stored ones; undefined where there are none. */
  readonly changes: Signal<Partial<CheckInDraft> | undefined>
  readonly moments: ReadonlySignal<NightMoments>
}

/** A night with its stored check-in, and the answers on top. */
export function createCheckInAnswers(clock: Clock): AnswersInHand {
  const here = { at: clock.now(), offsetAt: clock.offsetMinutes }
  const opened = signal(openNight(nightToOpen([], [], here), [], [], here))
  const changes = signal<Partial<CheckInDraft> | undefined>(undefined)
  const night = computed(() => opened.value.night)
  const draft = computed(() => ({ ...opened.value.draft, ...changes.value }))
  const moments = computed(() =>
    momentsOf(draft.value, night.value, opened.value.clock, opened.value.moments)
  )

  function isUntouched(field: NightMoment | 'awakenings'): boolean {
    return !(changes.value && field in changes.value)
  }

  return {
    opened,
    changes,
    moments,
    answers: {
      night,
      draft,
      bedtime: computed(() => bedtimeSession(opened.value.sessions)),
      nightClock: computed(() => opened.value.clock),
      usual: computed(() => opened.value.usual.filter(isUntouched)),
      risingProposed: computed(() => opened.value.risesNow && isUntouched('outOfBed')),
      awakeningsProposed: computed(() => opened.value.wokeKnown && isUntouched('awakenings')),
      layOn: computed(() => {
        const { finalAwakening, outOfBed } = moments.value
        return !!finalAwakening && !!outOfBed && outOfBed.at > finalAwakening.at
      }),
      refusals: computed(() => ({
        ...answerFaults(answersOf(draft.value, moments.value)),
        ...stillToCome(moments.value, clock.now())
      })),
      figures: computed(() => opened.value.kept && sleepFigures(opened.value.kept)),
      meals: computed(() => (opened.value.kept ? mealFigures(opened.value.kept) : {})),
      set(change) {
        changes.value = { ...changes.peek(), ...change }
      }
    }
  }
}
