import { SCORES_CACHE } from '../core/stream/stream-address.ts'
import { SHARED_CACHE } from '../core/app/share.ts'
import { SETTINGS_KEY } from './settings-cache.ts'

/** What is needed of the window. */
export interface PageWithCopies {
  readonly localStorage: Pick<Storage, 'removeItem'>
  /** Absent on insecure origins. */
  readonly caches?: Pick<CacheStorage, 'delete'>
}

/** Deletes everything outside the database: the cached settings, and what page and worker leave each other. */
export async function clearLocalCopy(page: PageWithCopies = window): Promise<void> {
  try {
    page.localStorage.removeItem(SETTINGS_KEY)
    await page.caches?.delete(SCORES_CACHE)
    await page.caches?.delete(SHARED_CACHE)
  } catch (error) {
    // SecurityError: the reader has blocked all storage, so nothing is stored.
    if (!(error instanceof DOMException)) throw error
  }
}
