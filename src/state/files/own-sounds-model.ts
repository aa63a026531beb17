import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import type { Seconds } from '../../core/base/units.ts'
import type { Favourite } from '../../core/files/favourite.ts'
import {
  type KeptOwnSound,
  type OwnSoundFailure,
  ownSoundBytes
} from '../../core/files/own/own-store.ts'
import { parseOwnTitles, titleOfFile, withOwnTitle } from '../../core/files/own/own-titles.ts'
import { LONGEST_OWN } from '../../core/files/own/take-sound.ts'
import type { PickedFile } from '../../core/files/picked-file.ts'
import { ownBedsOf, withBed, withLayer } from '../../core/recipe/layers.ts'
import type { OwnBed } from '../../core/score/kinds.ts'
import { nameOwnSounds } from '../base/bed-text.ts'
import { textList } from '../../core/base/parse.ts'
import { createStoredValue } from '../base/stored-value.ts'
import type { PartMaker } from '../session/part-maker.ts'

/** The state of taking a file. */
export type OwnSoundState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly title: string }
  /** It can be taken. */
  | {
      readonly kind: 'found'
      readonly title: string
      readonly seconds: Seconds
      /** What it takes on the disk, and what is free, where the browser says. */
      readonly bytes: number
      readonly free: number | undefined
    }
  | { readonly kind: 'taking'; readonly title: string; readonly share: number }
  | { readonly kind: 'taken'; readonly title: string; readonly bed: OwnBed }
  | { readonly kind: 'failed'; readonly title: string; readonly why: OwnSoundFailure }

export interface OwnSoundsModel {
  /** Those that are here; undefined until they have been looked for. */
  readonly sounds: ReadonlySignal<readonly KeptOwnSound[] | undefined>
  /** Those of tonight's recipe that are not. */
  readonly missing: ReadonlySignal<readonly OwnBed[]>
  readonly state: ReadonlySignal<OwnSoundState>
  /** Looks at a file, instead of any before; one that is being taken is not disturbed. */
  look(file: PickedFile): Promise<void>
  /** Takes the file that was found. @param from where a longer one begins */
  take(from: Seconds): Promise<void>
  /** Gives up what is being taken. */
  cancel(): void
  /** Forgets the outcome. */
  forget(): void
  /** Makes a sound tonight's background, or one more of its layers, and navigates there. */
  use(bed: OwnBed, how: 'instead' | 'beside'): void
  /** The names of the favourites that play it. */
  usedBy(bed: OwnBed): Promise<readonly string[]>
  remove(bed: OwnBed): Promise<void>
  dispose: Undo
}

/** The listener's own sounds. What they are called stays known when they are gone. */
export const ownSoundsPart: PartMaker<OwnSoundsModel> = (
  { ownSounds, storage, location, persistence },
  player,
  { route, tonight }
) => {
  const sounds = signal<readonly KeptOwnSound[] | undefined>(undefined)
  const state = signal<OwnSoundState>({ kind: 'idle' })
  const titles = createStoredValue(storage, 'own-sounds', textList)
  let looked: PickedFile | undefined
  let cancelTaking: (() => void) | undefined

  async function refresh(): Promise<void> {
    sounds.value = await ownSounds.list()
  }

  function nameIt(bed: OwnBed, title: string): void {
    const named = (stored: unknown): readonly string[] => withOwnTitle(stored, bed, title)
    void titles.change(named(titles.value.peek()), named)
  }

  void refresh()

  return {
    sounds,
    missing: computed(() => {
      const here = sounds.value
      const wanted = ownBedsOf(tonight.recipe.value)
      return here ? wanted.filter(bed => here.every(sound => sound.bed !== bed)) : []
    }),
    state,
    async look(file) {
      if (state.peek().kind === 'taking') return
      const title = titleOfFile(file.name)
      looked = file
      state.value = { kind: 'looking', title }
      const [found, free] = await Promise.all([ownSounds.look(file), ownSounds.room()])
      // Another may have been chosen meanwhile.
      if (looked !== file) return
      if (found.kind === 'failed') state.value = { kind: 'failed', title, why: found.why }
      else {
        const bytes = ownSoundBytes(Math.min(found.seconds, LONGEST_OWN))
        state.value = { kind: 'found', title, seconds: found.seconds, bytes, free }
      }
    },
    async take(from) {
      const found = state.peek()
      if (found.kind !== 'found' || !looked) return
      const { title } = found
      state.value = { kind: 'taking', title, share: 0 }
      const taking = ownSounds.take(looked, { from, seconds: found.seconds }, share => {
        state.value = { kind: 'taking', title, share }
      })
      cancelTaking = taking.cancel
      const taken = await taking.taken
      cancelTaking = undefined
      if (taken.kind === 'taken') {
        nameIt(taken.sound.bed, title)
        await refresh()
        state.value = { kind: 'taken', title, bed: taken.sound.bed }
        // What was chosen from elsewhere may be gone there.
        void persistence.request()
      } else
        state.value = taken.kind === 'cancelled' ? found : { kind: 'failed', title, why: taken.why }
    },
    cancel: () => cancelTaking?.(),
    forget() {
      if (state.peek().kind !== 'taking') state.value = { kind: 'idle' }
    },
    use(bed, how) {
      const recipe = tonight.recipe.peek()
      tonight.play(undefined, how === 'beside' ? withLayer(recipe, bed) : withBed(recipe, bed))
      // During a session it waits to be applied there.
      location.go(player.open.peek() ? '#/tune' : '#/')
    },
    async usedBy(bed) {
      const all: readonly Favourite[] = await storage.favourites.all()
      return all.filter(({ recipe }) => ownBedsOf(recipe).includes(bed)).map(({ name }) => name)
    },
    async remove(bed) {
      await ownSounds.remove(bed)
      await refresh()
    },
    dispose: undoAll([
      titles.dispose,
      effect(() => nameOwnSounds(parseOwnTitles(titles.value.value))),
      effect(() => {
        // Another window may have taken or removed some.
        if (route.value.screen === 'tune' || route.value.screen === 'open') void refresh()
      })
    ])
  }
}
