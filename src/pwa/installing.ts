import { createListeners } from '../core/base/listeners.ts'
import type { Installing, InstallWay } from '../core/app/install.ts'
import type { CaughtInstall } from './caught-install.ts'

/** Chromium's event; no standard describes it, and TypeScript does not know it. */
interface InstallOffer {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

/** What is needed of the window. */
export interface InstallPage extends Pick<Window, 'addEventListener' | 'matchMedia'> {
  /** iOS's own `standalone` property tells whether this is an app on the Home Screen. */
  readonly navigator: object
}

/** @param caught the event kept by `catchInstall`, which ran first */
export function createInstalling(caught: CaughtInstall, page: InstallPage = window): Installing {
  const { subscribe, emit } = createListeners<InstallWay>(way)

  function way(): InstallWay {
    if (page.matchMedia('(display-mode: browser)').matches === false) return 'none'
    if (isOffer(caught.offer)) return 'ask'
    const { navigator } = page
    return 'standalone' in navigator && navigator.standalone === false ? 'by hand' : 'none'
  }

  page.addEventListener('beforeinstallprompt', event => {
    // `catchInstall` keeps the browser from prompting; here the event only has to be kept.
    caught.offer = event
    emit(way())
  })
  page.addEventListener('appinstalled', () => {
    caught.offer = undefined
    emit(way())
  })

  return {
    subscribe,
    async ask() {
      const { offer } = caught
      if (!isOffer(offer)) return false
      // A prompt can be shown once; the browser offers another when it sees fit.
      caught.offer = undefined
      const { outcome } = await offer.prompt()
      emit(way())
      return outcome === 'accepted'
    }
  }
}

function isOffer(event: object | undefined): event is InstallOffer {
  return event !== undefined && 'prompt' in event && typeof event.prompt === 'function'
}
