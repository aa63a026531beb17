import type { Clock } from './core/base/clock.ts'
import type { Identifiers, Visibility } from './core/base/page.ts'
import { createSoundExport } from './platform/export/sound-export.ts'
import { createFiles } from './platform/files/download.ts'
import { createHandover } from './platform/handover.ts'
import { createPlayerLock } from './platform/lock/player-lock.ts'
import { createOwnStore } from './platform/own/own-store.ts'
import { createServedRanges } from './platform/served-ranges.ts'
import { allowOwnScripts } from './platform/own-scripts.ts'
import { createPageData } from './platform/page-data.ts'
import { createSharing } from './platform/sharing.ts'
import { createWakeLock } from './platform/wake-lock.ts'
import type { CaughtInstall } from './pwa/caught-install.ts'
import { createInstalling } from './pwa/installing.ts'
import { promptBrowser, workboxOpener } from './pwa/open-workbox.ts'
import { askToKeep } from './pwa/persist.ts'
import { createUpdater } from './pwa/updater.ts'

/** What the adapters of this file depend on. */
export interface LateWorld {
  readonly clock: Clock
  readonly visibility: Visibility
  readonly identifiers: Identifiers
  readonly caughtInstall: CaughtInstall
  /** Fetches what Start needs, before which the worker fetches nothing. */
  readonly fetchSound: () => Promise<unknown>
}

/** Factories of the adapters that the first paint does without: one file, fetched once. */
export function lateAdapters({
  clock,
  visibility,
  identifiers,
  caughtInstall,
  fetchSound
}: LateWorld) {
  allowOwnScripts()
  return {
    servedRanges: () => createServedRanges(),
    wakeLock: () => createWakeLock(navigator.wakeLock, visibility),
    pageData: () => createPageData(),
    persistence: () => ({ request: () => askToKeep(navigator.storage) }),
    lock: () => createPlayerLock({ clock, visibility, identifiers }),
    handover: () => createHandover(),
    updater() {
      // Nothing is cached during development.
      const openWorkbox = import.meta.env.PROD
        ? workboxOpener('./service-worker.js', fetchSound)
        : undefined
      return createUpdater({ clock, openWorkbox, promptBrowser, reload: () => location.reload() })
    },
    installing: () => createInstalling(caughtInstall),
    files: () => createFiles(),
    soundExport: () => createSoundExport(),
    ownSounds: () => createOwnStore(),
    sharing: () => createSharing()
  }
}
