import type { Capabilities } from '../core/base/page.ts'

/** Detects what this browser, on this origin, supports. Nothing changes during a visit. */
export function createCapabilities(
  page: Pick<Window, 'isSecureContext' | 'navigator'> = window
): Capabilities {
  return {
    secureContext: page.isSecureContext,
    // Some browsers keep the name without the feature, for example in private windows.
    serviceWorker: 'serviceWorker' in page.navigator && Boolean(page.navigator.serviceWorker),
    audioWorklet: 'AudioWorkletNode' in page,
    webAudio: 'AudioContext' in page,
    wakeLock: 'wakeLock' in page.navigator
  }
}
