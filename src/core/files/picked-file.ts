/** A file that somebody chose, dropped or opened with the app. */
export interface PickedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Its contents. Rejects where the system cannot read it, or no longer can. */
  bytes(): Promise<Uint8Array>
  /** The file itself, for adapters that read it bit by bit. */
  readonly file: BrowserFile
}

/** A file as browsers have it. */
export interface BrowserFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Adapts a browser's file. */
export function pickedFile(file: BrowserFile): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    file
  }
}
