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
      let told = document.visibilityState !== 'hidden'

      function tell(visible: boolean): void {
        if (visible === told) return
        told = visible
        listener(visible)
      }

      const look = (): void => tell(document.visibilityState !== 'hidden')
      // Leaving the page fires pagehide first, and visibilitychange only in some browsers.
      const leave = (): void => tell(false)
      document.addEventListener('visibilitychange', look)
      page.addEventListener('pagehide', leave)
      page.addEventListener('pageshow', look)
      return () => {
        document.removeEventListener('visibilitychange', look)
        page.removeEventListener('pagehide', leave)
        page.removeEventListener('pageshow', look)
      }
    }
  }
}
