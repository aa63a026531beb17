import { Workbox } from 'workbox-window'
import emptyScript from './empty.worker.ts?worker&url'
import type { WorkboxWindow } from './updater.ts'

/**
 * Registers the worker at `scriptUrl`, once the page has loaded. Undefined where the browser has no service workers: an
 * insecure origin, some private windows.
 * @param fetchFirst fetches what must not wait for all the files that the worker keeps; may reject
 */
export function workboxOpener(
  scriptUrl: string,
  fetchFirst: () => Promise<unknown>
): (() => Promise<WorkboxWindow>) | undefined {
  if (!('serviceWorker' in navigator)) return undefined
  return async () => {
    await pageLoaded()
    await Promise.allSettled([fetchFirst()])
    return new Workbox(scriptUrl)
  }
}

function pageLoaded(): Promise<unknown> {
  return document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise(done => window.addEventListener('load', done, { once: true }))
}

/**
 * Starts a dedicated worker that does nothing: whenever one starts, Chromium checks whether a waiting service worker
 * that was told to skip waiting can now activate. Elsewhere it has no effect.
 */
export function promptBrowser(): void {
  const worker = new Worker(emptyScript, { type: 'module' })
  worker.addEventListener('message', () => worker.terminate())
  // Offline and without the file there is nothing to start.
  worker.addEventListener('error', () => worker.terminate())
}
