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
