import { createListeners } from '../../core/base/listeners.ts'
import { PLAYER_LOCK, PLAYING_LOCK } from '../../core/session/player-locks.ts'
import type { TabElection, Channel } from './tab-election.ts'

/** Election by Web Locks, which the browser releases when a window dies. The channel only says "look". */
export function createWebLocksElection(
  locks: Pick<LockManager, 'request'>,
  channel: Channel | undefined
): TabElection {
  const { subscribe, emit } = createListeners<boolean>()
  const losses = createListeners<void>()
  let giveBack: (() => void) | undefined
  /** Resolves when this window's last lock has been released. */
  let returned: Promise<unknown> = Promise.resolve()
  let waiting = false

  async function refresh(): Promise<void> {
    await returned
    const taken = await locks
      .request(PLAYING_LOCK, { mode: 'shared', ifAvailable: true }, async lock => lock === null)
      .catch(unlessRefused(false))
    emit(taken)
    if (!taken || waiting) return
    waiting = true
    await locks.request(PLAYING_LOCK, { mode: 'shared' }, async () => {})
    waiting = false
    await refresh()
  }

  /** Another window, or other code at this origin, has stolen one of the locks: release the other. */
  function lose(error: unknown): void {
    if (!isNamed(error, 'AbortError')) throw error
    giveBack?.()
    losses.emit()
  }

  const refreshNow = (): void => void refresh()
  channel?.addEventListener('message', refreshNow)

  return {
    async take() {
      await returned
      return new Promise((resolve, reject) => {
        const until = new Promise<void>(settle => {
          giveBack = settle
        })
        returned = locks
          .request(PLAYER_LOCK, { ifAvailable: true }, async lock => {
            resolve(lock !== null)
            if (!lock) return
            await locks.request(PLAYING_LOCK, async () => {
              channel?.postMessage('playing')
              await until
            })
          })
          .catch(unlessRefused(undefined))
          .catch(lose)
          // Still unset only where locks were refused: then this window plays unchecked.
          .then(() => resolve(true), reject)
      })
    },
    give: () => giveBack?.(),
    refresh: refreshNow,
    subscribe,
    onLost: losses.subscribe
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}

/** @returns a rejection handler: SecurityError (all site data is blocked) resolves to `instead`. */
function unlessRefused<T>(instead: T): (error: unknown) => T {
  return error => {
    if (isNamed(error, 'SecurityError')) return instead
    throw error
  }
}
