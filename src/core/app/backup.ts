import { parseAdaptation } from '../programme/adaptation-row.ts'
import { parseBreath } from '../tips/breath.ts'
import { parseCourse } from '../programme/course-row.ts'
import type { BackupProblems, ProblemList } from './backup-problems.ts'
import { createProblemList } from './backup-problems.ts'
import type { CheckIn } from '../diary/check-in.ts'
import { parseCheckIn } from '../diary/check-in.ts'
import type { Favourite } from '../files/favourite.ts'
import { placeAfter, placedFrom } from '../files/favourite-order.ts'
import { byPlace } from '../files/favourite-place.ts'
import { parseFavourite } from '../files/favourite-row.ts'
import type { SessionRow } from '../session/journal.ts'
import { closeCutOff } from '../session/journal.ts'
import { parseJournalChoices } from '../diary/journal-choices.ts'
import { parseKeptSound } from '../files/kept-sound.ts'
import type { StoredKey } from '../ports.ts'
import { isRecipeQuery } from '../recipe/recipe-link.ts'
import { parseSessionRow } from '../session/session-row.ts'
import { parseSettings } from '../base/settings.ts'
import { isRecord } from '../base/unknown.ts'

/** What is stored under each key, as far as anything is. */
export type StoredValues = Readonly<Partial<Record<StoredKey, unknown>>>

/** All that this app keeps. */
export interface Kept {
  readonly sessions: readonly SessionRow[]
  readonly checkIns: readonly CheckIn[]
  readonly favourites: readonly Favourite[]
  readonly values: StoredValues
}

/** A file that the listener has picked: of a browser's `Blob` what is needed. */
export interface PickedFile {
  /** Bytes. */
  readonly size: number
  text(): Promise<string>
}

/** What a file turned out to hold. */
export type ParsedBackup =
  | { readonly kind: 'backup'; readonly kept: Kept; readonly problems: BackupProblems }
  /** `newer`: written by a later version of the app. */
  | { readonly kind: 'no backup'; readonly why: 'not JSON' | 'not from Neap' | 'newer' }

/** The MIME type of a backup. */
export const BACKUP_TYPE = 'application/json'
const APP = 'neap'
const VERSION = 1
/** Earlier files had the date of their saving inside. */
const SECTIONS = new Set([
  'app',
  'version',
  'savedAt',
  'sessions',
  'checkIns',
  'favourites',
  'values'
])

/** What was asked on one device, and what was put away there, stays there. */
type BackupKey = Exclude<
  StoredKey,
  'file-heard' | 'own-recipe' | 'install' | 'check-in-put-away' | 'backed-up'
>

const VALUE_PARSERS: Readonly<Record<BackupKey, (value: unknown) => unknown>> = {
  recipe: value => (typeof value === 'string' && isRecipeQuery(value) ? value : undefined),
  file: parseKeptSound,
  'own-file': parseKeptSound,
  settings: value => (isRecord(value) ? parseSettings(value) : undefined),
  programme: parseCourse,
  adaptation: value => (isRecord(value) ? parseAdaptation(value) : undefined),
  'tips-seen': value => (isTextList(value) ? value : undefined),
  'tips-saved': value => (isTextList(value) ? value : undefined),
  breath: value => (isRecord(value) ? parseBreath(value) : undefined),
  journal: value => (isRecord(value) ? parseJournalChoices(value) : undefined)
}

/** The keys whose values a backup holds. */
export const BACKUP_KEYS = Object.keys(VALUE_PARSERS) as readonly BackupKey[]

/**
 * Everything that is kept, as the text of a file: JSON, indented so that its owner can read it. The same records give
 * the same bytes, in whatever order they were kept, and once more after they were taken in: no date stands inside.
 */
export function formatBackup(kept: Kept): string {
  const values = BACKUP_KEYS.flatMap(key => {
    const value = VALUE_PARSERS[key](kept.values[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  const backup = {
    app: APP,
    version: VERSION,
    sessions: readable(kept.sessions, parseSessionRow)
      .map(closeCutOff)
      .toSorted((one, other) => other.startedAt - one.startedAt || byText(one.id, other.id)),
    checkIns: readable(kept.checkIns, parseCheckIn).toSorted((one, other) =>
      byText(other.night, one.night)
    ),
    favourites: placedFrom(0, readable(kept.favourites, parseFavourite).toSorted(byPlace)),
    values: Object.fromEntries(values)
  }
  return `${JSON.stringify(backup, undefined, 2)}\n`
}

/** The records as they would be read back. */
function readable<T>(records: readonly T[], parse: (each: unknown) => T | undefined): readonly T[] {
  return records.map(parse).filter(each => each !== undefined)
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * Reads the text of a backup. Never throws: a record that cannot be used is named and skipped, the rest is kept.
 * Sessions that were open when it was saved come back closed.
 */
export function parseBackup(text: string): ParsedBackup {
  const given = parseJson(text)
  if (given === undefined) return { kind: 'no backup', why: 'not JSON' }
  if (!isRecord(given) || given['app'] !== APP) return { kind: 'no backup', why: 'not from Neap' }
  const { version, sessions, checkIns, favourites, values } = given
  if (version !== VERSION) {
    const newer = typeof version === 'number' && version > VERSION
    return { kind: 'no backup', why: newer ? 'newer' : 'not from Neap' }
  }
  const problems = createProblemList()
  const kept: Kept = {
    sessions: parseList('sessions', sessions, parseSessionRow, idOf, problems).map(closeCutOff),
    checkIns: parseList('checkIns', checkIns, parseCheckIn, ({ night }) => night, problems),
    favourites: parseList('favourites', favourites, parseFavourite, idOf, problems),
    values: parseValues(values, problems)
  }
  for (const section of Object.keys(given))
    if (!SECTIONS.has(section)) problems.add({ section, why: 'unknown' })
  return { kind: 'backup', kept, problems: problems.found() }
}

/**
 * What has to be written so that the backup joins what is kept: sessions, check-ins and favourites that are new here
 * (these after those that are here), values where none are set, and the tips seen or saved in either. Nothing kept is
 * replaced.
 */
export function joinBackup(present: Kept, backup: Kept): Kept {
  const values: Partial<Record<StoredKey, unknown>> = {}
  for (const key of BACKUP_KEYS) {
    const joined = joinValue(key, present.values[key], backup.values[key])
    if (joined !== present.values[key]) values[key] = joined
  }
  return {
    sessions: without(backup.sessions, present.sessions, idOf),
    checkIns: without(backup.checkIns, present.checkIns, ({ night }) => night),
    favourites: joinFavourites(present.favourites, backup.favourites),
    values
  }
}

/** Those of a backup's favourites that are new here, on places after those that are here. */
export function joinFavourites(
  present: readonly Favourite[],
  backup: readonly Favourite[]
): readonly Favourite[] {
  const added = without(backup, present, idOf).toSorted(byPlace)
  return placedFrom(placeAfter(present), added)
}

/** A value after a backup was taken in: what it was before where nothing comes of it. */
export function joinValue(key: BackupKey, present: unknown, backup: unknown): unknown {
  if (backup === undefined) return present
  const kept = VALUE_PARSERS[key](present)
  if (kept === undefined) return backup
  if (!isTextList(kept) || !isTextList(backup)) return present
  const both = [...new Set([...kept, ...backup])]
  return both.length > kept.length ? both : present
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

/** The records that are not there yet. */
function without<T>(
  records: readonly T[],
  present: readonly T[],
  keyOf: (record: T) => string
): readonly T[] {
  const keys = new Set(present.map(keyOf))
  return records.filter(record => !keys.has(keyOf(record)))
}

/** The records of a list that can be read, each key once. */
function parseList<T>(
  section: string,
  given: unknown,
  parse: (each: unknown) => T | undefined,
  keyOf: (record: T) => string,
  problems: ProblemList
): readonly T[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) {
    problems.add({ section, why: 'unreadable' })
    return []
  }
  const found = new Map<string, T>()
  for (const [index, each] of given.entries()) {
    const record = parse(each)
    if (!record) problems.add({ section, at: index + 1, why: 'unreadable' })
    else if (found.has(keyOf(record))) problems.add({ section, at: index + 1, why: 'repeated' })
    else found.set(keyOf(record), record)
  }
  return [...found.values()]
}

function parseValues(given: unknown, problems: ProblemList): StoredValues {
  const section = 'values'
  if (given === undefined) return {}
  if (!isRecord(given)) {
    problems.add({ section, why: 'unreadable' })
    return {}
  }
  const values: Partial<Record<StoredKey, unknown>> = {}
  for (const [at, value] of Object.entries(given)) {
    const key = BACKUP_KEYS.find(each => each === at)
    const parsed = key && VALUE_PARSERS[key](value)
    if (!key) problems.add({ section, at, why: 'unknown' })
    else if (parsed === undefined) problems.add({ section, at, why: 'unreadable' })
    else values[key] = parsed
  }
  return values
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Any file can be picked; one that is no JSON is the listener's to be told, not ours to fix.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}
