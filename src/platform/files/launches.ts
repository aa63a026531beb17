import type { Location } from '../../core/app/location.ts'
import { type BrowserFile, type PickedFile, pickedFile } from '../../core/files/picked-file.ts'
import { findLink, hashOfShared } from '../../core/recipe/link.ts'
import { hashOfSearch } from '../../core/recipe/recipe-link.ts'
import { parseSharedNews, SHARE_PATH, SHARED_HASH } from '../../core/app/share.ts'
import { takeSharedFile } from './shared-file.ts'

interface Launch {
  readonly targetURL?: string
  /** The launch parameters, where the system passes such files. */
  readonly files?: readonly { getFile(): Promise<BrowserFile> }[]
}

/** What is needed of the window. `launchQueue` is Chromium's; TypeScript does not know it. */
export interface LaunchPage {
  readonly launchQueue?: {
    setConsumer(consumer: (launch: Launch) => void): void
  }
  /** The address that the page was opened at. */
  readonly openedAt: string
  /** Removes the shared text from the address: a reload would share it again. */
  forgetQuery(): void
  /** Takes the file that another app shared, as {@link takeSharedFile} does. */
  takeShared(): Promise<PickedFile | undefined>
  /** Subscribes to the worker's messages. */
  onMessage(listener: (message: unknown) => void): void
}

/**
 * Follows later launches (a shortcut of the installed app, a file, a share from another app) in the open window: the
 * manifest asks for that window to be focused without navigating, so the page navigates. Only the hash is followed, as
 * by a link in the page.
 * @param take called with a file the app was opened with
 */
export function followLaunches(
  location: Pick<Location, 'go' | 'hash' | 'replace' | 'subscribe'>,
  take: (file: PickedFile) => void,
  page: LaunchPage = launchPage()
): void {
  function takeShared(hash: string): void {
    if (hash !== SHARED_HASH) return
    location.replace('#/open')
    void page.takeShared().then(file => file && take(file))
  }

  takeShared(location.hash())
  location.subscribe(takeShared)
  page.onMessage(message => {
    const news = parseSharedNews(message)
    if (news) location.go(news.hash)
  })

  let opening = true
  // Apps installed before the worker handled sharing still share through the address.
  const shared = sharedHash(page.openedAt)
  if (shared) {
    page.forgetQuery()
    location.go(shared)
  }
  page.launchQueue?.setConsumer(({ targetURL, files }) => {
    // The first event is the launch that opened the page: by now the listener may be elsewhere.
    const own = opening && (targetURL === page.openedAt || shared !== undefined)
    opening = false
    const [file] = files ?? []
    if (file)
      // A file the system can no longer read counts as none: the listener chose nothing here.
      void file.getFile().then(
        found => take(pickedFile(found)),
        () => undefined
      )
    else if (!own && targetURL !== undefined && !isShare(targetURL))
      location.go(hashOfLaunch(targetURL))
  })
}

/** The worker has already answered it and navigated the page. */
function isShare(address: string): boolean {
  return new URL(address).pathname.endsWith(`/${SHARE_PATH}`)
}

function hashOfLaunch(address: string): string {
  const { search, hash } = new URL(address)
  return sharedHash(address) ?? findLink(address) ?? hashOfSearch(search, hash) ?? (hash || '#/')
}

/** The hash for what another app shares through the address. */
function sharedHash(address: string): string | undefined {
  if (address === '') return undefined
  const given = new URL(address).searchParams
  return hashOfShared([given.get('text'), given.get('url')])
}

function launchPage(): LaunchPage {
  const [opening] = performance.getEntriesByType('navigation')
  const { launchQueue }: Pick<LaunchPage, 'launchQueue'> = window as object
  return {
    openedAt: opening?.name ?? '',
    takeShared: async () =>
      'caches' in window ? takeSharedFile(new URL('./', document.baseURI).href, caches) : undefined,
    onMessage: listener =>
      navigator.serviceWorker?.addEventListener('message', ({ data }) => listener(data)),
    forgetQuery: () => history.replaceState(history.state, '', location.pathname + location.hash),
    ...(launchQueue && { launchQueue })
  }
}
