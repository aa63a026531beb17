import type { WorkboxWindow } from './updater.ts'

/**
 * How to load workbox-window, as a chunk of its own, for the worker at `scriptUrl`.
 * Undefined where the browser has no service workers: an insecure origin, some private windows.
 */
export function workboxOpener(scriptUrl: string): (() => Promise<WorkboxWindow>) | undefined {
  if (!('serviceWorker' in navigator)) return undefined
  return async () => {
    const { Workbox } = await import('workbox-window')
    return new Workbox(scriptUrl)
  }
}
