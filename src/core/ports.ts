import type { Installing, Persistence } from './app/install.ts'
import type { Location } from './app/location.ts'
import type { PageData } from './app/page-data.ts'
import type { SettingsCache } from './base/settings.ts'
import type { Storage } from './app/storage.ts'
import type { Updater } from './app/updater.ts'
import type { Capabilities, Identifiers, Visibility, WakeLock, Sharing } from './base/page.ts'
import type { Clock } from './base/clock.ts'
import type { Files } from './base/file-name.ts'
import type { Languages } from './base/language.ts'
import type { OwnSoundStore } from './files/own/own-store.ts'
import type { Handover } from './session/window-handover.ts'
import type { PlayerLock } from './session/player-locks.ts'
import type { SoundExport } from './stream/sound-export.ts'
import type { ServedRanges } from './stream/served-ranges.ts'
import type { Auditioner, Performer, PerformerSelection } from './stream/performer.ts'

/** Everything the app needs from its surroundings, assembled in `main.tsx`. */
export interface Ports {
  readonly performer: Performer
  readonly selection: PerformerSelection
  readonly auditioner: Auditioner
  readonly servedRanges: ServedRanges
  readonly clock: Clock
  readonly visibility: Visibility
  readonly wakeLock: WakeLock
  readonly identifiers: Identifiers
  readonly storage: Storage
  readonly settingsCache: SettingsCache
  readonly pageData: PageData
  readonly languages: Languages
  readonly persistence: Persistence
  readonly lock: PlayerLock
  readonly handover: Handover
  readonly updater: Updater
  readonly installing: Installing
  readonly location: Location
  readonly files: Files
  readonly soundExport: SoundExport
  readonly ownSounds: OwnSoundStore
  readonly sharing: Sharing
  readonly capabilities: Capabilities
  /** The browser's `navigator.userAgent`, for a report that the listener reads and shares. */
  readonly browser: string
}
