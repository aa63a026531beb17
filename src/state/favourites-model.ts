import type { ReadonlySignal } from '@preact/signals-core'
import { batch, signal } from '@preact/signals-core'
import type { Favourite } from '../core/favourite.ts'
import { byPlace, placedFrom } from '../core/favourite-order.ts'
import { cleanName } from '../core/favourite.ts'
import type { KeptSound } from '../core/kept-sound.ts'
import type { Identifiers, Storage } from '../core/ports.ts'
import type { Recipe } from '../core/recipe.ts'

/** What was done last, to be said. `at` counts from 1. */
export type FavouriteNews =
  | { readonly kind: 'moved'; readonly name: string; readonly at: number; readonly of: number }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'back'; readonly name: string }

export interface FavouritesModel {
  /** In their order; undefined until first loaded. */
  readonly favourites: ReadonlySignal<readonly Favourite[] | undefined>
  /** The one removed last, while it can be brought back. */
  readonly removed: ReadonlySignal<Favourite | undefined>
  readonly news: ReadonlySignal<FavouriteNews | undefined>
  load(): Promise<void>
  /**
   * Keeps a sound at the end of the list.
   * @returns the name it has there; undefined, and nothing is kept, without one
   */
  keep(name: string, recipe: Recipe, file?: KeptSound): Promise<string | undefined>
  /** Without a name the old one stays. */
  rename(id: string, name: string): void
  /** One place up (−1) or down (1); at the end of the list nothing moves. */
  move(id: string, by: 1 | -1): void
  remove(id: string): void
  /** Brings the one removed last back, where it stood. */
  undoRemove(): void
}

/** The sounds that were named and kept. What is shown changes at once; the writing follows. */
export function createFavouritesModel(ports: {
  readonly storage: Storage
  readonly identifiers: Identifiers
}): FavouritesModel {
  const store = ports.storage.favourites
  const favourites = signal<readonly Favourite[] | undefined>(undefined)
  const removed = signal<Favourite | undefined>(undefined)
  const news = signal<FavouriteNews | undefined>(undefined)

  async function load(): Promise<void> {
    const found = await store.all()
    batch(() => {
      favourites.value = found
      news.value = undefined
    })
  }

  function listed(): readonly Favourite[] {
    return favourites.peek() ?? []
  }

  /** Shows and writes some of them anew. */
  function put(changed: readonly Favourite[], told?: FavouriteNews): void {
    const ids = new Set(changed.map(({ id }) => id))
    batch(() => {
      const others = listed().filter(({ id }) => !ids.has(id))
      favourites.value = [...others, ...changed].toSorted(byPlace)
      news.value = told
    })
    void store.put(changed)
  }

  return {
    favourites,
    removed,
    news,
    load,
    async keep(text, recipe, file) {
      const name = cleanName(text)
      if (name === '') return undefined
      // Another window may have kept some meanwhile.
      await load()
      const place = Math.max(-1, ...listed().map(each => each.place)) + 1
      put([
        { id: ports.identifiers.next(), version: 1, name, recipe, ...(file && { file }), place }
      ])
      return name
    },
    rename(id, text) {
      const found = listed().find(each => each.id === id)
      const name = cleanName(text)
      if (found && name !== '') put([{ ...found, name }], { kind: 'renamed', name })
    },
    move(id, by) {
      const list = listed()
      const from = list.findIndex(each => each.id === id)
      const moving = list[from]
      const to = from + by
      if (!moving || to < 0 || to >= list.length) return
      const others = list.filter(each => each.id !== id)
      const next = [...others.slice(0, to), moving, ...others.slice(to)]
      put(
        // Whatever places they had (two backups may have brought the same), they are counted anew.
        placedFrom(0, next),
        { kind: 'moved', name: moving.name, at: to + 1, of: list.length }
      )
    },
    remove(id) {
      batch(() => {
        removed.value = listed().find(each => each.id === id)
        favourites.value = listed().filter(each => each.id !== id)
        news.value = undefined
      })
      void store.remove(id)
    },
    undoRemove() {
      const favourite = removed.peek()
      removed.value = undefined
      if (favourite) put([favourite], { kind: 'back', name: favourite.name })
    }
  }
}
