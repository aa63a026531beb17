/** What memory has to know of a kind of record. */
export interface Ordered<T> {
  /** No two records are kept under the same key. */
  keyOf(this: void, record: T): string
  /** Compares two records: which comes first in the list. */
  order(this: void, one: T, other: T): number
}

/** One kind of record. The database, memory, backups and the fakes of tests all go by its definition. */
export interface Collection<T> extends Ordered<T> {
  /** The name of its object store in the database. */
  readonly store: string
  /** The version of the database that first has this store. */
  readonly since: number
  /** The field that the database takes the key from. Missing: the key is given with each record. */
  readonly keyPath?: string
  /**
   * Where the database itself holds them in this order, last first, so that the newest are read without the others: by
   * their keys, or in an index on a field. Missing: all are read, and then put in order.
   */
  readonly newest?: 'key' | { readonly index: string }
  /** Reads a record of unknown origin. Never throws. What does not parse stays where it is and is not shown. */
  parse(this: void, stored: unknown): T | undefined
  /** What other windows are told after a change. Missing: they are told nothing. */
  readonly part?: string
  /** A record as it goes into a backup and comes out of one. Missing: as it is kept. */
  forBackup?(this: void, record: T): T
  /** What becomes of records, in their order, that join those already kept. Missing: they stay as they are. */
  arrange?(this: void, added: readonly T[], present: readonly T[]): readonly T[]
}

/** Where the records of one kind are kept. Every failure of the database is handled behind it: memory takes over. */
export interface RecordStore<T> {
  /** In their order; only the first where `most` (1 or more) is given. */
  all(most?: number): Promise<readonly T[]>
  /** Keeps one, in the place of an earlier one with the same key. */
  put(record: T): Promise<void>
  remove(key: string): Promise<void>
  /** Changes a record as it stands there by then; nothing happens where there is none. `change` may be called twice. */
  update(key: string, change: (record: T) => T): Promise<void>
  /**
   * Changes the list as it stands there by then: all of it, or nothing.
   * @param change gives those that are new or other than they were; may be called twice
   * @returns the list as it then is
   */
  updateAll(change: (list: readonly T[]) => readonly T[]): Promise<readonly T[]>
  /** Adds, all or none, those whose key is not there yet; what is there stays as it is. Gives the number added. */
  add(records: readonly T[]): Promise<number>
}

/** The records of unknown origin that can be read. */
export function readable<T>({ parse }: Collection<T>, records: readonly unknown[]): readonly T[] {
  return records.map(parse).filter(record => record !== undefined)
}

/**
 * Those that are new where some keys are taken, as they join the records that are there. Of records that share a key the
 * first counts.
 */
export function joining<T>(
  { keyOf, order, arrange }: Collection<T>,
  records: readonly T[],
  takenKeys: Iterable<string>,
  present: readonly T[]
): readonly T[] {
  const taken = new Set(takenKeys)
  const added = records
    .filter(record => {
      const key = keyOf(record)
      return !taken.has(key) && taken.add(key)
    })
    .toSorted(order)
  return arrange ? arrange(added, present) : added
}
