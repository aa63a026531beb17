import { parseSettings } from '../base/settings.ts'
import { isRecord } from '../base/parse.ts'
import { parseJournalChoices } from '../diary/journal-choices.ts'
import { parseStoredFile } from '../files/stored-file.ts'
import { parseSuggestionLog } from '../programme/suggestion-log.ts'
import { parseProgress } from '../programme/parse-progress.ts'
import { isRecipeQuery } from '../recipe/recipe-link.ts'
import { parseBreath } from '../tips/breath.ts'

/** A value stored under a key of its own. */
interface ValueDefinition {
  /** Its object store in the database, and its key there. Missing: `settings`, under its own key. */
  readonly place?: readonly [store: string, key: string]
  /** Reads a value of unknown origin for a backup, undefined where it is none. Missing: it stays on this device. */
  readonly parse?: (value: unknown) => unknown
}

/** Every such value: add a new one here. In the order of the backup. */
const list = {
  /** The recipe prepared last, and the file that plays instead. */
  recipe: {
    parse: value => (typeof value === 'string' && isRecipeQuery(value) ? value : undefined)
  },
  file: { parse: parseStoredFile },
  /** The file replaced by a night of the programme. */
  'own-file': { parse: parseStoredFile },
  settings: { parse: given(parseSettings) },
  /** Progress through the programme, and the answers to suggestions. */
  programme: { parse: parseProgress, place: ['programme', 'course'] },
  adaptation: { parse: given(parseSuggestionLog), place: ['programme', 'adaptation'] },
  /** Ids of tips. */
  'tips-seen': { parse: parseTexts, place: ['tips', 'seen'] },
  'tips-saved': { parse: parseTexts, place: ['tips', 'saved'] },
  /** Ids of those saved at night and not read since, and when the last was saved. */
  'tips-saved-at': {},
  /** What the listener's own sounds are called. */
  'own-sounds': { parse: parseTexts },
  /** How the breathing picture breathes. */
  breath: { parse: given(parseBreath) },
  /** How the journal is displayed. */
  journal: { parse: given(parseJournalChoices) },
  /** The file that was played last, and the recipe from before a file. */
  'file-heard': {},
  'own-recipe': {},
  /** The answers about installing. */
  install: {},
  /** The night whose check-in was put away. */
  'check-in-put-away': {},
  /** A check-in that was begun and not saved yet. */
  'check-in-begun': {},
  /** When all of it was last saved as a file. */
  'backed-up': {}
} as const satisfies Readonly<Record<string, ValueDefinition>>

export type StoredKey = keyof typeof list

export const STORED_VALUES: Readonly<Record<StoredKey, ValueDefinition>> = list

export const STORED_KEYS = Object.keys(list) as readonly StoredKey[]

/** What is stored under each key; undefined where nothing is. */
export type StoredValues = Readonly<Partial<Record<StoredKey, unknown>>>

/** Parsers that return their defaults for invalid records. */
function given<T>(parse: (record: unknown) => T): (value: unknown) => T | undefined {
  return value => (isRecord(value) ? parse(value) : undefined)
}

function parseTexts(value: unknown): readonly string[] | undefined {
  return isTextList(value) ? value : undefined
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}
