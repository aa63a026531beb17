/** What this browser, on this origin, can and cannot do. */
export interface Capabilities {
  /** https or localhost: without it no service worker, worklet, locks, clipboard. */
  readonly secureContext: boolean
  readonly serviceWorker: boolean
  readonly audioWorklet: boolean
  readonly webAudio: boolean
  /** Whether the screen can be kept on. */
  readonly wakeLock: boolean
}
