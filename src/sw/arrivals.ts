import { hashOfPath } from '../core/recipe/link.ts'
import { SHARE_PATH } from '../core/app/share.ts'
import { findPlaying } from './lifecycle.ts'
import { NOSNIFF } from './nosniff.ts'
import { answerShare } from './share-target.ts'

/**
 * Answers requests that carry more than the page's address: shares from other apps, and links whose `#` was encoded on
 * the way. Call it before the route of the page itself is registered.
 */
export function meetArrivals(worker: ServiceWorkerGlobalScope): void {
  const { scope } = worker.registration
  const world = {
    scope,
    caches: worker.caches,
    findPlaying: () => findPlaying(worker)
  }

  worker.addEventListener('fetch', event => {
    const { request } = event
    if (request.mode !== 'navigate' || !request.url.startsWith(scope)) return
    const path = request.url.slice(scope.length)
    const hash = hashOfPath(path)
    const answer =
      request.method === 'POST' && path === SHARE_PATH
        ? answerShare(request, world)
        : hash === undefined
          ? undefined
          : new Response(null, { status: 302, headers: { ...NOSNIFF, Location: scope + hash } })
    if (!answer) return
    event.stopImmediatePropagation()
    event.respondWith(answer)
  })
}
