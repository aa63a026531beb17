import { localTimeOfDay } from '../core/base/clock-time.ts'
import type { EpochMilliseconds } from '../core/base/units.ts'
import type { FileSession } from '../core/files/file-session.ts'
import { layFileSession } from '../core/files/file-session.ts'
import { importGnaural } from '../core/files/gnaural/convert.ts'
import type { ImportedFile } from '../core/files/imported-file.ts'
import { wholeMinutes } from '../core/files/read-sound-file.ts'
import { importSbg } from '../core/files/sbg/convert.ts'
import { importSin } from '../core/files/sin/convert.ts'
import { importSpsq } from '../core/files/spsq/convert.ts'
import { DEFAULT_RECIPE } from '../core/recipe/recipe.ts'
import type { Score } from '../core/score/score.ts'
import { checkRecipe } from './check-recipe.ts'

export interface FileOptions {
  /** When the listener starts: milliseconds since 1970 UTC. Only a sequence with NOW in it depends on it. Missing: now. */
  readonly now?: EpochMilliseconds
}

/**
 * Reads a sequence file (`.sbg`) of SBaGen, SBaGen+ or SBaGenX.
 * @param text at most 1,000,000 characters
 * @throws ImportError with the line and column of what can't be read, or where nothing can be played.
 */
export function readSbg(text: string, { now = Date.now() }: FileOptions = {}): ImportedFile {
  return importSbg(text, localTimeOfDay(now) * 1000)
}

/**
 * Reads a `.gnaural` file.
 * @param text the XML
 * @throws ImportError with the line and column of what can't be read, or where nothing can be played.
 */
export function readGnaural(text: string): ImportedFile {
  return importGnaural(text)
}

/**
 * Reads a SynapSeq sequence (`.spsq`), of version 4 or 3.
 * @param text at most 1,000,000 characters
 * @throws ImportError with the line and column of what can't be read, or where nothing can be played.
 */
export function readSpsq(text: string): ImportedFile {
  return importSpsq(text)
}

/**
 * Reads a preset of the SINE Isochronic Entrainer (`.sin`).
 * @param text the XML
 * @throws ImportError with the line and column of what can't be read, or where nothing can be played.
 */
export function readSin(text: string): ImportedFile {
  return importSin(text)
}

/**
 * Lays a session around a file: its voices at Neap's level, faded in and out, over on time. A session longer than the
 * file repeats it; fades without room are shortened.
 * @param session what is missing: as long as the file plays once (30 minutes for one that never ends), without fades, at
 * −12 dB
 * @throws RangeError naming the field for a value out of its range ({@link RANGES}).
 */
export function compileFile(file: ImportedFile, session: Partial<FileSession> = {}): Score {
  const { minutes, fadeIn, fadeOut, fade, level } = checkRecipe({
    ...DEFAULT_RECIPE,
    minutes: wholeMinutes(file) ?? DEFAULT_RECIPE.minutes,
    fadeIn: 0,
    fadeOut: 0,
    ...session
  })
  return layFileSession(file, { minutes, fadeIn, fadeOut, fade, level })
}
