// Functions that run in a page: they may use nothing of this file but themselves.

/** A page that {@link keepContexts} has prepared. */
export interface ContextsWindow extends Window {
  contexts: AudioContext[]
}

/** Keeps every audio context that the page opens from now on. */
export function keepContexts(): void {
  const contexts: AudioContext[] = []
  Object.assign(window, { contexts })
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options)
      contexts.push(this)
    }
  }
}

/** Looks for the next version, and says how far its worker came. @throws Error where there is none */
export async function installNext(): Promise<ServiceWorkerState> {
  const registration = await navigator.serviceWorker.ready
  await registration.update()
  const found = registration.waiting ?? registration.installing
  if (!found) throw new Error('No new version was found.')
  while (found.state === 'installing')
    await new Promise(done => found.addEventListener('statechange', done, { once: true }))
  return found.state
}
