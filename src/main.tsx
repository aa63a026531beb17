import { createQueuedPerformer } from './audio/queued-performer.ts'
import { openContext } from './audio/open-context.ts'
import { unlessMissing } from './core/base/missing-chunk.ts'
import type { Ports } from './core/ports.ts'
import {
  createLatePorts,
  fetchEngine,
  fetchParts,
  fetchStorage,
  fetchStream,
  fetchTips
} from './late.ts'
import { createAudioSessionClaim } from './platform/audio-session.ts'
import { createCapabilities } from './platform/capabilities.ts'
import { createClock } from './platform/clock.ts'
import { createSettingsCache } from './platform/settings-cache.ts'
import { createIdentifiers } from './platform/identifiers.ts'
import { createLanguages } from './platform/languages.ts'
import { createLocation } from './platform/location.ts'
import { createVisibility } from './platform/visibility.ts'
import { catchInstall } from './pwa/caught-install.ts'
import { createAppModel } from './state/app/app-model.ts'
import { fetchMoves } from './state/late.ts'
import { fetchWords } from './state/base/words.ts'
import { createDeferredStorage } from './storage/deferred-storage.ts'
import { mountApp } from './ui/frame/app.tsx'
import { afterPaint } from './ui/kit/after-paint.ts'

// What is imported here, and what that imports, is fetched before the first paint: `npm run budget` weighs it.
// Tone.js, the tips and every screen but the first come later, through late.ts.

const caughtInstall = catchInstall()
const clock = createClock()
const visibility = createVisibility()
const identifiers = createIdentifiers()
const claimAudioSession = createAudioSessionClaim()
const capabilities = createCapabilities()

const { fetch: loadEngine, ...player } = createQueuedPerformer(
  async takeContext => {
    const { createEngine } = await fetchEngine()
    const workers = capabilities.serviceWorker ? navigator.serviceWorker : undefined
    return createEngine({ takeContext, claimAudioSession, clock, visibility, workers })
  },
  () => {
    claimAudioSession()
    return openContext()
  }
)

const ports: Ports = {
  ...createLatePorts({ clock, visibility, identifiers, caughtInstall }),
  ...player,
  clock,
  visibility,
  identifiers,
  storage: createDeferredStorage(async () => (await fetchStorage()).openStorage(clock)),
  settingsCache: createSettingsCache(),
  languages: createLanguages(),
  location: createLocation(),
  capabilities,
  browser: navigator.userAgent
}

const root = document.getElementById('app')
if (!root) throw new Error('The page must have an element #app.')

// After the first screen is shown, what Start needs is fetched, then everything else.
const whenIdle = globalThis.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200))

// The page shows the first screen already: what takes its place comes in steps, so that none keeps a tap waiting.
afterPaint(() => {
  const app = createAppModel(ports, fetchTips)

  async function openParts(): Promise<void> {
    // Not before the language is known: the words of another would be fetched for nothing.
    const [{ openLateParts }] = await Promise.all([fetchParts(), app.ready.then(fetchWords)])
    await openLateParts(app, ports.location, whenIdle)
  }

  // Not before its language has loaded: at once for English, which is part of this file.
  void app.ready.then(() =>
    afterPaint(() => {
      mountApp(root, app)
      whenIdle(() => {
        loadEngine()
        // Fetched beside the engine, but not started before it.
        fetchStream().catch(unlessMissing)
        fetchMoves().catch(unlessMissing)
      })
      whenIdle(() => openParts().catch(unlessMissing))
    })
  )
})
