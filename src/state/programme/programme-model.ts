import { type Undo, undoAll } from '../../core/base/listeners.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import { type ReadonlySignal, computed, effect } from '@preact/signals-core'
import { PROGRAMME } from '../../content/data/programme.ts'
import { type DueNight, dueNight } from '../../core/programme/due-night.ts'
import { nightOf } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import type { Progress, TonightsNight } from '../../core/programme/programme-progress.ts'
import {
  beginTest,
  chooseNight,
  dropChoice,
  dropOwnSound,
  leaveProgramme,
  moveTo,
  revealTest,
  skipNight,
  skippedTonight,
  startProgramme,
  takeUpProgramme,
  tonightsNight,
  undoSkip
} from '../../core/programme/programme-progress.ts'
import { seedOf } from '../../core/programme/self-test.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { createPreparedNight } from './prepared-night.ts'
import { createStoredCourse } from './stored-course.ts'

/** Tonight's night, as it will be played. */
export interface PlannedNight extends DueNight {
  /** Whether Start plays it. */
  readonly prepared: boolean
}

export interface ProgrammeModel {
  /** Undefined until it has been loaded, and while there is none. */
  readonly course: ReadonlySignal<Progress | undefined>
  readonly loaded: ReadonlySignal<boolean>
  /** Undefined where there is no course. */
  readonly tonight: ReadonlySignal<TonightsNight | undefined>
  /** Undefined where nothing is due. */
  readonly planned: ReadonlySignal<PlannedNight | undefined>
  /** Returns Start to tonight's night, where a sound of the listener's own had replaced it. */
  prepare(): void
  /** Uses the listener's own sound for Start on this evening; the night stays due. */
  useOwn(): Promise<void>
  /** From night 1; sides of an earlier self-test stay revealed. */
  start(): Promise<void>
  leave(): Promise<void>
  takeUp(): Promise<void>
  skip(): Promise<void>
  /** The night skipped this evening, while that can be undone. */
  readonly skipped: ReadonlySignal<NightNumber | undefined>
  undoSkip(): Promise<void>
  /** Chooses a night for this evening, and prepares it. */
  choose(night: NightNumber, silent?: boolean): Promise<void>
  dropChoice(): Promise<void>
  goOnFrom(night: NightNumber): Promise<void>
  /** Whether a self-test cannot begin: it is blind only where the ears hear apart, as the headphone check found. */
  readonly testNeedsHeadphones: ReadonlySignal<boolean>
  beginTest(): Promise<void>
  /** @param guesses the nights taken for those with the beat */
  revealTest(guesses?: readonly NightNumber[]): Promise<void>
  /** Loads what is stored: another part of the app may have changed it. */
  refresh(): Promise<void>
  dispose: Undo
}

/** Progress through the 21 nights: stored, counted from the journal's rows, with tonight's night prepared. */
export function createProgrammeModel(
  ports: Pick<Ports, 'storage' | 'clock' | 'identifiers'>,
  player: PlayerModel,
  around: Pick<Surroundings, 'settings' | 'tonight' | 'now'>
): ProgrammeModel {
  const { clock, identifiers } = ports
  const { now } = around
  const { course, loaded, offsets, update } = createStoredCourse(
    ports.storage,
    around.tonight.loaded
  )
  const today = computed(() => nightOf(now.value, clock.offsetMinutes(now.value)))
  const tonight = computed(() => course.value && tonightsNight(course.value, today.value))
  const { open } = player
  const testNeedsHeadphones = computed(() => around.settings.settings.value.headphones !== 'stereo')

  const due = computed(
    () => course.value && dueNight(PROGRAMME, course.value, tonight.value, offsets.value)
  )

  /** A change to an existing course. */
  function go(change: (stored: Progress) => Progress): Promise<void> {
    return update(stored => stored && change(stored))
  }

  function begin(stored: Progress | undefined): Progress {
    const own = screen.ownLink(stored)
    const begun = startProgramme(clock.now(), today.peek(), stored?.tests)
    return own === undefined ? begun : { ...begun, own }
  }

  /** A change after which the due night is tonight's, whatever was on the first screen. */
  function turnTo(change: (stored: Progress) => Progress): Promise<void> {
    screen.release()
    return go(stored => change(dropOwnSound(stored)))
  }

  const screen = createPreparedNight(ports, player, around, {
    course,
    loaded,
    due,
    today,
    offsets,
    change: go
  })
  const underWay = computed(() => {
    const kind = tonight.value?.kind
    return kind === 'night' || kind === 'done' || kind === 'away'
  })
  // At first, and whenever a session has begun or ended, since its row is then written.
  const dispose = undoAll([
    effect(() => {
      void open.value
      void update(stored => stored)
    }),
    // The course may have advanced in another window; a session that plays here is not disturbed, and refreshes at its
    // end.
    ...(['programme', 'adaptation'] as const).map(part =>
      ports.storage.onChanged(part, () => {
        if (!open.peek()) void update(stored => stored)
      })
    ),
    effect(() => {
      const programme = underWay.value
      const { settings, set } = around.settings
      // Not undone where another window, which knows less or more, sets it.
      if (loaded.value && (settings.peek().programme ?? false) !== programme) set({ programme })
    }),
    screen.dispose
  ])

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
      await go(stored => leaveProgramme(stored, today.peek()))
      await screen.giveBack()
    },
    takeUp: () => turnTo(takeUpProgramme),
    skip: () => go(stored => skipNight(stored, today.peek())),
    skipped: computed(() => course.value && skippedTonight(course.value, today.value)),
    undoSkip: () => turnTo(stored => undoSkip(stored, today.peek())),
    async choose(night, silent = false) {
      await turnTo(stored =>
        chooseNight(stored, { night, on: today.peek(), ...(silent && { silent }) })
      )
      await screen.prepare()
    },
    dropChoice: () => turnTo(dropChoice),
    goOnFrom: night => turnTo(stored => moveTo(stored, night, today.peek())),
    testNeedsHeadphones,
    async beginTest() {
      if (testNeedsHeadphones.peek()) return
      const seed = seedOf(identifiers.next())
      await go(stored => beginTest(stored, seed))
    },
    revealTest: guesses => go(stored => revealTest(stored, guesses)),
    refresh: () => update(stored => stored),
    dispose
  }
}
