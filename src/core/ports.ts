import type { Installing, Persistence } from './app/install.ts'
import type { Location } from './app/location.ts'
import type { PageData } from './app/page-data.ts'
import type { EarlySettings } from './app/settings.ts'
import type {
  CheckInStore,
  FavouriteStore,
  KeyValueStore,
  SessionStore,
  StoredPart
} from './app/store-ports.ts'
import type { Updater } from './app/updater.ts'
import type { Capabilities } from './base/capabilities.ts'
import type { Clock } from './base/clock.ts'
import type { Files } from './base/file-name.ts'
import type { Identifiers } from './base/identifiers.ts'
import type { Languages } from './base/language.ts'
import type { Undo } from './base/listeners.ts'
import type { Visibility, WakeLock } from './base/page.ts'
import type { Sharing } from './base/sharing.ts'
import type { Handover } from './session/handover.ts'
import type { PlayerLock } from './session/player-locks.ts'
import type { NightExport } from './stream/night-export.ts'
import type { NightTraffic } from './stream/night-traffic.ts'
import type { Auditioner, Performer, PerformerSelection } from './stream/performer.ts'

/**
 * The recipe prepared last, the file that plays instead, the file that was played last, the recipe from before a file,
 * the file that a night of the programme stands in place of, the settings, ids of tips already seen and of those saved,
 * how the breathing picture breathes, the way through the programme, how the journal is looked at, the answers about
 * installing, the night whose check-in was put away, when it was last saved as a file, what came of suggestions.
 */
export type StoredKey =
  | 'recipe'
  | 'file'
  | 'file-heard'
  | 'own-recipe'
  | 'own-file'
  | 'settings'
  | 'tips-seen'
  | 'tips-saved'
  | 'breath'
  | 'programme'
  | 'journal'
  | 'install'
  | 'check-in-put-away'
  | 'backed-up'
  | 'adaptation'

/** All that is stored, and whether it will outlive the page. */
export interface Storage {
  readonly sessions: SessionStore
  readonly checkIns: CheckInStore
  readonly favourites: FavouriteStore
  readonly values: KeyValueStore
  /** Forgets all of it, or nothing. */
  clear(): Promise<void>
  /**
   * Calls when the database cannot be used (any more) and memory has taken over, and with false when it can be used again
   * and has all that was written meanwhile. Late subscribers are told of the first as well.
   */
  onMemoryOnly(listener: (memoryOnly: boolean) => void): Undo
  /** Calls when others have, or may have, changed a part: another window, or a database that came late. */
  onChanged(part: StoredPart, listener: () => void): Undo
}

/** Everything the app needs from the world, gathered in `main.tsx`. */
export interface Ports {
  readonly performer: Performer
  readonly selection: PerformerSelection
  readonly auditioner: Auditioner
  readonly traffic: NightTraffic
  readonly clock: Clock
  readonly visibility: Visibility
  readonly wakeLock: WakeLock
  readonly identifiers: Identifiers
  readonly storage: Storage
  readonly earlySettings: EarlySettings
  readonly pageData: PageData
  readonly languages: Languages
  readonly persistence: Persistence
  readonly lock: PlayerLock
  readonly handover: Handover
  readonly updater: Updater
  readonly installing: Installing
  readonly location: Location
  readonly files: Files
  readonly nightExport: NightExport
  readonly sharing: Sharing
  readonly capabilities: Capabilities
  /** What the browser calls itself, for a report that the listener reads and gives away: `navigator.userAgent`. */
  readonly browser: string
}
