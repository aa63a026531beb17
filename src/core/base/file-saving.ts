/** Hands a file to the listener: the journal and the backup are theirs to keep. */
export interface Files {
  /** Called within seconds of a tap: browsers take a download for the listener's own wish no longer. `type` is a MIME type. */
  save(name: string, type: string, text: string): void
}
