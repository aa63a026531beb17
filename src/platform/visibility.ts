import type { Visibility } from '../core/base/page.ts'

/** The page's visibility. */
export interface VisibilityPage extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
}

/** Emits whether the page is visible. Also false on leaving it, which is the last chance to write. */
export function createVisibility(page: VisibilityPage = window): Visibility {
  const { document } = page
  return {
    visible: () => document.visibilityState !== 'hidden',
    subscribe(listener) {
      let last = document.visibilityState !== 'hidden'

      function update(visible: boolean): void {
        if (visible === last) return
        last = visible
        listener(visible)
      }

      const refresh = (): void => update(document.visibilityState !== 'hidden')
      // Leaving the page fires pagehide first, and visibilitychange only in some browsers.
      const leave = (): void => update(false)
      document.addEventListener('visibilitychange', refresh)
      page.addEventListener('pagehide', leave)
      page.addEventListener('pageshow', refresh)
      return () => {
        document.removeEventListener('visibilitychange', refresh)
        page.removeEventListener('pagehide', leave)
        page.removeEventListener('pageshow', refresh)
      }
    }
  }
}
