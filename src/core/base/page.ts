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
