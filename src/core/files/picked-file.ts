/** A file that somebody chose, dropped or opened with the app. */
export interface PickedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** What is in it. Rejects where the system does not give it, or not any more. */
  bytes(): Promise<Uint8Array>
}

/** A file as browsers have it. */
export interface BrowserFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A file of the browser's, as the app takes it. */
export function pickedFile(file: BrowserFile): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer())
  }
}
