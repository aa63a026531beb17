import type { Undo } from '../base/listeners.ts'

/** The address bar's hash, as `#/tune` or `#/?carrier=200`. */
export interface Location {
  hash(): string
  go(hash: string): void
  /** Replaces the present entry, so that Back skips it. */
  replace(hash: string): void
  /** Reloads the app, as after closing it. */
  restart(): void
  subscribe(listener: (hash: string) => void): Undo
}
