import type { PlayerLock, Undo } from '../core/ports.ts'

/**
 * Stands in for the lock until its chunk is there, so that the first paint need not wait for it. Calls are carried out
 * in their order. Where the chunk cannot be had (the network went before the first visit was over), this window plays
 * by trust.
 * @param load fetches the lock; called once, at the first call
 */
export function createDeferredLock(load: () => Promise<PlayerLock>): PlayerLock {
  let opening: Promise<PlayerLock> | undefined

  async function loadOrTrust(): Promise<PlayerLock> {
    try {
      return await load()
    } catch (error) {
      // A chunk that did not arrive is a TypeError in every browser.
      if (!(error instanceof TypeError)) throw error
      return { acquire: async () => true, release: () => {}, subscribe: () => () => {} }
    }
  }

  function open(): Promise<PlayerLock> {
    opening ??= loadOrTrust()
    return opening
  }

  return {
    acquire: patience => open().then(lock => lock.acquire(patience)),
    release: () => void open().then(lock => lock.release()),
    subscribe(listener) {
      let undo: Undo | undefined
      let wanted = true
      void open().then(lock => {
        if (wanted) undo = lock.subscribe(listener)
      })
      return () => {
        wanted = false
        undo?.()
      }
    }
  }
}
