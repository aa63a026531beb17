import type { Undo } from '../base/listeners.ts'

/** New versions of the app. They wait for the next start; nothing is ever reloaded under a session. */
export interface Updater {
  subscribe(listener: (news: UpdateNews) => void): Undo
  /** Checks for a new version: at most once an hour, and only while nothing plays. */
  check(): void
  /** Activates the waiting version and reloads. Only when no window plays. */
  apply(): void
}

export type UpdateNews = 'offline-ready' | 'update-waiting'
