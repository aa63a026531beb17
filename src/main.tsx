import { createDeferredPerformer } from './audio/deferred-performer.ts'
import { openContext } from './audio/open-context.ts'
import type { Ports } from './core/ports.ts'
import { createCapabilities } from './platform/capabilities.ts'
import { createClock } from './platform/clock.ts'
import { createFiles } from './platform/download.ts'
import { createIdentifiers } from './platform/identifiers.ts'
import { createLocation } from './platform/location.ts'
import { createPlayerLock } from './platform/player-lock.ts'
import { createSharing } from './platform/sharing.ts'
import { createVisibility } from './platform/visibility.ts'
import { workboxOpener } from './pwa/open-workbox.ts'
import { createPersistence } from './pwa/persist.ts'
import { createUpdater } from './pwa/updater.ts'
import { createAppModel } from './state/app-model.ts'
import { createDeferredStorage } from './storage/deferred-storage.ts'
import { mountApp } from './ui/app.tsx'

// What is imported here, and what that imports, is fetched before the first paint: `npm run budget` weighs it.
// Tone.js, the tips and every screen but the first come later, by import().

const clock = createClock()
const visibility = createVisibility()
const identifiers = createIdentifiers()

const performer = createDeferredPerformer(async opener => {
  const { createLivePerformer } = await import('./audio/live-performer.ts')
  return createLivePerformer({ openContext: opener, clock, visibility })
}, openContext)

const ports: Ports = {
  performer,
  auditioner: performer,
  clock,
  visibility,
  identifiers,
  storage: createDeferredStorage(async () =>
    (await import('./storage/storage.ts')).openStorage(clock)
  ),
  persistence: createPersistence(navigator.storage),
  lock: createPlayerLock({ clock, visibility, identifiers }),
  updater: createUpdater({
    clock,
    openWorkbox: import.meta.env.PROD ? workboxOpener('./service-worker.js') : undefined,
    reload: () => location.reload()
  }),
  location: createLocation(),
  files: createFiles(),
  sharing: createSharing(),
  capabilities: createCapabilities()
}

const root = document.getElementById('app')
if (!root) throw new Error('The page must have an element with the id “app”; it had none.')

mountApp(
  root,
  createAppModel(ports, async () => (await import('./content/tips.ts')).TIPS)
)

// Once the first screen stands, the engine is fetched, so that Start has all it needs on the device.
const whenIdle = globalThis.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200))
whenIdle(() => performer.fetch())
