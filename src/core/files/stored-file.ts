import { cleanName } from '../base/name.ts'
import { isRecord } from '../base/parse.ts'

/** A file of the field as stored: its text, parsed again when opened, and its name. */
export interface StoredFile {
  readonly text: string
  readonly name: string
}

/** Longest file that is read, in characters: three times the longest of the field. */
export const LONGEST_FILE = 4_000_000

/** Reads a stored file of unknown origin, without parsing its text. @returns undefined where it is not one */
export function parseStoredFile(stored: unknown): StoredFile | undefined {
  if (!isRecord(stored)) return undefined
  const { text, name } = stored
  if (typeof text !== 'string' || text === '' || text.length > LONGEST_FILE) return undefined
  return typeof name === 'string' ? { text, name: cleanName(name) } : undefined
}
