import { createListeners } from '../core/base/listeners.ts'
import type { Location } from '../core/app/location.ts'
import { hashOfSearch } from '../core/recipe/recipe-link.ts'

/** What is needed of the window: the address and its history. */
export interface LocationPage extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly location: Pick<Window['location'], 'hash' | 'pathname' | 'reload' | 'search'>
  readonly history: Pick<History, 'replaceState' | 'state'>
}

/** The address bar's hash; `#/` where there is none. A recipe in the query before the `#` is moved behind it. */
export function createLocation(page: LocationPage = window): Location {
  const { search, hash: behind, pathname } = page.location
  const moved = search && hashOfSearch(search, behind)
  if (moved) page.history.replaceState(page.history.state, '', pathname + moved)

  const replaced = createListeners<void>()

  function hash(): string {
    return page.location.hash || '#/'
  }

  return {
    hash,
    go(next) {
      page.location.hash = next
    },
    replace(next) {
      const before = hash()
      page.history.replaceState(page.history.state, '', next)
      // `hashchange` is not fired for a replaced hash.
      if (hash() !== before) replaced.emit()
    },
    restart: () => page.location.reload(),
    subscribe(listener) {
      const notify = (): void => listener(hash())
      const undo = replaced.subscribe(notify)
      page.addEventListener('hashchange', notify)
      return () => {
        undo()
        page.removeEventListener('hashchange', notify)
      }
    }
  }
}
