import type { ParsedBackup, ReadableFile } from './backup.ts'

/** What lies outside the storage, or comes from there. */
export interface PageData {
  /** Forgets what is kept outside the storage. */
  forget(): Promise<void>
  /** Reads a file that may be a backup. Rejects where it cannot be read. */
  readBackup(file: ReadableFile): Promise<ParsedBackup>
}
