import type { Undo } from './listeners.ts'

/** Keeps the screen from going off by itself. */
export interface WakeLock {
  /**
   * Holds the screen on, while the page is visible, until undone. Where the system refuses, the screen turns off as
   * usual.
   */
  hold(): Undo
}

/** Whether the page is visible: work that is only for display stops while it is hidden. */
export interface Visibility {
  visible(): boolean
  subscribe(listener: (visible: boolean) => void): Undo
}

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

/** Ids for new sessions; works without `crypto.randomUUID`. */
export interface Identifiers {
  /** 128 random bits or more, as text. */
  next(): string
}

/** How sharing a link went. */
export type ShareOutcome = 'shared' | 'copied' | 'dismissed' | 'unavailable'

/** Shares a link: by the system's share sheet, else by the clipboard. */
export interface Sharing {
  /** The whole address of a hash, to be copied by hand where nothing else works. */
  address(hash: string): string
  /** Must be called from a tap, synchronously. Never rejects. */
  share(hash: string, title: string): Promise<ShareOutcome>
  /** Shares a text in the same ways. Must be called from a tap, synchronously. Never rejects. */
  shareText(text: string, title: string): Promise<ShareOutcome>
}
