import type { PrecacheEntry } from 'workbox-precaching'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { nightPattern } from './stream-pattern.ts'
import { withNosniff } from './nosniff.ts'
import { keepPage, openShortcuts, PAGES } from './shortcuts.ts'
import { wholeFile } from './whole-file.ts'

const PAGE = 'index.html'

/** A file of this build, with its digest. */
export type KeptFile = Required<Pick<PrecacheEntry, 'url' | 'integrity'>> & {
  readonly revision: string | null
}

/**
 * Caches every file of this build at install and answers from there ever after, the page itself included: the app opens
 * without a network, and never mixes two versions. One file that differs from the build fails the install, and the
 * previous version stays.
 */
export function keepTheApp(worker: ServiceWorkerGlobalScope, files: readonly KeptFile[]): void {
  const { scope } = worker.registration
  const digests = new Map(
    files.map(({ url, integrity }) => [new URL(url, worker.location.href).href, integrity])
  )
  const cacheName = `neap-files-${scope}`
  const revision = files.find(({ url }) => url === PAGE)?.revision
  const page = `${PAGES}${revision}-${scope}`
  const keeper = new PrecacheController({
    cacheName,
    plugins: [
      {
        // Hosts that send no headers at all are usable: missing types are added here.
        async cacheWillUpdate({ request, response }) {
          const whole = await wholeFile(request.url, response, digests, refetch)
          return whole && withNosniff(whole)
        }
      }
    ]
  })
  // Digests are compared here, since a request's own integrity check would not retry at the host.
  keeper.precache(files.map(({ url, revision }) => ({ url, revision })))
  registerRoute(new PrecacheRoute(keeper))
  registerRoute(
    new NavigationRoute(keeper.createHandlerBoundToURL(PAGE), {
      denylist: [nightPattern(scope)]
    })
  )
  openShortcuts(worker, { files: cacheName, page })
  worker.addEventListener('activate', event => {
    const kept = keeper.matchPrecache(PAGE)
    event.waitUntil(kept.then(found => keepPage(worker, page, found)))
    event.waitUntil(forgetUnchecked(scope))
  })
}

function refetch(address: string): Promise<Response> {
  return fetch(address, { cache: 'reload' })
}

/** Earlier versions stored their files under a name of the library's, with whatever the host had answered. */
async function forgetUnchecked(scope: string): Promise<void> {
  const names = await caches.keys()
  const unchecked = names.filter(name => name.includes('-precache-') && name.endsWith(scope))
  await Promise.all(unchecked.map(name => caches.delete(name)))
}
