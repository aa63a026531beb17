import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, batch, effect, signal } from '@preact/signals-core'
import type { PickedFile } from '../../core/files/picked-file.ts'
import { formatOf } from '../../core/files/format-of.ts'
import { ImportError } from '../../core/files/import-error.ts'
import type { ImportFormat } from '../../core/files/imported-file.ts'
import { type ForeignKind, foreignKind, kindOfName } from '../../core/files/foreign-file.ts'
import { type StoredFile, LONGEST_FILE } from '../../core/files/stored-file.ts'
import { findLink, textOfLink } from '../../core/recipe/link.ts'
import { type SoundFile, readSoundFile, wholeMinutes } from '../../core/files/read-sound-file.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { PartMaker } from '../session/part-maker.ts'
import { decodeText } from './decode-text.ts'
import { keepOwnRecipe } from '../recipe/recipe-before-file.ts'
import { timeOfDay } from '../../core/base/clock-time.ts'
import { allWords } from '../base/words.ts'

/** The state of opening a file. */
export type OpenState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'opened'; readonly sound: SoundFile }
  | {
      readonly kind: 'refused'
      readonly name: string
      /** What it was read as. */
      readonly format: ImportFormat
      readonly refusal: ImportError
    }
  | { readonly kind: 'too long'; readonly bytes: number }
  /** The system could not read it. */
  | { readonly kind: 'unreadable' }
  /** No file that holds a sound of the field. */
  | {
      readonly kind: 'foreign'
      readonly name: string
      readonly is: Exclude<ForeignKind, 'recording'>
    }
  /** A recording: it is looked at as a sound of the listener's own. */
  | { readonly kind: 'recording'; readonly file: PickedFile }
  /** A backup of Neap. */
  | { readonly kind: 'backup' }

/** How a backup of Neap begins. */
const BACKUP = /^\s*\{\s*"app":\s*"neap"/

export interface OpenModel {
  readonly state: ReadonlySignal<OpenState>
  /** Reads a file and shows its contents; changes nothing else. */
  open(file: PickedFile): Promise<void>
  /** Reads a text as a file; where it contains a link of ours instead, follows that. */
  openText(text: string, name: string): void
  /** Prepares the opened file for tonight, at the length of one pass, and navigates to where it can be played. */
  playTonight(): void
  /** The recipe to save a file with: tonight's, at the length of one pass. */
  recipeFor(sound: SoundFile): Recipe
  /**
   * Prepares a stored file for tonight with the recipe it was saved with, and navigates there; shows why where it
   * cannot be read.
   */
  prepare(kept: StoredFile, recipe: Recipe): void
  dispose: Undo
}

/** Opening files of the field: picked, dropped, pasted, linked, or launched with the installed app. */
export const openPart: PartMaker<OpenModel> = ({ clock, location, storage }, player, app) => {
  const state = signal<OpenState>({ kind: 'empty' })

  /** @returns undefined, with the reason shown, where it cannot be read */
  function read(text: string, name: string): SoundFile | undefined {
    try {
      return readSoundFile(text, name, timeOfDay(clock))
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      state.value = { kind: 'refused', name, format: formatOf(text), refusal: error }
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
      const is = kindOfName(file.name)
      if (is === 'recording') state.value = { kind: 'recording', file }
      else if (is) state.value = { kind: 'foreign', name: file.name, is }
      else state.value = { kind: 'too long', bytes: file.size }
      return
    }
    state.value = { kind: 'reading' }
    let bytes: Uint8Array
    try {
      bytes = await file.bytes()
    } catch {
      // Moved, deleted or withheld since it was picked: whatever the error, it can be picked again.
      state.value = { kind: 'unreadable' }
      return
    }
    const is = foreignKind(bytes, file.name)
    if (is === 'recording') state.value = { kind: 'recording', file }
    else if (is) state.value = { kind: 'foreign', name: file.name, is }
    else openText(decodeText(bytes), file.name)
  }

  function play(sound: SoundFile, recipe: Partial<Recipe>): void {
    keepOwnRecipe(storage.values, app.tonight)
    app.tonight.play(sound, recipe)
    // During a session it waits to be applied there.
    location.go(player.open.peek() ? '#/tune' : '#/')
  }

  function recipeFor({ imported }: SoundFile): Recipe {
    const recipe = app.tonight.recipe.peek()
    return { ...recipe, minutes: wholeMinutes(imported) ?? recipe.minutes }
  }

  // A link or a share may contain the text itself.
  const stopFollowing = effect(() => {
    const route = app.route.value
    // Whoever comes back later does not look for what went wrong before.
    if (route.screen !== 'open' && state.peek().kind !== 'opened') state.value = { kind: 'empty' }
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
