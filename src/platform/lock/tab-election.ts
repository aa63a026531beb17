import type { Undo } from '../../core/base/listeners.ts'

/** How the windows of this browser agree on who plays. */
export interface TabElection {
  /** True when this window plays from now on, false when another one does. Not asked twice at once, nor while playing. */
  take(): Promise<boolean>
  /** This window plays no more. */
  give(): void
  /** Has `subscribe`'s listeners told whether another window plays. Not asked while this one does. */
  look(): void
  /** Calls back when it becomes known whether another window plays; often with what was known already. */
  subscribe(listener: (taken: boolean) => void): Undo
  /** Calls back when another window plays in the place of this one, which had been let play. */
  onLost(listener: () => void): Undo
}

/** What is needed of a BroadcastChannel. */
export interface Channel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}
