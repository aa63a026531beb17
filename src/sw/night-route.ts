import { ENGINE_VERSION } from '../core/engine-version.ts'
import { SCORES_CACHE, scorePath } from '../core/night-address.ts'
import { answerNight } from './night-answer.ts'
import { createNightFiles } from './night-files.ts'
import { nightPattern } from './night-pattern.ts'

/**
 * Answers every request under `night/`, and lets nobody else see it: to be called before any other route is made.
 * Nothing it answers is ever kept.
 */
export function playTheNight(worker: ServiceWorkerGlobalScope): void {
  const { scope } = worker.registration
  const { origin, pathname: base } = new URL(scope)
  const pattern = nightPattern(scope)
  const files = createNightFiles(ENGINE_VERSION, async hash => {
    const scores = await worker.caches.open(SCORES_CACHE)
    const found = await scores.match(new URL(scorePath(hash), scope))
    return found?.text()
  })

  worker.addEventListener('fetch', event => {
    const { request } = event
    const url = new URL(request.url)
    if (url.origin !== origin || !pattern.test(url.pathname)) return
    event.stopImmediatePropagation()
    event.respondWith(
      answerNight(
        {
          method: request.method,
          path: url.pathname.slice(base.length),
          range: request.headers.get('range') ?? undefined,
          destination: request.destination
        },
        files,
        ENGINE_VERSION
      )
    )
  })
}
