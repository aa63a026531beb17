import type { BackGuard } from '../core/app/back-guard.ts'

/** What is needed of the window: its history, and what a listener presses. */
export interface GuardedPage extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly history: Pick<History, 'pushState' | 'state'>
  readonly location: Pick<Location, 'href'>
  /** Absent in Safari before 26.2 and Firefox before 147. */
  readonly navigation?: {
    readonly currentEntry: { readonly index: number } | null
    entries(): readonly { readonly sameDocument: boolean }[]
  }
}

/** Presses after which a browser lets Back stop at an entry that a page has added. */
const PRESSES = ['click', 'keydown'] as const
const CAPTURE = { capture: true }

/**
 * Adds an entry of the same address above the app's first one: Back then takes that one. Browsers skip entries that
 * were added without a press, so after each Back it is added at the next press.
 */
export function createBackGuard(page: GuardedPage = window): BackGuard {
  const { history, location } = page

  function isGuard(): boolean {
    const state: unknown = history.state
    return typeof state === 'object' && state !== null && 'guardsBack' in state
  }

  /** Whether Back would stay in the app; where the browser does not say, only the entry itself is known. */
  function staysInside(): boolean {
    const { navigation } = page
    const below = navigation?.entries()[(navigation.currentEntry?.index ?? 0) - 1]
    return isGuard() || below?.sameDocument === true
  }

  return {
    hold(onBack) {
      let guarding: string | undefined

      function raise(): void {
        if (!staysInside()) history.pushState({ guardsBack: true }, '', location.href)
        guarding = isGuard() ? location.href : undefined
      }

      function followHistory(): void {
        const taken = guarding === location.href && !isGuard()
        guarding = isGuard() ? location.href : undefined
        if (taken) onBack()
      }

      raise()
      for (const press of PRESSES) page.addEventListener(press, raise, CAPTURE)
      page.addEventListener('popstate', followHistory)
      return () => {
        for (const press of PRESSES) page.removeEventListener(press, raise, CAPTURE)
        page.removeEventListener('popstate', followHistory)
      }
    }
  }
}
