import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { nightPattern } from './night-pattern.ts'
import { withNosniff } from './nosniff.ts'

/**
 * Keeps every file of this build at install and answers from there ever after, the page itself included: the app opens
 * without a network, and never half old, half new.
 */
export function keepTheApp(
  worker: ServiceWorkerGlobalScope,
  files: readonly (PrecacheEntry | string)[]
): void {
  cleanupOutdatedCaches()
  // Hosts that send no headers at all are usable: what they leave out is said here.
  addPlugins([{ fetchDidSucceed: async ({ response }) => withNosniff(response) }])
  precacheAndRoute([...files])
  registerRoute(
    new NavigationRoute(createHandlerBoundToURL('index.html'), {
      denylist: [nightPattern(worker.registration.scope)]
    })
  )
}
