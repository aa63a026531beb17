import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, batch, computed, effect, signal } from '@preact/signals-core'
import type { RequiredAnswer } from '../../core/diary/check-in-draft.ts'
import { checkInOf, missingAnswers } from '../../core/diary/check-in-draft.ts'
import { type Here, latestNight, nightToOpen } from '../../core/diary/check-in-time.ts'
import { asKept, openNight } from '../../core/diary/opened-night.ts'
import { type NightDate, nightAfter, parseNightDate } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { createBegunCheckIns } from './begun-check-ins.ts'
import { type CheckInAnswers, createCheckInAnswers } from './check-in-answers.ts'

/** Loading the night, being filled in, or saved. */
export type CheckInPhase = 'loading' | 'filling' | 'saved'

export interface CheckInModel extends CheckInAnswers {
  readonly phase: ReadonlySignal<CheckInPhase>
  /** The following night, if it is over as well. */
  readonly laterNight: ReadonlySignal<NightDate | undefined>
  /** Missing required answers: empty until a save was tried. */
  readonly missing: ReadonlySignal<readonly RequiredAnswer[]>
  /** Saves it, when it is complete and possible. @returns whether it was saved */
  save(): Promise<boolean>
  /** Goes back from `saved` to the answers. */
  change(): void
  dispose: Undo
}

/** The morning's check-in: one night at a time, new or changed. */
export function createCheckInModel(
  ports: Pick<Ports, 'storage' | 'clock'>,
  _player: PlayerModel,
  { route }: Pick<Surroundings, 'route'>
): CheckInModel {
  const { clock, storage } = ports
  const phase = signal<CheckInPhase>('loading')
  const { answers, opened, changes, moments } = createCheckInAnswers(clock)
  const { night, draft, usual, risingProposed, awakeningsProposed, refusals } = answers
  const lastNight = signal(opened.peek().night)
  const tried = signal(false)
  const unsaved = createBegunCheckIns(storage)
  let asked = 0

  function here(): Here {
    return { at: clock.now(), offsetAt: clock.offsetMinutes }
  }

  async function visit(given: NightDate | undefined): Promise<void> {
    const request = ++asked
    // An unfinished check-in continues where it was left.
    const begun = changes.peek() !== undefined && phase.peek() === 'filling'
    if (!begun || (given !== undefined && given !== night.peek())) phase.value = 'loading'
    const [rows, checkIns] = await Promise.all([storage.sessions.all(), storage.checkIns.all()])
    const last = latestNight(rows, here())
    const canOpen =
      given !== undefined && (given <= last || checkIns.some(each => each.night === given))
    const wanted = canOpen ? given : nightToOpen(rows, checkIns, here())
    const answered = await unsaved.of(wanted)
    // Another night may have been requested meanwhile.
    if (request !== asked) return
    batch(() => {
      lastNight.value = last
      phase.value = 'filling'
      if (begun && wanted === night.peek()) return
      opened.value = openNight(wanted, rows, checkIns, here())
      changes.value = answered
      tried.value = false
    })
  }

  /** Another window has saved this night: the answers given here since stay on top. */
  async function follow(): Promise<void> {
    const request = asked
    const checkIns = await storage.checkIns.all()
    if (request !== asked || phase.peek() === 'loading') return
    const found = checkIns.find(each => each.night === night.peek())
    batch(() => {
      opened.value = { ...opened.peek(), ...(found ? asKept(found) : { kept: undefined }) }
      if (!found) phase.value = 'filling'
    })
  }

  const dispose = undoAll([
    effect(() => {
      const { value } = route
      if (value.screen === 'checkin') void visit(parseNightDate(value.night))
    }),
    storage.onChanged('check-ins', () => void follow())
  ])

  return {
    ...answers,
    set(change) {
      answers.set(change)
      unsaved.keep(night.peek(), { ...changes.peek() })
    },
    phase,
    laterNight: computed(() =>
      night.value < lastNight.value ? nightAfter(night.value, 1) : undefined
    ),
    missing: computed(() => (tried.value ? missingAnswers(draft.value) : [])),
    async save() {
      tried.value = true
      if (phase.peek() !== 'filling' || Object.keys(refusals.peek()).length > 0) return false
      const checkIn = checkInOf(draft.peek(), moments.peek(), {
        night: night.peek(),
        sessions: opened.peek().sessions.map(({ id }) => id),
        savedAt: clock.now()
      })
      if (!checkIn) return false
      const request = ++asked
      await storage.checkIns.put(checkIn)
      if (request !== asked) return true
      unsaved.forget(checkIn.night)
      batch(() => {
        opened.value = {
          ...opened.peek(),
          ...asKept(checkIn),
          draft: draft.peek(),
          usual: usual.peek(),
          risesNow: risingProposed.peek(),
          wokeKnown: awakeningsProposed.peek()
        }
        changes.value = undefined
        phase.value = 'saved'
      })
      return true
    },
    change() {
      if (phase.peek() === 'saved') phase.value = 'filling'
    },
    dispose
  }
}
