import type { Location } from '../core/ports.ts'

/** What is needed of the window. `launchQueue` is Chromium's; TypeScript does not know it. */
export interface LaunchPage {
  readonly launchQueue?: {
    setConsumer(consumer: (launch: { readonly targetURL?: string }) => void): void
  }
  /** Where the page was opened. */
  readonly openedAt: string
}

/**
 * Follows another way in (a shortcut of the installed app) in the window that is open already: the manifest asks for that
 * window to be left as it is, so going there is left to the page. Only the hash is followed, as a link in the page would be.
 */
export function followLaunches(
  location: Pick<Location, 'go'>,
  page: LaunchPage = launchPage()
): void {
  let opening = true
  page.launchQueue?.setConsumer(({ targetURL }) => {
    // The first is told of the launch that opened the page: by now the listener may be elsewhere.
    const own = opening && targetURL === page.openedAt
    opening = false
    if (own || targetURL === undefined) return
    location.go(new URL(targetURL).hash || '#/')
  })
}

function launchPage(): LaunchPage {
  const [opening] = performance.getEntriesByType('navigation')
  const { launchQueue }: Pick<LaunchPage, 'launchQueue'> = window as object
  return { openedAt: opening?.name ?? '', ...(launchQueue && { launchQueue }) }
}
