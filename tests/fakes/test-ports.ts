import type { Capabilities, Identifiers } from '../../src/core/base/page.ts'
import { parseBackup } from '../../src/core/app/backup.ts'
import type { InstallWay } from '../../src/core/app/install.ts'
import type { Ports } from '../../src/core/ports.ts'
import type { FakeClock } from './fake-clock.ts'
import { createFakeClock } from './fake-clock.ts'
import type { FakeEarlySettings } from './fake-early-settings.ts'
import { createFakeEarlySettings } from './fake-early-settings.ts'
import type { FakeFiles } from './fake-files.ts'
import { createFakeFiles } from './fake-files.ts'
import type { FakeLanguages } from './fake-languages.ts'
import { createFakeLanguages } from './fake-languages.ts'
import type { FakeHandover } from './fake-handover.ts'
import { createFakeHandover } from './fake-handover.ts'
import type { FakeInstalling } from './fake-installing.ts'
import { createFakeInstalling } from './fake-installing.ts'
import type { FakeNightExport } from './fake-night-export.ts'
import { createFakeOwnSounds, type FakeOwnSounds } from './fake-own-sounds.ts'
import { createFakeNightExport } from './fake-night-export.ts'
import type { FakeLocation } from './fake-location.ts'
import { createFakeLocation } from './fake-location.ts'
import type { FakeLock } from './fake-lock.ts'
import { createFakeLock } from './fake-lock.ts'
import type { FakePerformer, FakePerformerOptions } from './fake-performer.ts'
import { createFakePerformer } from './fake-performer.ts'
import type { FakeSharing } from './fake-sharing.ts'
import { createFakeSharing } from './fake-sharing.ts'
import type { FakeSelection } from './fake-selection.ts'
import { createFakeSelection } from './fake-selection.ts'
import type { FakePersistence } from './fake-persistence.ts'
import { createFakePersistence } from './fake-persistence.ts'
import type { FakeStorage, FakeStorageContents } from './fake-storage.ts'
import { createFakeStorage } from './fake-storage.ts'
import type { FakeTraffic } from './fake-traffic.ts'
import { createFakeTraffic } from './fake-traffic.ts'
import type { FakeUpdater } from './fake-updater.ts'
import { createFakeUpdater } from './fake-updater.ts'
import type { FakeVisibility } from './fake-visibility.ts'
import { createFakeVisibility } from './fake-visibility.ts'
import type { FakeWakeLock } from './fake-wake-lock.ts'
import { createFakeWakeLock } from './fake-wake-lock.ts'

/** The whole world of the app, in a test's hands. `performer` and `auditioner` are the same fake. */
export interface TestPorts extends Ports {
  readonly performer: FakePerformer
  readonly selection: FakeSelection
  readonly auditioner: FakePerformer
  readonly servedRanges: FakeTraffic
  readonly clock: FakeClock
  readonly visibility: FakeVisibility
  readonly wakeLock: FakeWakeLock
  readonly storage: FakeStorage
  readonly settingsCache: FakeEarlySettings
  readonly languages: FakeLanguages
  readonly persistence: FakePersistence
  readonly lock: FakeLock
  readonly installing: FakeInstalling
  readonly handover: FakeHandover
  readonly updater: FakeUpdater
  readonly location: FakeLocation
  readonly files: FakeFiles
  readonly soundExport: FakeNightExport
  readonly ownSounds: FakeOwnSounds
  readonly sharing: FakeSharing
}

export interface TestPortsOptions {
  readonly clock?: FakeClock
  readonly performer?: FakePerformerOptions
  readonly storage?: FakeStorageContents
  /** The hash the app is opened with. */
  readonly hash?: string
  /** What was kept before the first frame. */
  readonly earlySettings?: unknown
  /** What the browser asks for. */
  readonly languages?: readonly string[]
  readonly capabilities?: Partial<Capabilities>
  /** How the app can be installed; not at all where nothing is said. */
  readonly install?: InstallWay
}

const FULL_CAPABILITIES: Capabilities = {
  secureContext: true,
  serviceWorker: true,
  audioWorklet: true,
  webAudio: true,
  wakeLock: true
}

/** Ids `id-1`, `id-2`, … */
function createFakeIdentifiers(): Identifiers {
  let count = 0
  return { next: () => `id-${++count}` }
}

export function createTestPorts(options: TestPortsOptions = {}): TestPorts {
  const clock = options.clock ?? createFakeClock()
  const performer = createFakePerformer(clock, options.performer)
  return {
    performer,
    selection: createFakeSelection(performer.kind),
    auditioner: performer,
    servedRanges: createFakeTraffic(),
    clock,
    visibility: createFakeVisibility(),
    wakeLock: createFakeWakeLock(),
    identifiers: createFakeIdentifiers(),
    storage: createFakeStorage(options.storage),
    settingsCache: createFakeEarlySettings(options.earlySettings),
    pageData: {
      forget: async () => undefined,
      readBackup: async file => parseBackup(await file.text())
    },
    languages: createFakeLanguages(options.languages),
    persistence: createFakePersistence(),
    lock: createFakeLock(),
    handover: createFakeHandover(),
    updater: createFakeUpdater(),
    installing: createFakeInstalling(options.install),
    location: createFakeLocation(options.hash),
    files: createFakeFiles(),
    soundExport: createFakeNightExport(),
    ownSounds: createFakeOwnSounds(),
    sharing: createFakeSharing(),
    capabilities: { ...FULL_CAPABILITIES, ...options.capabilities },
    browser: 'Test browser 1'
  }
}
