import { cleanName } from '../base/name.ts'
import { importGnaural } from './gnaural/convert.ts'
import type { ImportedFile, ImportFormat } from './imported-file.ts'
import type { LevelledVoices } from './file-session.ts'
import { layFileSession, levelVoices } from './file-session.ts'
import type { FileMark } from './file-mark.ts'
import { textCode } from './file-mark.ts'
import type { Recipe } from '../recipe/recipe.ts'
import { RANGES } from '../recipe/recipe.ts'
import { importSbg } from './sbg/convert.ts'
import type { Score } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'
import { clamp } from '../base/units.ts'

/** A file of the field, read and ready to be played. */
export interface SoundFile {
  readonly mark: FileMark
  /** What it was read from: what is kept of it. */
  readonly text: string
  readonly imported: ImportedFile
  /** A session of it, with the length, the fades and the level of a recipe; of all else a recipe says nothing is heard. */
  lay(recipe: Recipe): Score
}

/** What a file begins with that is one of Gnaural's: XML, perhaps after a byte order mark. */
const XML = /^[\s\uFEFF]*</

/** Which format a text is taken for. */
export function formatOf(text: string): ImportFormat {
  return XML.test(text) ? 'gnaural' : 'sbg'
}

/**
 * Reads a file of the field.
 * @param name of the file, or what it is called where it is kept; stands in where it has no title
 * @param now the time of day that stands for NOW in a sequence: seconds after midnight
 * @throws ImportError where it cannot be read, or nothing of it can be played.
 */
export function readSoundFile(text: string, name: string, now: Seconds): SoundFile {
  const format = formatOf(text)
  const imported =
    format === 'gnaural' ? importGnaural(text) : importSbg(text, Math.floor(now * 1000))
  const mark: FileMark = {
    title: cleanName(imported.title || name.replace(/\.(?:sbg|gnaural|xml|txt)$/i, '')),
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

/** The length of a session that plays it once, as a recipe may have it; undefined for one that never ends. */
export function wholeMinutes({ length }: ImportedFile): number | undefined {
  const { low, high } = RANGES.minutes
  return Number.isFinite(length) ? clamp(length / 60, low, high) : undefined
}
