import type { Undo } from '../ports.ts'
import type { Settings } from './settings.ts'

/** A copy of the settings that can be read before the first frame, which comes before any database has opened. */
export interface EarlySettings {
  /** Unchecked: whoever asks parses. Undefined where nothing was kept, or nothing can be. */
  read(): unknown
  /** Where it cannot be kept, the next first frame shows the defaults until the store has answered. */
  keep(settings: Settings): void
}

/** The languages that the browser asks pages for. */
export interface Languages {
  /** Unchecked: whoever asks parses. Tags, the most wanted first: `de-AT`, `en`; real browsers say `en-US@posix` too. */
  wanted(): unknown
  subscribe(listener: () => void): Undo
}
