import emptyScript from './empty.worker.ts?worker&url'
import type { WorkboxWindow } from './updater.ts'

/**
 * How to load workbox-window, as a chunk of its own and after the page has loaded, for the worker at `scriptUrl`.
 * Undefined where the browser has no service workers: an insecure origin, some private windows.
 */
export function workboxOpener(scriptUrl: string): (() => Promise<WorkboxWindow>) | undefined {
  if (!('serviceWorker' in navigator)) return undefined
  return async () => {
    await pageLoaded()
    const { Workbox } = await import('workbox-window')
    return new Workbox(scriptUrl)
  }
}

function pageLoaded(): Promise<unknown> {
  return document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise(done => window.addEventListener('load', done, { once: true }))
}

/**
 * Starts a dedicated worker that does nothing: whenever one starts, Chromium looks whether a service worker that was
 * asked to take over can do so by now. Elsewhere it changes nothing.
 */
export function promptBrowser(): void {
  const worker = new Worker(emptyScript, { type: 'module' })
  worker.addEventListener('message', () => worker.terminate())
  // Without a network and without the file there is nothing to start.
  worker.addEventListener('error', () => worker.terminate())
}
