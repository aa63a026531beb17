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
