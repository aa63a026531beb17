import { joining, readable } from '../base/collection.ts'
import { isRecord } from '../base/parse.ts'
import { type BackupProblems, type ProblemList, createProblemList } from './backup-problems.ts'
import type { AnyCollection, AnyRecord, CollectionName, Records } from './collections.ts'
import { COLLECTION_NAMES, COLLECTIONS, mapCollections } from './collections.ts'
import type { StoredKey, StoredValues } from './stored-values.ts'
import { isTextList, STORED_KEYS, STORED_VALUES } from './stored-values.ts'

/** All the records that this app keeps. */
export type KeptRecords = { readonly [N in CollectionName]: readonly Records[N][] }

/** All that this app keeps. */
export interface Kept extends KeptRecords {
  readonly values: StoredValues
}

/** A file the listener has picked: the part of a browser's `Blob` that is used. */
export interface ReadableFile {
  /** Bytes. */
  readonly size: number
  text(): Promise<string>
}

/** What a file turned out to be. */
export type ParsedBackup =
  | { readonly kind: 'backup'; readonly kept: Kept; readonly problems: BackupProblems }
  /** `newer`: written by a later version of the app. */
  | { readonly kind: 'no backup'; readonly why: 'not JSON' | 'not from Neap' | 'newer' }

/** The MIME type of a backup. */
export const BACKUP_TYPE = 'application/json'
const APP = 'neap'
const VERSION = 1
/** Earlier files had the date of their saving inside. */
const SECTIONS = new Set(['app', 'version', 'savedAt', ...COLLECTION_NAMES, 'values'])

/** The keys whose values a backup holds. */
export const BACKUP_KEYS = STORED_KEYS.filter(key => STORED_VALUES[key].parse)

/**
 * Everything that is stored, as the text of a file: JSON, indented so that its owner can read it. The same records give
 * the same bytes, in any order and after a restore: it holds no date.
 */
export function formatBackup(kept: Kept): string {
  const records = mapCollections((name, collection) => written(collection, kept[name]))
  // Fields that earlier backups did not have are written only when set, so old backups are written again byte for byte.
  const names = COLLECTION_NAMES.filter(
    name => COLLECTIONS[name].since === 1 || records[name].length > 0
  )
  const values = BACKUP_KEYS.flatMap(key => {
    const value = parseValue(key, kept.values[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  const backup = {
    app: APP,
    version: VERSION,
    ...Object.fromEntries(names.map(name => [name, records[name]])),
    values: Object.fromEntries(values)
  }
  return `${JSON.stringify(backup, undefined, 2)}\n`
}

/** The records as they would be read back. */
function written(collection: AnyCollection, records: readonly AnyRecord[]): readonly AnyRecord[] {
  const { forBackup = same, order, arrange = same } = collection
  return arrange(readable(collection, records).map(forBackup).toSorted(order), [])
}

function same<T>(value: T): T {
  return value
}

/**
 * Reads the text of a backup. Never throws: a record that cannot be used is named and skipped, the rest is kept.
 * Sessions that were open when it was saved are restored as closed.
 */
export function parseBackup(text: string): ParsedBackup {
  const given = parseJson(text)
  if (given === undefined) return { kind: 'no backup', why: 'not JSON' }
  if (!isRecord(given) || given['app'] !== APP) return { kind: 'no backup', why: 'not from Neap' }
  const { version, values } = given
  if (version !== VERSION) {
    const newer = typeof version === 'number' && version > VERSION
    return { kind: 'no backup', why: newer ? 'newer' : 'not from Neap' }
  }
  const problems = createProblemList()
  const records = mapCollections((name, collection) =>
    parseList(name, given[name], collection, problems)
  ) as KeptRecords
  const kept: Kept = { ...records, values: parseValues(values, problems) }
  for (const section of Object.keys(given))
    if (!SECTIONS.has(section)) problems.add({ section, why: 'unknown' })
  return { kind: 'backup', kept, problems: problems.found() }
}

/**
 * What has to be written to merge the backup with what is stored: new records, values that are not set yet, and the
 * tips seen or saved in either. Nothing stored is replaced.
 */
export function joinBackup(present: Kept, backup: Kept): Kept {
  const values: Partial<Record<StoredKey, unknown>> = {}
  for (const key of BACKUP_KEYS) {
    const joined = joinValue(key, present.values[key], backup.values[key])
    if (joined !== present.values[key]) values[key] = joined
  }
  const records = mapCollections((name, collection) => {
    const here: readonly AnyRecord[] = present[name]
    return joining(collection, backup[name], here.map(collection.keyOf), here)
  }) as KeptRecords
  return { ...records, values }
}

/** A value after a backup was merged; unchanged if the backup adds nothing. */
export function joinValue(key: StoredKey, present: unknown, backup: unknown): unknown {
  if (backup === undefined) return present
  const kept = parseValue(key, present)
  if (kept === undefined) return backup
  if (!isTextList(kept) || !isTextList(backup)) return present
  const both = [...new Set([...kept, ...backup])]
  return both.length > kept.length ? both : present
}

function parseValue(key: StoredKey, value: unknown): unknown {
  return STORED_VALUES[key].parse?.(value)
}

/** The records of a list that can be read, each key once. */
function parseList(
  section: string,
  given: unknown,
  { parse, keyOf, forBackup = same }: AnyCollection,
  problems: ProblemList
): readonly AnyRecord[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) {
    problems.add({ section, why: 'unreadable' })
    return []
  }
  const found = new Map<string, AnyRecord>()
  for (const [index, each] of given.entries()) {
    const record = parse(each)
    if (!record) problems.add({ section, at: index + 1, why: 'unreadable' })
    else if (found.has(keyOf(record))) problems.add({ section, at: index + 1, why: 'repeated' })
    else found.set(keyOf(record), record)
  }
  return [...found.values()].map(forBackup)
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
    const parsed = key && parseValue(key, value)
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
    // Any file can be picked: one that is not JSON is reported to the listener, and is not a fault of ours.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
