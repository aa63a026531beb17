import type { SettingsCache } from '../core/base/settings.ts'

/** Where the copy lies. */
export const SETTINGS_KEY = 'neap-settings'

/**
 * The early copy in `localStorage`, the one store that answers at once.
 * @param open asking for the store throws where the reader has blocked all of them
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
        // Blocked, or written by something else: the defaults do.
        return undefined
      }
    },
    keep(settings) {
      try {
        open().setItem(SETTINGS_KEY, JSON.stringify(settings))
      } catch {
        // Blocked or full: the database holds them too.
      }
    }
  }
}
