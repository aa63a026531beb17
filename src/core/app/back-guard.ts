import type { Undo } from '../base/listeners.ts'

/** Keeps the browser's Back inside the app. */
export interface BackGuard {
  /**
   * Until undone, where Back would leave the app, it takes an entry of its own instead, and calls back.
   * @param onBack may be called any number of times
   */
  hold(onBack: () => void): Undo
}
