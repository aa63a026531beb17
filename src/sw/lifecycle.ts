import { isRecord } from '../core/base/parse.ts'
import { PLAYING_LOCK } from '../core/session/player-locks.ts'

/**
 * Serves the first visit at once; every later version waits until a page activates it. A worker that took over by
 * itself would remove the old version's files from a page that plays, and its sound as well: while any window plays,
 * requests to activate are ignored.
 */
export function waitForConsent(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('message', event => {
    const message: unknown = event.data
    if (isRecord(message) && message['type'] === 'SKIP_WAITING') event.waitUntil(takeOver(worker))
  })
  // Without this the first visit would stay uncontrolled: a phone gone offline before the first reload could not load
  // what the app loads late.
  worker.addEventListener('activate', event => {
    event.waitUntil(worker.clients.claim())
  })
}

async function takeOver(worker: ServiceWorkerGlobalScope): Promise<void> {
  if (!(await somebodyPlays(worker.navigator))) await worker.skipWaiting()
}

/** A visible window while one plays, most likely the same: locks do not tell which window holds them. */
export async function findPlaying(
  worker: ServiceWorkerGlobalScope
): Promise<WindowClient | undefined> {
  if (!(await somebodyPlays(worker.navigator))) return undefined
  const windows = await worker.clients.matchAll({ type: 'window' })
  return windows.find(each => each.visibilityState === 'visible')
}

async function somebodyPlays({
  locks
}: {
  readonly locks?: Pick<LockManager, 'query'>
}): Promise<boolean> {
  const held = (await locks?.query())?.held ?? []
  return held.some(({ name }) => name === PLAYING_LOCK)
}
