import type { Undo, Updater } from '../core/ports.ts'

/**
 * Stands in for the updater until its chunk is there, so that the first paint need not wait for it. Where the chunk
 * cannot be had there is no news, and the app works on.
 * @param load fetches and starts the updater; called at once
 */
export function createDeferredUpdater(load: () => Promise<Updater>): Updater {
  let loaded: Updater | undefined
  const loading = load().then(
    updater => {
      loaded = updater
    },
    (error: unknown) => {
      // A chunk that did not arrive is a TypeError in every browser.
      if (!(error instanceof TypeError)) throw error
    }
  )

  return {
    subscribe(listener) {
      let undo: Undo | undefined
      let wanted = true
      void loading.then(() => {
        if (wanted) undo = loaded?.subscribe(listener)
      })
      return () => {
        wanted = false
        undo?.()
      }
    },
    // News must have come before there is anything to look for or to apply.
    check: () => loaded?.check(),
    apply: () => loaded?.apply()
  }
}
