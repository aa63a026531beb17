import type { Undo } from '../../core/base/listeners.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import { PROGRAMME } from '../../content/data/programme.ts'
import { adaptNight } from '../../core/programme/adaptation.ts'
import { NO_ADAPTATION, parseAdaptation } from '../../core/programme/adaptation-row.ts'
import { parseCourse } from '../../core/programme/course-row.ts'
import { unlessUnfetched } from '../../core/base/late-code.ts'
import { nightOf } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import type { Course, TonightsNight } from '../../core/programme/programme-course.ts'
import {
  beginTest,
  chooseNight,
  countSessions,
  dropChoice,
  dropOwnSound,
  leaveCourse,
  moveTo,
  revealTest,
  runningTest,
  skipNight,
  startCourse,
  takeUpCourse,
  tonightsNight
} from '../../core/programme/programme-course.ts'
import { openSeals, sealOf, seedOf, selfTestNight } from '../../core/programme/self-test.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Surroundings } from '../app/app-model.ts'
import type { PlayerModel } from '../session/player-model.ts'
import type { DueNight } from './prepared-night.ts'
import { createPreparedNight } from './prepared-night.ts'

/** Tonight's night, as it is to be played. */
export interface PlannedNight extends DueNight {
  /** Whether Start plays it. */
  readonly prepared: boolean
}

export interface ProgrammeModel {
  /** Undefined until it has been looked up, and while there is none. */
  readonly course: ReadonlySignal<Course | undefined>
  readonly loaded: ReadonlySignal<boolean>
  /** Undefined where there is no course. */
  readonly tonight: ReadonlySignal<TonightsNight | undefined>
  /** Undefined where nothing is due. */
  readonly planned: ReadonlySignal<PlannedNight | undefined>
  /** Gives Start back to tonight's night, where a sound of the listener's own had taken its place. */
  prepare(): void
  /** Gives Start to the listener's own sound for this evening; the night stays due. */
  useOwn(): Promise<void>
  /** From night 1; sides of an earlier self-test stay known. */
  start(): Promise<void>
  leave(): Promise<void>
  takeUp(): Promise<void>
  skip(): Promise<void>
  /** Takes a night for this evening, and prepares it. */
  choose(night: NightNumber, silent?: boolean): Promise<void>
  dropChoice(): Promise<void>
  goOnFrom(night: NightNumber): Promise<void>
  beginTest(): Promise<void>
  revealTest(): Promise<void>
  /** Looks up what is stored: another part of the app may have changed it. */
  refresh(): Promise<void>
  dispose: Undo
}

/** The way through the 21 nights: kept, counted from the journal's rows, and tonight's night made ready. */
export function createProgrammeModel(
  ports: Pick<Ports, 'storage' | 'clock' | 'identifiers'>,
  player: PlayerModel,
  around: Pick<Surroundings, 'settings' | 'tonight' | 'now'>
): ProgrammeModel {
  const { clock, identifiers } = ports
  const { now } = around
  const { sessions, values } = ports.storage
  const course = signal<Course | undefined>(undefined)
  const loaded = signal(false)
  const offsets = signal(NO_ADAPTATION.offsets)
  const today = computed(() => nightOf(now.value, clock.offsetMinutes(now.value)))
  const tonight = computed(() => course.value && tonightsNight(course.value, today.value))
  const open = computed(() => isOpen(player.session.value))
  let last: Promise<void> = Promise.resolve()

  const due = computed((): DueNight | undefined => {
    const found = tonight.value
    if (!course.value || found?.kind !== 'night') return undefined
    const { night: number, silent } = found
    const seal = silent ? undefined : sealOf(runningTest(course.value), number)
    const night = seal
      ? selfTestNight(PROGRAMME, number)
      : PROGRAMME.find(each => each.night === number)
    const mark = { night: number, ...(silent && { silent }), ...(seal && { seal }) }
    if (!night) return undefined
    return { night: adaptNight(night, offsets.value), mark }
  })

  /** Carries out a change on what is stored now: another window may have gone on meanwhile. */
  function update(change: (stored: Course | undefined) => Course | undefined): Promise<void> {
    last = last.then(async () => {
      const [rows, adaptation] = await Promise.all([
        sessions.all(),
        values.get('adaptation'),
        // What a night takes the place of has to be there before.
        around.tonight.loaded.catch(unlessUnfetched)
      ])
      offsets.value = parseAdaptation(adaptation).offsets
      const kept = await values.update('programme', given => {
        const stored = parseCourse(given)
        const changed = change(stored)
        const next = changed && countSessions(changed, rows)
        return next === stored ? given : next
      })
      const next = parseCourse(kept)
      const { tests = [] } = next ?? {}
      for (const { id, end } of openSeals(rows, tests))
        if (end) await sessions.update(id, row => openSeals([row], tests)[0] ?? row)
      course.value = next
      loaded.value = true
    })
    return last
  }

  /** A change of a course that there is. */
  function go(change: (stored: Course) => Course): Promise<void> {
    return update(stored => stored && change(stored))
  }

  function begin(stored: Course | undefined): Course {
    const own = screen.ownLink(stored)
    const begun = startCourse(clock.now(), today.peek(), stored?.tests)
    return own === undefined ? begun : { ...begun, own }
  }

  /** A change after which the night that is due is tonight's, whatever stood on the first screen. */
  function turnTo(change: (stored: Course) => Course): Promise<void> {
    screen.release()
    return go(stored => change(dropOwnSound(stored)))
  }

  const screen = createPreparedNight({ clock, values, sessions }, player, around, {
    course,
    loaded,
    due,
    today,
    offsets,
    change: go
  })
  // At first, and whenever a session has begun or ended: its row is then written.
  const undos: Undo[] = [
    effect(() => {
      void open.value
      void update(stored => stored)
    }),
    // The course may have gone on in another window; a session that plays here is not disturbed, and asks at its end.
    ...(['programme', 'adaptation'] as const).map(part =>
      ports.storage.onChanged(part, () => {
        if (!open.peek()) void update(stored => stored)
      })
    )
  ]

  return {
    course,
    loaded,
    tonight,
    planned: computed(() => due.value && { ...due.value, prepared: screen.prepared.value }),
    prepare: () => void screen.prepare(),
    useOwn: screen.useOwn,
    start() {
      screen.release()
      return update(begin)
    },
    async leave() {
      await go(stored => leaveCourse(stored, today.peek()))
      await screen.giveBack()
    },
    takeUp: () => turnTo(takeUpCourse),
    skip: () => go(stored => skipNight(stored, today.peek())),
    async choose(night, silent = false) {
      await turnTo(stored =>
        chooseNight(stored, { night, on: today.peek(), ...(silent && { silent }) })
      )
      await screen.prepare()
    },
    dropChoice: () => turnTo(dropChoice),
    goOnFrom: night => turnTo(stored => moveTo(stored, night, today.peek())),
    beginTest() {
      const seed = seedOf(identifiers.next())
      return go(stored => beginTest(stored, seed))
    },
    revealTest: () => go(revealTest),
    refresh: () => update(stored => stored),
    dispose() {
      for (const undo of undos) undo()
      screen.dispose()
    }
  }
}
