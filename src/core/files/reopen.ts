import { ImportRefusal } from './import-refusal.ts'
import { parseKeptSound } from './kept-sound.ts'
import type { OpenedSound } from './open-sound.ts'
import { openSound } from './open-sound.ts'
import type { Seconds } from '../base/units.ts'

/**
 * Reads a file that was kept.
 * @param now the time of day that stands for NOW in a sequence: seconds after midnight
 * @returns undefined for what cannot be read any more
 */
export function reopen(stored: unknown, now: Seconds = 0): OpenedSound | undefined {
  const kept = parseKeptSound(stored)
  if (!kept) return undefined
  try {
    return openSound(kept.text, kept.name, now)
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined
    throw error
  }
}
