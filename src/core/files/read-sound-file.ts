import { cleanName } from '../base/name.ts'
import { formatOf } from './format-of.ts'
import { importGnaural } from './gnaural/convert.ts'
import type { ImportedFile, ImportFormat } from './imported-file.ts'
import { type LevelledVoices, layFileSession, levelVoices } from './file-session.ts'
import { type FileMark, textCode } from './file-mark.ts'
import { type Recipe, RANGES } from '../recipe/recipe.ts'
import { importSbg } from './sbg/convert.ts'
import { importSin } from './sin/convert.ts'
import { importSpsq } from './spsq/convert.ts'
import type { Score } from '../score/score.ts'
import { type Seconds, clamp } from '../base/units.ts'

/** A file of the field, ready to play. */
export interface SoundFile {
  readonly mark: FileMark
  /** The text it was read from, as stored. */
  readonly text: string
  readonly imported: ImportedFile
  /** A session of it, with a recipe's length, fades and level; the recipe's other fields are not used. */
  lay(recipe: Recipe): Score
}

/** The endings of the names that such files have. */
const ENDING = /\.(?:sbg|gnaural|spsq|sin|xml|txt)$/i

/**
 * Reads a file of the field.
 * @param name of the file, or of the stored sound; used where the file has no title
 * @param now the time of day for NOW in a sequence: seconds after midnight
 * @throws ImportError where it cannot be read, or holds nothing playable.
 */
export function readSoundFile(text: string, name: string, now: Seconds): SoundFile {
  const format = formatOf(text)
  const imported = importText(text, format, now)
  const mark: FileMark = {
    title: cleanName(imported.title || name.replace(ENDING, '')),
    format,
    code: textCode(text)
  }
  let levelled: LevelledVoices | undefined
  return {
    mark,
    text,
    imported,
    lay(recipe) {
      levelled ??= levelVoices(imported)
      return layFileSession(imported, recipe, levelled)
    }
  }
}

/**
 * A text of a format as a score's voices.
 * @param now seconds since midnight, for a file that begins at the clock's time
 * @throws ImportError where it is not understood
 */
export function importText(text: string, format: ImportFormat, now: Seconds): ImportedFile {
  switch (format) {
    case 'sbg':
      return importSbg(text, Math.floor(now * 1000))
    case 'gnaural':
      return importGnaural(text)
    case 'spsq':
      return importSpsq(text)
    case 'sin':
      return importSin(text)
  }
}

/** The length, within a recipe's range, of a session that plays it once; undefined where it never ends. */
export function wholeMinutes({ length }: ImportedFile): number | undefined {
  const { low, high } = RANGES.minutes
  return Number.isFinite(length) ? clamp(length / 60, low, high) : undefined
}
