import { cleanName } from '../../core/base/name.ts'
import type { Identifiers } from '../../core/base/page.ts'
import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, batch, signal } from '@preact/signals-core'
import type { Favourite } from '../../core/files/favourite.ts'
import { moveBy, placeAfter, withThese } from '../../core/files/favourite-order.ts'
import type { StoredFile } from '../../core/files/stored-file.ts'
import type { Ports } from '../../core/ports.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'

/** The last action, for the announcement. `at` counts from 1. */
export type FavouriteNews =
  | { readonly kind: 'moved'; readonly name: string; readonly at: number; readonly of: number }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'back'; readonly name: string }

export interface FavouritesModel {
  /** In their order; undefined until first loaded. */
  readonly favourites: ReadonlySignal<readonly Favourite[] | undefined>
  /** The one removed last, while that can be undone. */
  readonly removed: ReadonlySignal<Favourite | undefined>
  readonly news: ReadonlySignal<FavouriteNews | undefined>
  load(): Promise<void>
  /**
   * Adds a sound at the end of the list.
   * @returns the name it has there; undefined, and nothing is saved, without one
   */
  keep(name: string, recipe: Recipe, file?: StoredFile): Promise<string | undefined>
  /** An empty name keeps the old one. */
  rename(id: string, name: string): void
  /** One place up (−1) or down (1); at the end of the list nothing moves. */
  move(id: string, by: 1 | -1): void
  remove(id: string): void
  /** Restores the one removed last to its position. */
  undoRemove(): void
  dispose: Undo
}

/** Returns those of a list that are new or changed. */
type ListChange = (list: readonly Favourite[]) => readonly Favourite[]

/** The favourites. The display changes at once; storing follows. */
export function createFavouritesModel(ports: {
  readonly storage: Ports['storage']
  readonly identifiers: Identifiers
}): FavouritesModel {
  const store = ports.storage.favourites
  const favourites = signal<readonly Favourite[] | undefined>(undefined)
  const removed = signal<Favourite | undefined>(undefined)
  const news = signal<FavouriteNews | undefined>(undefined)
  let changing = 0

  async function load(): Promise<void> {
    const found = await store.all()
    batch(() => {
      show(found)
      news.value = undefined
    })
  }

  /** Ignored while this window is writing a change, which is already shown. */
  function show(stored: readonly Favourite[]): void {
    if (changing === 0) favourites.value = stored
  }

  function listed(): readonly Favourite[] {
    return favourites.peek() ?? []
  }

  /** Shows a change, and applies it to what is stored: another window may have changed the list. */
  async function update(change: ListChange, latest?: FavouriteNews): Promise<void> {
    changing++
    batch(() => {
      if (favourites.peek()) favourites.value = withThese(listed(), change(listed()))
      news.value = latest
    })
    const stored = await store.updateAll(change)
    changing--
    show(stored)
  }

  return {
    favourites,
    removed,
    news,
    load,
    async keep(text, recipe, file) {
      const name = cleanName(text)
      if (name === '') return undefined
      const id = ports.identifiers.next()
      await update(list => [
        { id, version: 1, name, recipe, ...(file && { file }), place: placeAfter(list) }
      ])
      return name
    },
    rename(id, text) {
      const name = cleanName(text)
      if (name === '' || !listed().some(each => each.id === id)) return
      const renamed: ListChange = list => {
        const found = list.find(each => each.id === id)
        return found ? [{ ...found, name }] : []
      }
      void update(renamed, { kind: 'renamed', name })
    },
    move(id, by) {
      const list = listed()
      const to = list.findIndex(each => each.id === id) + by
      const moved = moveBy(list, id, by)
      const moving = moved[to]
      if (!moving) return
      void update(list => moveBy(list, id, by), {
        kind: 'moved',
        name: moving.name,
        at: to + 1,
        of: list.length
      })
    },
    async remove(id) {
      changing++
      batch(() => {
        removed.value = listed().find(each => each.id === id)
        favourites.value = listed().filter(each => each.id !== id)
        news.value = undefined
      })
      await store.remove(id)
      changing--
      show(await store.all())
    },
    undoRemove() {
      const favourite = removed.peek()
      removed.value = undefined
      if (favourite) void update(() => [favourite], { kind: 'back', name: favourite.name })
    },
    dispose: ports.storage.onChanged('favourites', () => {
      if (favourites.peek()) void store.all().then(show)
    })
  }
}
