import type { BrowserFile, HandedFile } from '../core/handed-file.ts'
import { handedFile } from '../core/handed-file.ts'
import type { Location } from '../core/ports.ts'
import { formatQuery } from '../core/query.ts'

interface Launch {
  readonly targetURL?: string
  /** What the app was opened with, where the system knows it for such files. */
  readonly files?: readonly { getFile(): Promise<BrowserFile> }[]
}

/** What is needed of the window. `launchQueue` is Chromium's; TypeScript does not know it. */
export interface LaunchPage {
  readonly launchQueue?: {
    setConsumer(consumer: (launch: Launch) => void): void
  }
  /** Where the page was opened. */
  readonly openedAt: string
  /** Takes what was shared out of the address: a reload would share it again. */
  forgetQuery(): void
}

/**
 * Follows another way in (a shortcut of the installed app, a file, what another app shares) in the window that is open
 * already: the manifest asks for that window to be left as it is, so going there is left to the page. Only the hash is
 * followed, as a link in the page would be.
 * @param take hears of a file the app was opened with
 */
export function followLaunches(
  location: Pick<Location, 'go'>,
  take: (file: HandedFile) => void,
  page: LaunchPage = launchPage()
): void {
  let opening = true
  // Without a launch queue, what is shared is in the address alone.
  const shared = sharedHash(page.openedAt)
  if (shared) {
    page.forgetQuery()
    location.go(shared)
  }
  page.launchQueue?.setConsumer(({ targetURL, files }) => {
    // The first is told of the launch that opened the page: by now the listener may be elsewhere.
    const own = opening && targetURL === page.openedAt
    opening = false
    const [file] = files ?? []
    if (file)
      // One that the system does not give any more is as good as none: nothing was chosen here.
      void file.getFile().then(
        found => take(handedFile(found)),
        () => undefined
      )
    else if (!own && targetURL !== undefined)
      location.go(sharedHash(targetURL) ?? (new URL(targetURL).hash || '#/'))
  })
}

/** Where what another app shares is shown: a link of ours goes where it leads, any other text is taken for a file's. */
function sharedHash(address: string): string | undefined {
  if (address === '') return undefined
  const given = new URL(address).searchParams
  // Some systems send what is not shared as nothing, others not at all.
  const texts = ['text', 'url'].flatMap(name => given.get(name) || [])
  const hash = texts.map(text => /#\/\S*/.exec(text)?.[0]).find(found => found !== undefined)
  const [text] = texts
  return hash ?? (text && `#/open?${formatQuery({ text })}`)
}

function launchPage(): LaunchPage {
  const [opening] = performance.getEntriesByType('navigation')
  const { launchQueue }: Pick<LaunchPage, 'launchQueue'> = window as object
  return {
    openedAt: opening?.name ?? '',
    forgetQuery: () => history.replaceState(history.state, '', location.pathname + location.hash),
    ...(launchQueue && { launchQueue })
  }
}
