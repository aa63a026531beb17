import type { Clock } from '../../core/base/clock.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { ProgrammeMark, NightNumber } from '../../core/session/night-mark.ts'
import { SELF_TEST_FROM } from '../../core/session/night-mark.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { batch, computed, effect, signal } from '@preact/signals-core'
import { PROGRAMME } from '../../content/data/programme.ts'
import type { NightOffsets } from '../../core/programme/adaptation.ts'
import { adaptNight } from '../../core/programme/adaptation.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { nightOf } from '../../core/base/night-date.ts'
import type { OpenedSound } from '../../core/files/open-sound.ts'
import type { ProgrammeNight } from '../../core/programme/programme.ts'
import { isNightRecipe, nightRecipe, playsNight } from '../../core/programme/programme.ts'
import type { Course } from '../../core/programme/programme-course.ts'
import {
  dropChoice,
  dropOwnSound,
  playsOwnSound,
  readyNight,
  takeOwnSound
} from '../../core/programme/programme-course.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../core/recipe/recipe-link.ts'
import { selfTestNight } from '../../core/programme/self-test.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Stores } from '../../core/app/storage.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Surroundings } from '../app/app-model.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { reopen } from '../files/reopen.ts'
import type { NightPlan } from '../recipe/tonight-model.ts'
import { allWords } from '../base/words.ts'

/** Up to here a session can still become tonight's night: its code comes in a second or two. */
const JUST_BEGUN: Seconds = 60

/** The night that is due, with its place in the programme. */
export interface DueNight {
  readonly night: ProgrammeNight
  readonly mark: ProgrammeMark & { readonly night: NightNumber }
}

/** What the programme tells of itself. */
export interface CourseState {
  readonly course: ReadonlySignal<Course | undefined>
  readonly loaded: ReadonlySignal<boolean>
  readonly due: ReadonlySignal<DueNight | undefined>
  readonly today: ReadonlySignal<NightDate>
  readonly offsets: ReadonlySignal<NightOffsets>
  /** Changes the stored course. */
  change(by: (stored: Course) => Course): Promise<void>
}

/** What stands on the first screen: tonight's night, or a sound of the listener's own. */
export interface PreparedNight {
  /** Whether Start plays the night that is due. */
  readonly prepared: ReadonlySignal<boolean>
  /** Puts tonight's night on the first screen. */
  prepare(): Promise<void>
  /** Gives the evening to the listener's own sound, which comes back as it was and no louder than the nights were. */
  useOwn(): Promise<void>
  /** The listener's own sound as a link's query, whether it stands on the first screen or a night does in its place. */
  ownLink(stored: Course | undefined): string | undefined
  /** Puts the own sound back once there is no night to stand in its place. */
  giveBack(): Promise<void>
  /** From now on the night that is due stands on the first screen, whatever stood there. */
  release(): void
  dispose: Undo
}

/**
 * Keeps tonight's night on the first screen from the moment it is due, so that Start plays and counts it. It gives way to
 * what the listener asks for: a link, a file, a beat of their own, or the sound that stood there before.
 */
export function createPreparedNight(
  ports: {
    readonly clock: Clock
    readonly values: Stores['values']
    readonly sessions: Stores['sessions']
  },
  player: PlayerModel,
  { settings, tonight: screen }: Pick<Surroundings, 'settings' | 'tonight'>,
  { course, loaded, due, today, offsets, change }: CourseState
): PreparedNight {
  const { clock, values, sessions } = ports
  const open = computed(() => isOpen(player.session.value))
  /** The night that was put on the first screen last, in this visit. */
  const stands = signal<NightNumber | undefined>(undefined)
  /** Which night of which evening was seen there: what takes its place since is the listener's doing. */
  let seen: string | undefined
  /** The row of a session that was begun before the programme was there; empty where there was none. */
  let early: string | undefined

  const own = computed(() => course.value !== undefined && playsOwnSound(course.value, today.value))
  const picked = computed(() => {
    const at = screen.picked.value
    return at !== undefined && nightOf(at, clock.offsetMinutes(at)) === today.value
  })
  const prepared = computed(() => {
    const found = due.value
    return !!found && !own.value && plays(found, screen.recipe.value, screen.file.value)
  })

  /** Whether a sound counts as a night: of the last one, every sound of the listener's own does. */
  function plays(found: DueNight, recipe: Recipe, file: unknown): boolean {
    const { night, mark } = found
    if (night.mode === 'free' && !mark.silent) return true
    return !file && isMade(found, recipe)
  }

  /** Many nights have the beat of the one before, and another length: that one's recipe is not yet this one's. */
  function isMade({ night, mark }: DueNight, recipe: Recipe): boolean {
    const { headphones } = settings.settings.value
    const put = stands.value === mark.night || course.value?.ready === mark.night
    return (put || isNightRecipe(night, recipe, headphones)) && playsNight(night, recipe)
  }

  /** Whether what stands on the first screen was put there as a night. */
  function holdsNight(): boolean {
    const recipe = screen.recipe.peek()
    const last = stands.peek() ?? course.peek()?.ready
    const plan = PROGRAMME.find(({ night }) => night === last)
    if (!plan || screen.file.peek()) return false
    const sealed = plan.night < SELF_TEST_FROM ? undefined : selfTestNight(PROGRAMME, plan.night)
    return [plan, sealed].some(night => {
      const adapted = night && adaptNight(night, offsets.peek())
      if (adapted?.mode === 'free')
        return recipe.fadeOut === adapted.fadeOut && recipe.after === 'silence'
      return adapted && playsNight(adapted, recipe)
    })
  }

  function ownLink(stored: Course | undefined): string | undefined {
    return holdsNight() ? stored?.own : formatStoredRecipe(screen.recipe.peek())
  }

  function ownRecipe(): Recipe {
    const now = screen.recipe.peek()
    const link = ownLink(course.peek())
    if (link === undefined) return now
    const { recipe } = parseRecipeLink(link)
    return { ...recipe, level: Math.min(recipe.level, now.level) }
  }

  async function ownFile(): Promise<OpenedSound | undefined> {
    return screen.file.peek() ?? (holdsNight() ? reopen(await values.get('own-file')) : undefined)
  }

  function put({ night, mark }: DueNight, file?: OpenedSound): void {
    const link = holdsNight() ? undefined : formatStoredRecipe(screen.recipe.peek())
    const displaced = screen.file.peek()
    const base = night.mode === 'free' ? ownRecipe() : screen.recipe.peek()
    const recipe = nightRecipe(night, base, settings.settings.peek().headphones)
    if (link !== undefined)
      void values.set('own-file', displaced && { text: displaced.text, name: displaced.mark.title })
    batch(() => {
      screen.play(file, recipe)
      screen.picked.value = undefined
      stands.value = mark.night
    })
    void change(kept => readyNight(dropOwnSound(kept), mark.night, link))
  }

  async function putDue(found: DueNight): Promise<void> {
    if (found.night.mode !== 'free' || found.mark.silent) return put(found)
    const file = await ownFile()
    if (due.peek()?.mark.night === found.mark.night) put(found, file)
  }

  function takeOwn(): Promise<void> {
    stands.value = undefined
    return change(kept => takeOwnSound(kept, today.peek()))
  }

  function release(): void {
    seen = undefined
    screen.picked.value = undefined
  }

  /** What the first screen holds follows the night that is due, and before that the listener. */
  function follow(): void {
    const found = due.value
    if (!found || open.value || own.value) return
    const { night, silent, seal } = found.mark
    const key = [today.value, night, silent, seal].join(' ')
    const arrived = seen !== key
    seen = key
    // Silence is nobody's choice any more once another sound was.
    if (picked.value && silent) void change(dropChoice)
    else if (picked.value || !arrived) {
      if (!prepared.value) void takeOwn()
    } else if (screen.file.value || !isMade(found, screen.recipe.value)) void putDue(found)
  }

  /** Makes a session the night that it is, or was meant to be. */
  function makeGood(found: DueNight, playing: Recipe, row: string): void {
    const { mark } = found
    const isNight = plays(found, playing, player.imported.peek())
    const justBegun = player.position.peek() <= JUST_BEGUN
    if ((mark.seal || mark.silent || !isNight) && !justBegun) return
    if (!isNight) put(found)
    const recipe = isNight ? playing : screen.recipe.peek()
    if (mark.silent) {
      player.stop()
      player.start(recipe, mark)
      void sessions.remove(row)
    } else if (isNight && !mark.seal) player.markAs(mark)
    // In a self-test the score is changed on either side alike, which tells nothing.
    else player.use(recipe, undefined, mark)
  }

  const undos: Undo[] = [
    // Start may have been tapped before this was there.
    effect(() => {
      const found = due.value
      const playing = player.recipe.value
      const row = player.row()
      if (loaded.value) early ??= row?.id ?? ''
      if (!found || !playing || !open.value || player.mark.value || !row) return
      if (own.value || picked.value) return
      const isNight = plays(found, playing, player.imported.value)
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
  ]

  return {
    prepared,
    async prepare() {
      const found = due.peek()
      if (!found) return
      release()
      await putDue(found)
    },
    async useOwn() {
      const [recipe, file] = [ownRecipe(), await ownFile()]
      await takeOwn()
      screen.play(file, recipe)
    },
    ownLink,
    async giveBack() {
      if (!holdsNight() || course.peek()?.own === undefined) return
      screen.play(await ownFile(), ownRecipe())
    },
    release,
    dispose() {
      for (const undo of undos) undo()
    }
  }
}

/** What Start says, and what the first screen says in place of the sound. */
function planOf(mark: ProgrammeMark | undefined): NightPlan {
  const { selfTest, silence, night, ownStart } = allWords().programme
  if (!mark?.night) return { label: ownStart }
  const says = mark.silent ? silence : mark.seal && selfTest.sealed
  return { mark, label: night(mark.night), ...(says && { says }) }
}
