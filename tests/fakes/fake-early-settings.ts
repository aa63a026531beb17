import type { SettingsCache, Settings } from '../../src/core/base/settings.ts'

/** An early copy in memory. */
export interface FakeEarlySettings extends SettingsCache {
  kept(): Settings | undefined
}

/** @param first what was kept before, of whatever origin */
export function createFakeEarlySettings(first?: unknown): FakeEarlySettings {
  let kept: Settings | undefined
  return {
    read: () => kept ?? first,
    keep(settings) {
      kept = settings
    },
    kept: () => kept
  }
}
