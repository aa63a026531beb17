import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { batch, effect, signal } from '@preact/signals-core'
import type { PickedFile } from '../../core/files/picked-file.ts'
import { ImportError } from '../../core/files/import-error.ts'
import type { StoredFile } from '../../core/files/stored-file.ts'
import { LONGEST_FILE } from '../../core/files/stored-file.ts'
import { findLink, textOfLink } from '../../core/recipe/link.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import { readSoundFile, wholeMinutes } from '../../core/files/read-sound-file.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { isOpen } from '../../core/session/session.ts'
import type { PartMaker } from '../session/part-maker.ts'
import { decodeText } from './decode-text.ts'
import { keepOwnRecipe } from '../recipe/recipe-before-file.ts'
import { timeOfDay } from '../../core/base/clock-time.ts'
import { allWords } from '../base/words.ts'

/** Where opening a file stands. */
export type OpenState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'opened'; readonly sound: SoundFile }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: ImportError }
  | { readonly kind: 'too long'; readonly bytes: number }
  /** The system did not give what is in it. */
  | { readonly kind: 'unreadable' }
  /** All that Neap keeps, saved as a file. */
  | { readonly kind: 'backup' }

/** How a file begins in which Neap saved all that it keeps. */
const BACKUP = /^\s*\{\s*"app":\s*"neap"/

export interface OpenModel {
  readonly state: ReadonlySignal<OpenState>
  /** Reads a file and shows what is in it; nothing else changes. */
  open(file: PickedFile): Promise<void>
  /** Reads a text as a file's; where it holds a link of ours instead, goes where that leads. */
  openText(text: string, name: string): void
  /** Prepares what was opened for tonight, at the length it plays once, and goes where it can be played. */
  playTonight(): void
  /** The recipe to keep a file with: tonight's, at the length that the file plays once. */
  recipeFor(sound: SoundFile): Recipe
  /** Prepares a kept file for tonight with the recipe it was kept with, and goes there; shows why where it cannot be read. */
  prepare(kept: StoredFile, recipe: Recipe): void
  dispose: Undo
}

/** Opening files of the field: by a picker, dropped, pasted, by a link, or with the installed app. */
export const openPart: PartMaker<OpenModel> = ({ clock, location, storage }, player, app) => {
  const state = signal<OpenState>({ kind: 'empty' })

  /** @returns undefined, with the reason shown, when it cannot be read */
  function read(text: string, name: string): SoundFile | undefined {
    try {
      return readSoundFile(text, name, timeOfDay(clock))
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      state.value = { kind: 'refused', name, refusal: error }
      return undefined
    }
  }

  function openText(text: string, name: string): void {
    const link = findLink(text)
    if (link !== undefined) {
      location.go(link)
      return
    }
    if (BACKUP.test(text)) {
      state.value = { kind: 'backup' }
      return
    }
    const sound = read(text, name)
    if (sound) state.value = { kind: 'opened', sound }
  }

  async function open(file: PickedFile): Promise<void> {
    if (file.size > LONGEST_FILE) {
      state.value = { kind: 'too long', bytes: file.size }
      return
    }
    state.value = { kind: 'reading' }
    let bytes: Uint8Array
    try {
      bytes = await file.bytes()
    } catch {
      // Moved, deleted or withheld since it was chosen: whatever the system says, it can be chosen once more.
      state.value = { kind: 'unreadable' }
      return
    }
    openText(decodeText(bytes), file.name)
  }

  function play(sound: SoundFile, recipe: Partial<Recipe>): void {
    keepOwnRecipe(storage.values, app.tonight)
    app.tonight.play(sound, recipe)
    // Under a session it waits, where it can be taken over.
    location.go(isOpen(player.session.peek()) ? '#/tune' : '#/')
  }

  function recipeFor({ imported }: SoundFile): Recipe {
    const recipe = app.tonight.recipe.peek()
    return { ...recipe, minutes: wholeMinutes(imported) ?? recipe.minutes }
  }

  // A link, or what another app shares, may bring the text itself.
  const stopFollowing = effect(() => {
    const route = app.route.value
    if (route.screen !== 'open' || route.query === '') return
    const text = textOfLink(route.query)
    if (text) openText(text, allWords().open.pasted)
  })

  return {
    state,
    open,
    openText,
    playTonight() {
      const opened = state.peek()
      if (opened.kind !== 'opened') return
      const { sound } = opened
      const minutes = wholeMinutes(sound.imported)
      play(sound, minutes === undefined ? {} : { minutes })
    },
    recipeFor,
    prepare({ text, name }, recipe) {
      batch(() => {
        const sound = read(text, name)
        if (sound) play(sound, recipe)
        else location.go('#/open')
      })
    },
    dispose: stopFollowing
  }
}
