import type { SettingsCache } from '../core/base/settings.ts'

/** The key of the copy. */
export const SETTINGS_KEY = 'neap-settings'

/**
 * The cached copy in `localStorage`, the only synchronous store.
 * @param open throws where the reader has blocked all storage
 */
export function createSettingsCache(
  open: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage
): SettingsCache {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(open().getItem(SETTINGS_KEY) ?? 'null')
        return kept ?? undefined
      } catch {
        // Blocked, or written by something else: the defaults apply.
        return undefined
      }
    },
    keep(settings) {
      try {
        open().setItem(SETTINGS_KEY, JSON.stringify(settings))
      } catch {
        // Blocked or full: the database has them too.
      }
    }
  }
}
