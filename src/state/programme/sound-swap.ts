import type { NightNumber } from '../../core/session/night-mark.ts'
import { type ReadonlySignal, batch, signal, untracked } from '@preact/signals-core'
import { PROGRAMME } from '../../content/data/programme.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Ports } from '../../core/ports.ts'
import type { NightOffsets } from '../../core/programme/suggestion.ts'
import { type DueNight, type NightSound, holdsNight } from '../../core/programme/due-night.ts'
import { nightRecipe } from '../../core/programme/programme.ts'
import type { Progress } from '../../core/programme/programme-progress.ts'
import { dropOwnSound, readyNight, takeOwnSound } from '../../core/programme/programme-progress.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { formatStoredRecipe, parseRecipeLink } from '../../core/recipe/recipe-link.ts'
import type { Surroundings } from '../session/part-maker.ts'
import { reopen } from '../../core/files/reopen.ts'

/** The programme, as far as the first screen needs it. */
export interface CourseState {
  readonly course: ReadonlySignal<Progress | undefined>
  readonly due: ReadonlySignal<DueNight | undefined>
  readonly today: ReadonlySignal<NightDate>
  readonly offsets: ReadonlySignal<NightOffsets>
  /** Changes the stored course. */
  change(by: (stored: Progress) => Progress): Promise<void>
}

/** Swaps a night for the listener's own sound on the first screen, and back. */
export interface SoundSwap {
  /** A sound's role in the programme. */
  soundOf(recipe: Recipe, isFile: boolean): NightSound
  onScreen(): NightSound
  put(found: DueNight, file?: SoundFile): void
  /** Puts the night there with the listener's own sound, where that is what it plays. */
  putDue(found: DueNight): Promise<void>
  /** Leaves the evening to whatever is there. */
  takeOwn(): Promise<void>
  /** Returns the evening to the listener's own sound, restored as it was and no louder than the nights were. */
  useOwn(): Promise<void>
  /** The listener's own sound as a link's query, whether it is on the first screen or replaced by a night. */
  ownLink(stored: Progress | undefined): string | undefined
  /** Restores the own sound once there is no night to replace it. */
  giveBack(): Promise<void>
}

export function createSoundSwap(
  values: Ports['storage']['values'],
  { settings, tonight: screen }: Pick<Surroundings, 'settings' | 'tonight'>,
  { course, due, today, offsets, change }: CourseState
): SoundSwap {
  /** The night last put on the first screen, in this visit. */
  const stands = signal<NightNumber | undefined>(undefined)

  function soundOf(recipe: Recipe, isFile: boolean): NightSound {
    const { headphones } = settings.settings.value
    return { recipe, isFile, headphones, madeAs: [stands.value, course.value?.ready] }
  }

  function onScreen(): NightSound {
    return soundOf(screen.recipe.value, !!screen.file.value)
  }

  /** Whether the sound on the first screen was put there as a night. */
  function nightStands(): boolean {
    return untracked(() => holdsNight(PROGRAMME, onScreen(), offsets.value))
  }

  function ownLink(stored: Progress | undefined): string | undefined {
    return nightStands() ? stored?.own : formatStoredRecipe(screen.recipe.peek())
  }

  function ownRecipe(): Recipe {
    const now = screen.recipe.peek()
    const link = ownLink(course.peek())
    if (link === undefined) return now
    const { recipe } = parseRecipeLink(link)
    return { ...recipe, level: Math.min(recipe.level, now.level) }
  }

  async function ownFile(): Promise<SoundFile | undefined> {
    return screen.file.peek() ?? (nightStands() ? reopen(await values.get('own-file')) : undefined)
  }

  function put({ night, mark }: DueNight, file?: SoundFile): void {
    const link = nightStands() ? undefined : formatStoredRecipe(screen.recipe.peek())
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

  return {
    soundOf,
    onScreen,
    put,
    putDue,
    takeOwn,
    async useOwn() {
      const [recipe, file] = [ownRecipe(), await ownFile()]
      await takeOwn()
      screen.play(file, recipe)
    },
    ownLink,
    async giveBack() {
      if (!nightStands() || course.peek()?.own === undefined) return
      screen.play(await ownFile(), ownRecipe())
    }
  }
}
