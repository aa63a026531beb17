import type { Undo } from './listeners.ts'

/** Keeps the screen from going off by itself. */
export interface WakeLock {
  /** From now on until undone, while the page is seen. Where the system refuses, the screen goes off as it always does. */
  hold(): Undo
}

/** Whether anybody can see the page: what is only to be looked at stops while it is hidden. */
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

/** New names for sessions; also where `crypto.randomUUID` is absent. */
export interface Identifiers {
  /** 128 random bits or more, as text. */
  next(): string
}

/** How giving a link away went. */
export type ShareOutcome = 'shared' | 'copied' | 'dismissed' | 'unavailable'

/** Gives a link to another person or app: by the system's share sheet, else by the clipboard. */
export interface Sharing {
  /** The whole address of a hash, to be copied by hand where nothing else works. */
  address(hash: string): string
  /** Called in the tap itself. Never rejects. */
  share(hash: string, title: string): Promise<ShareOutcome>
  /** Gives a text away in the same ways. Called in the tap itself. Never rejects. */
  shareText(text: string, title: string): Promise<ShareOutcome>
}
