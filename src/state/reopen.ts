import { ImportRefusal } from '../core/import-refusal.ts'
import { parseKeptSound } from '../core/kept-sound.ts'
import type { OpenedSound } from '../core/open-sound.ts'
import { openSound } from '../core/open-sound.ts'

/** Reads a file that was kept, when it was tonight's. @returns undefined for what cannot be read any more */
export function reopen(stored: unknown): OpenedSound | undefined {
  const kept = parseKeptSound(stored)
  if (!kept) return undefined
  try {
    return openSound(kept.text, kept.name, 0)
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined
    throw error
  }
}
