import type { Undo } from '../../core/base/listeners.ts'

/** How the windows of this browser elect the one that plays. */
export interface TabElection {
  /**
   * Resolves to true when this window plays from now on, to false when another one does. Not called twice at once, nor
   * while playing.
   */
  take(): Promise<boolean>
  /** This window stops playing. */
  give(): void
  /** Checks whether another window plays and notifies the subscribers. Not called while this one does. */
  refresh(): void
  /** Emits when it becomes known whether another window plays; often unchanged. */
  subscribe(listener: (taken: boolean) => void): Undo
  /** Emits when another window has taken over from this one. */
  onLost(listener: () => void): Undo
}

/** What is needed of a BroadcastChannel. */
export interface Channel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}
