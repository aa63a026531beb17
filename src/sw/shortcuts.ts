/** Where a browser finds an answer by itself, without starting the worker: Chromium's, so far. */
interface Route {
  readonly condition: {
    readonly urlPattern: string | { readonly pathname: string; readonly search: string }
    readonly requestMode?: RequestMode
    readonly requestMethod?: 'GET'
  }
  readonly source: { readonly cacheName: string }
}

interface RoutingEvent {
  waitUntil(done: Promise<unknown>): void
  addRoutes?(routes: readonly Route[]): Promise<void>
}

/** What is needed of the worker. */
interface InstallingWorker {
  readonly registration: { readonly scope: string }
  addEventListener(type: 'install', install: (event: RoutingEvent) => void): void
}

/** The same, to keep a page. */
interface KeepingWorker extends Pick<InstallingWorker, 'registration'> {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
}

interface Shortcuts {
  /** Holds the scripts and style sheets under their own addresses. */
  readonly files: string
  /** Holds the page of this version alone, under the address of the scope. */
  readonly page: string
}

/**
 * Lets the browser take the page and its files from the caches while the worker does not run: starting it takes longer
 * than everything else that stands between a tap on the icon and the first screen. Whatever is not found there, and
 * every other request, is the worker's or the network's as before.
 */
export function openShortcuts(worker: InstallingWorker, { files, page }: Shortcuts): void {
  const { pathname } = new URL(worker.registration.scope)
  worker.addEventListener('install', event => {
    const routes: readonly Route[] = [
      {
        // With a query the page is asked for something else: what is shared, for one.
        condition: {
          urlPattern: { pathname, search: '' },
          requestMode: 'navigate',
          requestMethod: 'GET'
        },
        source: { cacheName: page }
      },
      {
        condition: {
          urlPattern: { pathname: `${pathname}assets/*`, search: '' },
          requestMethod: 'GET'
        },
        source: { cacheName: files }
      }
    ]
    // A browser that knows another form of them does without.
    const added = event.addRoutes?.(routes).catch(() => undefined)
    if (added) event.waitUntil(added)
  })
}

/** Keeps the page where the shortcut finds it, and forgets that of an earlier version. */
export async function keepPage(
  worker: KeepingWorker,
  name: string,
  page: Response | undefined
): Promise<void> {
  const { caches, registration } = worker
  if (page) await (await caches.open(name)).put(registration.scope, page)
  const names = await caches.keys()
  const old = names.filter(
    each => each.startsWith(PAGES) && each.endsWith(registration.scope) && each !== name
  )
  await Promise.all(old.map(each => caches.delete(each)))
}

/** How the names of the caches begin that hold a page. */
export const PAGES = 'neap-page-'
