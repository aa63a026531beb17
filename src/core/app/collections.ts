import type { Collection } from '../base/collection.ts'
import { CHECK_INS } from '../diary/check-ins.ts'
import { FAVOURITES } from '../files/favourite-row.ts'
import { SESSIONS } from '../session/parse-session-row.ts'

/** Every kind of record that is stored: add a new one here. In the order of the backup. */
const list = {
  sessions: SESSIONS,
  checkIns: CHECK_INS,
  favourites: FAVOURITES
}

export type CollectionName = keyof typeof list

/** What a record of each kind is. */
export type Records = {
  readonly [N in CollectionName]: NonNullable<ReturnType<(typeof list)[N]['parse']>>
}

export type AnyRecord = Records[CollectionName]

/** The part of the storage that other windows are notified about. */
export type RecordPart = Extract<(typeof list)[CollectionName], { readonly part: string }>['part']

export interface AnyCollection extends Collection<AnyRecord> {
  readonly part?: RecordPart
}

export const COLLECTIONS: Readonly<Record<CollectionName, AnyCollection>> = list

export const COLLECTION_NAMES = Object.keys(list) as readonly CollectionName[]

/** Makes something for each kind of record, under its name. */
export function mapCollections<R>(
  make: (name: CollectionName, collection: AnyCollection) => R
): Readonly<Record<CollectionName, R>> {
  const made = COLLECTION_NAMES.map(name => [name, make(name, COLLECTIONS[name])] as const)
  return Object.fromEntries(made) as Record<CollectionName, R>
}
