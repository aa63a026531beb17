import type { Capabilities } from '../core/base/page.ts'

/** Looks at what this browser, on this origin, has. Nothing of it changes during a visit. */
export function createCapabilities(
  page: Pick<Window, 'isSecureContext' | 'navigator'> = window
): Capabilities {
  return {
    secureContext: page.isSecureContext,
    // Some browsers keep the name and leave out the thing, in private windows for one.
    serviceWorker: 'serviceWorker' in page.navigator && Boolean(page.navigator.serviceWorker),
    audioWorklet: 'AudioWorkletNode' in page,
    webAudio: 'AudioContext' in page,
    wakeLock: 'wakeLock' in page.navigator
  }
}
