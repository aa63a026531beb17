import type { PlayerLock } from '../core/session/player-locks.ts'
import { onceThere, unlessUnfetched } from '../core/base/late-code.ts'

/** By trust: this window plays whatever others do. */
const TRUST: PlayerLock = {
  acquire: async () => true,
  release: () => {},
  subscribe: () => () => {},
  onLost: () => () => {}
}

/**
 * Stands in for the lock until its chunk is there, so that the first paint need not wait for it. Calls are carried out
 * in their order. Where the chunk cannot be had, this window plays by trust.
 * @param load fetches the lock; called once, at the first call
 */
export function createDeferredLock(load: () => Promise<PlayerLock>): PlayerLock {
  let opening: Promise<PlayerLock> | undefined

  async function loadOrTrust(): Promise<PlayerLock> {
    return (await load().catch(unlessUnfetched)) ?? TRUST
  }

  function open(): Promise<PlayerLock> {
    opening ??= loadOrTrust()
    return opening
  }

  return {
    acquire: patience => open().then(lock => lock.acquire(patience)),
    release: () => void open().then(lock => lock.release()),
    subscribe: listener => onceThere(open(), lock => lock.subscribe(listener)),
    onLost: listener => onceThere(open(), lock => lock.onLost(listener))
  }
}
