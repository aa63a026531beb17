import { cleanName } from '../base/name.ts'
import { isRecord } from '../base/parse.ts'

/** A file of the field as it is kept: its text, which is read anew, and what it is called. */
export interface StoredFile {
  readonly text: string
  readonly name: string
}

/** Longer files are not read: three times as much as the longest of the field. */
export const LONGEST_FILE = 4_000_000

/** Reads a kept file of unknown origin; what its text says is not looked at. @returns undefined for what is none */
export function parseStoredFile(stored: unknown): StoredFile | undefined {
  if (!isRecord(stored)) return undefined
  const { text, name } = stored
  if (typeof text !== 'string' || text === '' || text.length > LONGEST_FILE) return undefined
  return typeof name === 'string' ? { text, name: cleanName(name) } : undefined
}
