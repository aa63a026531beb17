import { type Undo, undoAll } from '../../core/base/listeners.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import { type ReadonlySignal, computed, effect } from '@preact/signals-core'
import { nightOf } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import { type DueNight, countsAs, isMadeAs } from '../../core/programme/due-night.ts'
import { isNightRecipe } from '../../core/programme/programme.ts'
import { dropChoice, playsOwnSound, readyNight } from '../../core/programme/programme-progress.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Surroundings } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { type CourseState, type SoundSwap, createSoundSwap } from './sound-swap.ts'
import type { NightPlan } from '../recipe/tonight-model.ts'
import { allWords } from '../base/words.ts'

/** Up to here a session can still become tonight's night, since its code takes a second or two to load. */
const JUST_BEGUN: Seconds = 60

/** The programme's state for other parts. */
export interface ProgrammeState extends CourseState {
  readonly loaded: ReadonlySignal<boolean>
}

/** What the first screen has: tonight's night, or a sound of the listener's own. */
export interface PreparedNight extends Pick<SoundSwap, 'ownLink' | 'useOwn' | 'giveBack'> {
  /** Whether Start plays the night that is due. */
  readonly prepared: ReadonlySignal<boolean>
  /** Puts tonight's night on the first screen. */
  prepare(): Promise<void>
  /** Puts the due night on the first screen from now on, whatever was there. */
  release(): void
  dispose: Undo
}

/**
 * Keeps tonight's night on the first screen from the moment it is due, so that Start plays and counts it. It gives way
 * to the listener's choice: a link, a file, a beat of their own, or the sound that was there before.
 */
export function createPreparedNight(
  { clock, storage }: Pick<Ports, 'clock' | 'storage'>,
  player: PlayerModel,
  around: Pick<Surroundings, 'settings' | 'tonight'>,
  state: ProgrammeState
): PreparedNight {
  const { course, loaded, due, today, change } = state
  const { settings, tonight: screen } = around
  const { soundOf, onScreen, put, putDue, ...swap } = createSoundSwap(storage.values, around, state)
  const { open } = player
  /** Which night of which evening was shown there: anything that replaces it since is the listener's choice. */
  let seen: string | undefined
  /** The row of a session begun before the programme had loaded; empty where there was none. */
  let early: string | undefined

  const own = computed(() => course.value !== undefined && playsOwnSound(course.value, today.value))
  const picked = computed(() => {
    const at = screen.picked.value
    return at !== undefined && nightOf(at, clock.offsetMinutes(at)) === today.value
  })
  const prepared = computed(() => {
    const found = due.value
    return !!found && !own.value && countsAs(found, onScreen())
  })

  function release(): void {
    seen = undefined
    screen.picked.value = undefined
  }

  /** The first screen follows the due night, but the listener's choice comes first. */
  function follow(): void {
    const found = due.value
    if (!found || open.value || own.value) return
    const { night, silent, seal } = found.mark
    const key = [today.value, night, silent, seal].join(' ')
    const arrived = seen !== key
    seen = key
    // Choosing another sound revokes silence.
    if (picked.value && silent) void change(dropChoice)
    else if (picked.value || !arrived) {
      if (!prepared.value) void swap.takeOwn()
    } else if (screen.file.value || !isMadeAs(found, onScreen())) void putDue(found)
  }

  /** Marks a session as the night that it is, or was meant to be. */
  function makeGood(found: DueNight, playing: Recipe, row: string): void {
    const { mark } = found
    const isNight = countsAs(found, soundOf(playing, !!player.imported.peek()))
    const justBegun = player.position.peek() <= JUST_BEGUN
    if ((mark.seal || mark.silent || !isNight) && !justBegun) return
    if (!isNight) put(found)
    const recipe = isNight ? playing : screen.recipe.peek()
    if (mark.silent) {
      player.stop()
      player.start(recipe, mark)
      void storage.sessions.remove(row)
    } else if (isNight && !mark.seal) player.markAs(mark)
    // In a self-test the score is changed on both sides alike, so that the change reveals nothing.
    else player.use(recipe, undefined, mark)
  }

  const dispose = undoAll([
    // Start may have been tapped before this had loaded.
    effect(() => {
      const found = due.value
      const playing = player.recipe.value
      const row = player.row()
      if (loaded.value) early ??= row?.id ?? ''
      if (!found || !playing || !open.value || player.mark.value || !row) return
      if (own.value || picked.value) return
      const isNight = countsAs(found, soundOf(playing, !!player.imported.value))
      if (isNight || row.id === early) makeGood(found, playing, row.id)
    }),
    effect(follow),
    effect(() => {
      const mark = prepared.value ? due.value?.mark : undefined
      screen.night.value = due.value && planOf(mark)
    }),
    // From now on it is this night, whatever the listener changes of its length or sound.
    effect(() => {
      const found = due.value
      if (!found || found.mark.night === course.value?.ready || own.value) return
      const { headphones } = settings.settings.value
      if (isNightRecipe(found.night, screen.recipe.value, headphones))
        void change(kept => readyNight(kept, found.mark.night))
    })
  ])

  return {
    prepared,
    async prepare() {
      const found = due.peek()
      if (!found) return
      release()
      await putDue(found)
    },
    useOwn: swap.useOwn,
    ownLink: swap.ownLink,
    giveBack: swap.giveBack,
    release,
    dispose
  }
}

/** The label of Start, and the first screen's text in place of the sound. */
function planOf(mark: ProgrammeMark | undefined): NightPlan {
  const { selfTest, silence, night, ownStart } = allWords().programme
  if (!mark?.night) return { label: ownStart }
  const says = mark.silent ? silence : mark.seal && selfTest.sealed
  return { mark, label: night(mark.night), ...(says && { says }) }
}
