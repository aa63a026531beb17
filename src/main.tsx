import { createDeferredPerformer } from './audio/deferred-performer.ts'
import { createKeptContext } from './audio/kept-context.ts'
import { openContext } from './audio/open-context.ts'
import { onceThere, unlessUnfetched } from './core/late-code.ts'
import type { HandedFile } from './core/handed-file.ts'
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
import { createAppModel } from './state/app-model.ts'
import { fetchWords } from './state/words.ts'
import { createDeferredStorage } from './storage/deferred-storage.ts'
import type { StreamNews } from './stream/chosen-performer.ts'
import { createChosenPerformer } from './stream/chosen-performer.ts'
import { mountApp } from './ui/app.tsx'

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
  })
)

/** Fetched at the first tap that asks for it: from the phone itself, well within what a browser takes for that tap. */
const openSharing = async () => (await import('./platform/sharing.ts')).createSharing()

const ports: Ports = {
  performer,
  selection,
  auditioner: live,
  traffic: {
    listen: heard =>
      onceThere(import('./platform/night-traffic.ts'), ({ createNightTraffic }) =>
        createNightTraffic().listen(heard)
      )
  },
  clock,
  visibility,
  openWakeLock: async () =>
    (await import('./platform/wake-lock.ts')).createWakeLock(navigator.wakeLock, visibility),
  identifiers,
  storage: createDeferredStorage(async () =>
    (await import('./storage/storage.ts')).openStorage(clock)
  ),
  earlySettings: createEarlySettings(),
  forgetPage: async () => (await import('./platform/forget-page.ts')).forgetPage(),
  languages: createLanguages(),
  persistence: {
    request: async () => (await import('./pwa/persist.ts')).askToKeep(navigator.storage)
  },
  lock: createDeferredLock(async () =>
    (await import('./platform/player-lock.ts')).createPlayerLock({ clock, visibility, identifiers })
  ),
  openHandover: async () => (await import('./platform/handover.ts')).createHandover(),
  updater: createDeferredUpdater(async () => {
    const [{ createUpdater }, { workboxOpener, promptBrowser: prompt }] = await Promise.all([
      import('./pwa/updater.ts'),
      import('./pwa/open-workbox.ts')
    ])
    const openWorkbox = import.meta.env.PROD ? workboxOpener('./service-worker.js') : undefined
    return createUpdater({ clock, openWorkbox, prompt, reload: () => location.reload() })
  }),
  openInstalling: async () => (await import('./pwa/installing.ts')).createInstalling(caughtInstall),
  location: createLocation(),
  files: {
    save: (...file) =>
      void import('./platform/download.ts').then(({ createFiles }) => createFiles().save(...file))
  },
  openNightExport: async () => (await import('./platform/night-export.ts')).createNightExport(),
  sharing: {
    address: hash => hashAddress(hash),
    share: async (...given) => (await openSharing()).share(...given),
    shareText: async (...given) => (await openSharing()).shareText(...given)
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
  const [{ openPart }] = await Promise.all([import('./state/open-model.ts'), fetchWords()])
  ports.location.go('#/open')
  await app.part(openPart).open(file)
}

/** The first moments of a sound have the processor to themselves: drawing beside them could make it stumble. */
function whenSettled(call: () => void): void {
  setTimeout(() => whenIdle(call), 3000)
}

async function openLateParts(): Promise<void> {
  const [parts, screens, taps, mediaSession, cardPicture, launches, handedFiles] =
    await Promise.all([
      import('./state/late-parts.ts'),
      import('./ui/fetch-screens.ts'),
      import('./ui/ignore-second-tap.ts'),
      import('./platform/media-session.ts'),
      import('./platform/card-picture.ts'),
      import('./platform/launches.ts'),
      import('./platform/handed-files.ts'),
      fetchWords()
    ])
  taps.ignoreSecondTap()
  const picture = cardPicture.createCardPicture(whenSettled)
  parts.openLateParts(app, mediaSession.createMediaSession(picture))
  launches.followLaunches(ports.location, takeFile)
  handedFiles.takeDrops(takeFile)
  await screens.fetchScreens(whenIdle)
}
