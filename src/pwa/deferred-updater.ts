import type { Updater } from '../core/app/updater.ts'
import { onceThere, unlessUnfetched } from '../core/base/late-code.ts'

/**
 * Stands in for the updater until its chunk is there, so that the first paint need not wait for it. Where the chunk
 * cannot be had there is no news, and the app works on.
 * @param load fetches and starts the updater; called at once
 */
export function createDeferredUpdater(load: () => Promise<Updater>): Updater {
  let loaded: Updater | undefined
  const loading = load().catch(unlessUnfetched)
  void loading.then(updater => {
    loaded = updater
  })

  return {
    subscribe: listener => onceThere(loading, updater => updater.subscribe(listener)),
    // News must have come before there is anything to look for or to apply.
    check: () => loaded?.check(),
    apply: () => loaded?.apply()
  }
}
