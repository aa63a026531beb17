import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import { PROGRAMME } from '../content/programme.ts'
import { adaptNight } from '../core/adaptation.ts'
import { NO_ADAPTATION, parseAdaptation } from '../core/adaptation-row.ts'
import { parseCourse } from '../core/course-row.ts'
import { nightOf } from '../core/night-date.ts'
import type { Ports, Undo } from '../core/ports.ts'
import type { NightNumber, ProgrammeNight } from '../core/programme.ts'
import { isNightRecipe, nightRecipe, playsNight } from '../core/programme.ts'
import type { Course, TonightsNight } from '../core/programme-course.ts'
import {
  beginTest,
  chooseNight,
  countSessions,
  dropChoice,
  leaveCourse,
  moveTo,
  readyNight,
  revealTest,
  runningTest,
  skipNight,
  startCourse,
  takeUpCourse,
  tonightsNight
} from '../core/programme-course.ts'
import type { ProgrammeMark } from '../core/programme-mark.ts'
import { heardScore } from '../core/programme-mark.ts'
import { formatStoredRecipe, parseRecipeLink } from '../core/recipe-link.ts'
import { openSeals, sealOf, seedOf, selfTestNight } from '../core/self-test.ts'
import type { Recipe } from '../core/recipe.ts'
import { isOpen } from '../core/session.ts'
import type { Seconds } from '../core/units.ts'
import type { Surroundings } from './app-model.ts'
import type { PlayerModel } from './player-model.ts'
import { allWords } from './words.ts'

/** Up to here a session can still become a night of silence, or a sealed one: the code for it comes in a second or two. */
const JUST_BEGUN: Seconds = 60

/** Tonight's night, as it is to be played. */
export interface PlannedNight {
  readonly night: ProgrammeNight
  readonly mark: ProgrammeMark
  /** Whether Start plays it: the recipe on the first screen is its own. */
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
  /** Puts tonight's night on the first screen, ready for Start. */
  prepare(): void
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
  ports: Pick<Ports, 'storage' | 'clock' | 'identifiers' | 'performer'>,
  player: PlayerModel,
  { settings, tonight: prepared, now }: Pick<Surroundings, 'settings' | 'tonight' | 'now'>
): ProgrammeModel {
  const { clock, identifiers, performer } = ports
  const { sessions, values } = ports.storage
  const course = signal<Course | undefined>(undefined)
  const loaded = signal(false)
  const offsets = signal(NO_ADAPTATION.offsets)
  const today = computed(() => nightOf(now.value, clock.offsetMinutes(now.value)))
  const tonight = computed(() => course.value && tonightsNight(course.value, today.value))
  const open = computed(() => isOpen(player.session.value))
  let last: Promise<void> = Promise.resolve()

  const due = computed(() => {
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
  // A file is not the night's sound.
  const planned = computed(
    () =>
      due.value && {
        ...due.value,
        prepared: !prepared.file.value && isReady(due.value, prepared.recipe.value)
      }
  )

  /** Many nights have the beat of the one before, and another length: that one's recipe is not yet this one's. */
  function isReady({ night, mark }: Omit<PlannedNight, 'prepared'>, recipe: Recipe): boolean {
    const made = course.value?.ready === mark.night || isOwn(night, recipe)
    return made && playsNight(night, recipe)
  }

  function isOwn(night: ProgrammeNight, recipe: Recipe): boolean {
    return isNightRecipe(night, recipe, settings.settings.value.headphones)
  }

  /** Carries out a change on what is stored now: another window may have gone on meanwhile. */
  function update(change: (stored: Course | undefined) => Course | undefined): Promise<void> {
    last = last.then(async () => {
      const [kept, rows, adaptation] = await Promise.all([
        values.get('programme'),
        sessions.all(),
        values.get('adaptation')
      ])
      const stored = parseCourse(kept)
      offsets.value = parseAdaptation(adaptation).offsets
      const changed = change(stored)
      const next = changed && countSessions(changed, rows)
      if (next && next !== stored) await values.set('programme', next)
      for (const row of openSeals(rows, next?.tests ?? [])) if (row.end) await sessions.put(row)
      course.value = next
      loaded.value = true
    })
    return last
  }

  /** A change of a course that there is. */
  function go(change: (stored: Course) => Course): Promise<void> {
    return update(stored => stored && change(stored))
  }

  function prepare(): void {
    const found = due.peek()
    if (!found) return
    const { headphones } = settings.settings.peek()
    const base = found.night.mode === 'free' ? freeSound() : prepared.recipe.peek()
    prepared.play(undefined, nightRecipe(found.night, base, headphones))
  }

  /** The listener's own sound as a link's query: what stands on the first screen, unless that is a night's. */
  function ownSound(kept: Course | undefined): string | undefined {
    const last = PROGRAMME.find(each => each.night === kept?.ready)
    return last && playsNight(last, prepared.recipe.peek())
      ? kept?.own
      : formatStoredRecipe(prepared.recipe.peek())
  }

  /** It comes back as it was, and no louder than the nights were. */
  function freeSound(): Recipe {
    const now = prepared.recipe.peek()
    const own = ownSound(course.peek())
    if (own === undefined) return now
    const { recipe } = parseRecipeLink(own)
    return { ...recipe, level: Math.min(recipe.level, now.level) }
  }

  function begin(stored: Course | undefined): Course {
    const own = ownSound(stored)
    const begun = startCourse(clock.now(), today.peek(), stored?.tests)
    return own === undefined ? begun : { ...begun, own }
  }

  /** Makes a session the night that it is. What has been heard for a while is not sealed or silenced any more. */
  function makeGood(mark: ProgrammeMark, playing: Recipe): void {
    const row = player.row()
    if ((mark.seal || mark.silent) && player.position.peek() > JUST_BEGUN) return
    if (mark.silent && row) {
      player.stop()
      player.start(playing, mark)
      void sessions.remove(row.id)
      return
    }
    player.markAs(mark)
    const score = player.score.peek()
    // Begun with the beat, on either side: so this is done on either, and tells nothing.
    if (score && mark.seal) performer.change(heardScore(score, mark.seal), true)
  }

  const undos: Undo[] = [
    // At first, and whenever a session has begun or ended: its row is then written.
    effect(() => {
      void open.value
      void update(stored => stored)
    }),
    effect(() => {
      const found = planned.value
      prepared.night.value = found?.prepared
        ? { mark: found.mark, ...saysOf(found.mark) }
        : undefined
    }),
    // From now on it is this night, whatever the listener changes of its length or sound.
    effect(() => {
      const found = due.value
      if (!found || found.mark.night === course.value?.ready) return
      if (isOwn(found.night, prepared.recipe.value))
        void go(kept => readyNight(kept, found.night.night))
    }),
    // Start may have been tapped before this was there.
    effect(() => {
      const found = due.value
      const playing = player.recipe.value
      if (!found || !playing || !open.value || player.mark.value || !player.row()) return
      // A file is not the night's sound: nothing of it is sealed or silent.
      if (!player.imported.value && isReady(found, playing)) makeGood(found.mark, playing)
    })
  ]

  return {
    course,
    loaded,
    tonight,
    planned,
    prepare,
    start: () => update(begin),
    leave: () => go(stored => leaveCourse(stored, today.peek())),
    takeUp: () => go(takeUpCourse),
    skip: () => go(stored => skipNight(stored, today.peek())),
    async choose(night, silent = false) {
      await go(stored =>
        chooseNight(stored, { night, on: today.peek(), ...(silent && { silent }) })
      )
      prepare()
    },
    dropChoice: () => go(dropChoice),
    goOnFrom: night => go(stored => moveTo(stored, night, today.peek())),
    beginTest: () => go(stored => beginTest(stored, seedOf(identifiers.next()))),
    revealTest: () => go(revealTest),
    refresh: () => update(stored => stored),
    dispose() {
      for (const undo of undos) undo()
    }
  }
}

/** What the first screen says in place of the sound. */
function saysOf({ silent, seal }: ProgrammeMark): { readonly says?: string } {
  const { selfTest, silence } = allWords().programme
  if (silent) return { says: silence }
  return seal ? { says: selfTest.sealed } : {}
}
