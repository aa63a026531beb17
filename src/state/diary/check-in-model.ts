import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { batch, computed, effect, signal } from '@preact/signals-core'
import type { CheckIn, NightMoment } from '../../core/diary/check-in.ts'
import type { CheckInDraft, RequiredAnswer } from '../../core/diary/check-in-draft.ts'
import {
  answersOf,
  checkInOf,
  draftOf,
  missingAnswers,
  momentsOf,
  momentsTold,
  proposeDraft,
  stillToCome
} from '../../core/diary/check-in-draft.ts'
import type { DiaryFigures, MealFigures, Refusals } from '../../core/diary/diary-figures.ts'
import { diaryFigures, mealFigures, refusalsOf } from '../../core/diary/diary-figures.ts'
import type { SessionRow } from '../../core/session/journal.ts'
import { wholeMinute } from '../../core/base/moment.ts'
import type { Here } from '../../core/diary/morning.ts'
import {
  bedtimeSession,
  isMorningAfter,
  latestNight,
  nightToOpen,
  sessionsOf,
  startOf
} from '../../core/diary/morning.ts'
import type { NightClock, NightMoments } from '../../core/diary/night-clock.ts'
import { nightClock } from '../../core/diary/night-clock.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { nightAfter, parseNightDate } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import { usualTimes } from '../../core/diary/usual-times.ts'
import type { Surroundings } from '../app/app-model.ts'
import type { PlayerModel } from '../session/player-model.ts'

/** Reading what is known of the night, being filled in, or kept as it stands. */
export type CheckInPhase = 'loading' | 'filling' | 'saved'

export interface CheckInModel {
  readonly phase: ReadonlySignal<CheckInPhase>
  /** The night that is told of: the one in the address, else the one that waits to be told. */
  readonly night: ReadonlySignal<NightDate>
  /** The night after it, where that is over as well. */
  readonly laterNight: ReadonlySignal<NightDate | undefined>
  readonly draft: ReadonlySignal<CheckInDraft>
  /** The sound they went to bed with, where there was one. */
  readonly bedtime: ReadonlySignal<SessionRow | undefined>
  /** The local time of that night. */
  readonly nightClock: ReadonlySignal<NightClock>
  /** The times that are only the usual ones, and were not touched. */
  readonly usual: ReadonlySignal<readonly NightMoment[]>
  /** Whether the time of rising was filled in from the clock and not touched since. */
  readonly risingProposed: ReadonlySignal<boolean>
  /** Whether there is time after the final awakening in which they may have gone on trying. */
  readonly layOn: ReadonlySignal<boolean>
  /** What cannot be, each beside its answer. */
  readonly refusals: ReadonlySignal<Refusals>
  /** What is still needed: empty until a save was tried. */
  readonly missing: ReadonlySignal<readonly RequiredAnswer[]>
  /** Of the check-in that is kept. */
  readonly figures: ReadonlySignal<DiaryFigures | undefined>
  /** What its times of eating and drinking come to. */
  readonly meals: ReadonlySignal<MealFigures>
  set(change: Partial<CheckInDraft>): void
  /** Keeps it, when it is complete and can be. @returns whether it was */
  save(): Promise<boolean>
  /** Goes back from `saved` to the answers. */
  change(): void
  dispose: Undo
}

/** The times that are proposed from the clock. */
const RISING = ['finalAwakening', 'outOfBed'] as const satisfies readonly NightMoment[]

/** The morning's check-in: one night at a time, begun anew or changed. */
export function createCheckInModel(
  ports: Pick<Ports, 'storage' | 'clock'>,
  _player: PlayerModel,
  { route }: Pick<Surroundings, 'route'>
): CheckInModel {
  const { clock, storage } = ports
  const phase = signal<CheckInPhase>('loading')
  const night = signal<NightDate>(nightToOpen([], [], here()))
  const draft = signal(proposeDraft({}).draft)
  const sessions = signal<readonly SessionRow[]>([])
  const kept = signal<CheckIn | undefined>(undefined)
  const told = signal<NightMoments>({})
  const ofNight = signal(nightClock([], clock.offsetMinutes, false))
  const lastNight = signal(night.peek())
  const usual = signal<readonly NightMoment[]>([])
  const risingProposed = signal(false)
  const tried = signal(false)
  /** What was answered here since the night was opened, over what is kept of it; undefined where nothing was. */
  let changes: Partial<CheckInDraft> | undefined
  /** What was begun of other nights and left, until the app is closed. */
  const left = new Map<NightDate, Partial<CheckInDraft>>()
  let asked = 0

  const moments = computed(() => momentsOf(draft.value, night.value, ofNight.value, told.value))
  const refusals = computed(() => ({
    ...refusalsOf(answersOf(draft.value, moments.value)),
    ...stillToCome(moments.value, clock.now())
  }))
  const layOn = computed(() => {
    const { finalAwakening, outOfBed } = moments.value
    return finalAwakening !== undefined && outOfBed !== undefined && outOfBed.at > finalAwakening.at
  })

  function here(): Here {
    return { at: clock.now(), offsetAt: clock.offsetMinutes }
  }

  async function visit(given: NightDate | undefined): Promise<void> {
    const mine = ++asked
    // What was begun and left for a moment goes on where it was.
    const begun = changes !== undefined && phase.peek() === 'filling'
    if (!begun || (given !== undefined && given !== night.peek())) phase.value = 'loading'
    const [rows, checkIns] = await Promise.all([storage.sessions.all(), storage.checkIns.all()])
    // Another night may have been asked for meanwhile.
    if (mine !== asked) return
    const last = latestNight(rows, here())
    const canBeTold =
      given !== undefined && (given <= last || checkIns.some(each => each.night === given))
    const wanted = canBeTold ? given : nightToOpen(rows, checkIns, here())
    lastNight.value = last
    if (begun && wanted === night.peek()) phase.value = 'filling'
    else open(wanted, sessionsOf(wanted, rows), checkIns)
  }

  function open(
    wanted: NightDate,
    rows: readonly SessionRow[],
    checkIns: readonly CheckIn[]
  ): void {
    if (changes) left.set(night.peek(), changes)
    const now = here()
    const found = checkIns.find(each => each.night === wanted)
    const session = bedtimeSession(rows)
    const bed = session && wholeMinute(startOf(session))
    const justRisen = isMorningAfter(wanted, rows, now)
    const rising = { at: now.at, offsetMinutes: now.offsetAt(now.at) }
    const proposed = proposeDraft({
      bed,
      rising: justRisen ? rising : undefined,
      usual: usualTimes(checkIns, wanted)
    })
    const slept = session ? rows.slice(rows.indexOf(session)).map(startOf) : []
    changes = left.get(wanted)
    batch(() => {
      night.value = wanted
      sessions.value = rows
      kept.value = found
      told.value = found ? momentsTold(found) : { ...(bed && { intoBed: bed, triedToSleep: bed }) }
      ofNight.value = found
        ? nightClock([found.triedToSleep, found.outOfBed], now.offsetAt, false)
        : nightClock(slept, now.offsetAt, justRisen)
      draft.value = { ...(found ? draftOf(found) : proposed.draft), ...changes }
      usual.value = found ? [] : untouched(proposed.usual)
      risingProposed.value =
        !found && proposed.risesNow && untouched(RISING).length === RISING.length
      tried.value = false
      phase.value = 'filling'
    })
  }

  /** Another window has noted the night, or anew: what was answered here since stays over it. */
  async function follow(): Promise<void> {
    const mine = asked
    const checkIns = await storage.checkIns.all()
    if (mine !== asked || phase.peek() === 'loading') return
    const found = checkIns.find(each => each.night === night.peek())
    batch(() => {
      kept.value = found
      if (!found) {
        phase.value = 'filling'
        return
      }
      told.value = momentsTold(found)
      draft.value = { ...draftOf(found), ...changes }
      usual.value = []
      risingProposed.value = false
    })
  }

  /** Of some times, those that were not answered here. */
  function untouched(fields: readonly NightMoment[]): readonly NightMoment[] {
    return fields.filter(field => !(changes && field in changes))
  }

  const stopFollowing = effect(() => {
    const { value } = route
    if (value.screen === 'checkin') void visit(parseNightDate(value.night))
  })

  const stopHearing = storage.onChanged('check-ins', () => void follow())

  return {
    phase,
    night,
    laterNight: computed(() =>
      night.value < lastNight.value ? nightAfter(night.value, 1) : undefined
    ),
    draft,
    bedtime: computed(() => bedtimeSession(sessions.value)),
    nightClock: ofNight,
    usual,
    risingProposed,
    layOn,
    refusals,
    missing: computed(() => (tried.value ? missingAnswers(draft.value) : [])),
    figures: computed(() => kept.value && diaryFigures(kept.value)),
    meals: computed(() => (kept.value ? mealFigures(kept.value) : {})),
    set(change) {
      changes = { ...changes, ...change }
      draft.value = { ...draft.peek(), ...change }
      usual.value = untouched(usual.peek())
      if (untouched(RISING).length < RISING.length) risingProposed.value = false
    },
    async save() {
      tried.value = true
      if (phase.peek() !== 'filling' || Object.keys(refusals.peek()).length > 0) return false
      const checkIn = checkInOf(draft.peek(), moments.peek(), {
        night: night.peek(),
        sessions: sessions.peek().map(({ id }) => id),
        savedAt: clock.now()
      })
      if (!checkIn) return false
      const mine = ++asked
      await storage.checkIns.put(checkIn)
      if (mine !== asked) return true
      changes = undefined
      left.delete(checkIn.night)
      batch(() => {
        kept.value = checkIn
        told.value = momentsTold(checkIn)
        phase.value = 'saved'
      })
      return true
    },
    change() {
      if (phase.peek() === 'saved') phase.value = 'filling'
    },
    dispose() {
      stopFollowing()
      stopHearing()
    }
  }
}
