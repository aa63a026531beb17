import type { ParsedBackup, ReadableFile } from './backup.ts'

/** Data outside the storage, or coming from there. */
export interface PageData {
  /** Deletes what is stored outside the storage. */
  forget(): Promise<void>
  /** Reads a file that may be a backup. Rejects where it cannot be read. */
  readBackup(file: ReadableFile): Promise<ParsedBackup>
}
