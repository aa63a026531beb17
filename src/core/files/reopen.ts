import { ImportError } from './import-error.ts'
import { parseStoredFile } from './stored-file.ts'
import { type SoundFile, readSoundFile } from './read-sound-file.ts'
import type { Seconds } from '../base/units.ts'

/**
 * Reads a stored file.
 * @param now the time of day for NOW in a sequence: seconds after midnight
 * @returns undefined where it can no longer be read
 */
export function reopen(stored: unknown, now: Seconds = 0): SoundFile | undefined {
  const kept = parseStoredFile(stored)
  if (!kept) return undefined
  try {
    return readSoundFile(kept.text, kept.name, now)
  } catch (error) {
    if (error instanceof ImportError) return undefined
    throw error
  }
}
