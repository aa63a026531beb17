import type { ScoreCache } from '../core/stream/performer.ts'
import { SCORES_CACHE, scorePath } from '../core/stream/stream-address.ts'

/** How many scores are kept: the one that plays, and its versions before it was lengthened. */
const KEPT = 8

/** What the cache needs of the window. */
export interface CachePage {
  readonly caches: Pick<CacheStorage, 'open'>
  readonly crypto: { readonly subtle: Pick<SubtleCrypto, 'digest'> }
}

/**
 * Keeps scores in Cache Storage, where the service worker reads them. The oldest make room.
 * @param base the app's own address, ending in a slash
 */
export function createScoreCache(base: string, page: CachePage = window): ScoreCache {
  return {
    async keep(code) {
      const digest = await page.crypto.subtle.digest('SHA-256', new TextEncoder().encode(code))
      const hash = [...new Uint8Array(digest)]
        .map(byte => byte.toString(16).padStart(2, '0'))
        .join('')
      const address = base + scorePath(hash)
      const scores = await page.caches.open(SCORES_CACHE)
      // Put again, it counts as the newest.
      await scores.delete(address)
      await scores.put(address, new Response(code, { headers: { 'Content-Type': 'text/plain' } }))
      const kept = await scores.keys()
      await Promise.all(kept.slice(0, -KEPT).map(request => scores.delete(request)))
      return hash
    }
  }
}
