import { createDeferredPerformer } from './audio/deferred-performer.ts'
import { createKeptContext } from './audio/kept-context.ts'
import { openContext } from './audio/open-context.ts'
import { onceThere, unlessUnfetched } from './core/base/late-code.ts'
import type { HandedFile } from './core/files/handed-file.ts'
import type { Ports } from './core/ports.ts'
import { createAudioSessionClaim } from './platform/audio-session.ts'
import { createCapabilities } from './platform/capabilities.ts'
import { createClock } from './platform/clock.ts'
import { createDeferredLock } from './platform/deferred-lock.ts'
import { createEarlySettings } from './platform/early-settings.ts'
import { createIdentifiers } from './platform/identifiers.ts'
import { createLanguages } from './platform/languages.ts'
import { createLocation } from './platform/location.ts'
import { hashAddress } from './platform/sharing-address.ts'
import { createVisibility } from './platform/visibility.ts'
import { catchInstall } from './pwa/caught-install.ts'
import { createDeferredUpdater } from './pwa/deferred-updater.ts'
import { createAppModel } from './state/app/app-model.ts'
import { fetchMoves } from './state/session/moves.ts'
import { fetchWords } from './state/base/words.ts'
import { createDeferredStorage } from './storage/deferred-storage.ts'
import type { StreamNews } from './stream/chosen-performer.ts'
import { createChosenPerformer } from './stream/chosen-performer.ts'
import { mountApp } from './ui/frame/app.tsx'

// What is imported here, and what that imports, is fetched before the first paint: `npm run budget` weighs it.
// Tone.js, the tips and every screen but the first come later, by import().

const caughtInstall = catchInstall()
const clock = createClock()
const visibility = createVisibility()
const identifiers = createIdentifiers()

const claimAudioSession = createAudioSessionClaim()
const gesture = createKeptContext(openContext)

const live = createDeferredPerformer(
  async openContext => {
    const { createLivePerformer } = await import('./audio/live-performer.ts')
    return createLivePerformer({ openContext, claimAudioSession, clock, visibility })
  },
  () => {
    claimAudioSession()
    return gesture.open()
  }
)

async function seekStream(news: StreamNews): Promise<void> {
  const [{ findStream }, { createScoreShelf }] = await Promise.all([
    import('./stream/find-stream.ts'),
    import('./platform/score-shelf.ts')
  ])
  const base = new URL('./', document.baseURI).href
  const world = {
    base,
    workers: ports.capabilities.serviceWorker ? navigator.serviceWorker : undefined,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    createElement: () => new Audio(),
    shelf: createScoreShelf(base),
    clock,
    gesture,
    claimAudioSession
  }
  findStream(world, live, news)
}

// Once the first screen stands, what Start needs is fetched, and the stream is looked for.
const whenIdle = globalThis.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 200))
const { performer, selection } = createChosenPerformer(live, news =>
  whenIdle(() => {
    // Offline before the first visit was over: then this one is live.
    seekStream(news).catch(unlessUnfetched)
    live.fetch()
    fetchMoves().catch(unlessUnfetched)
  })
)

const late = async () =>
  (await import('./late.ts')).createLateAdapters({ clock, visibility, identifiers, caughtInstall })

const ports: Ports = {
  performer,
  selection,
  auditioner: live,
  traffic: { listen: heard => onceThere(late(), ({ traffic }) => traffic().listen(heard)) },
  clock,
  visibility,
  openWakeLock: async () => (await late()).wakeLock(),
  identifiers,
  storage: createDeferredStorage(async () =>
    (await import('./storage/storage.ts')).openStorage(clock)
  ),
  earlySettings: createEarlySettings(),
  openPageData: async () => (await late()).pageData(),
  languages: createLanguages(),
  persistence: { request: async () => (await late()).askToKeep() },
  lock: createDeferredLock(async () => (await late()).lock()),
  openHandover: async () => (await late()).handover(),
  updater: createDeferredUpdater(async () => (await late()).updater()),
  openInstalling: async () => (await late()).installing(),
  location: createLocation(),
  files: { save: (...file) => void late().then(({ files }) => files().save(...file)) },
  openNightExport: async () => (await late()).nightExport(),
  sharing: {
    address: hash => hashAddress(hash),
    share: async (...given) => (await late()).sharing().share(...given),
    shareText: async (...given) => (await late()).sharing().shareText(...given)
  },
  capabilities: createCapabilities(),
  browser: navigator.userAgent
}

const root = document.getElementById('app')
if (!root) throw new Error('The page must have an element #app.')

const app = createAppModel(ports, async () => (await import('./content/tips.ts')).TIPS)
// Not before its language is there: at once for English, which comes with this file.
void app.ready.then(() => mountApp(root, app))
whenIdle(() => openLateParts().catch(unlessUnfetched))

function takeFile(file: HandedFile): void {
  openFile(file).catch(unlessUnfetched)
}

async function openFile(file: HandedFile): Promise<void> {
  const [{ openPart }] = await Promise.all([import('./state/files/open-model.ts'), fetchWords()])
  ports.location.go('#/open')
  await app.part(openPart).open(file)
}

async function openLateParts(): Promise<void> {
  const [parts] = await Promise.all([import('./open-late-parts.ts'), fetchWords()])
  await parts.openLateParts(app, ports.location, takeFile, whenIdle)
}
