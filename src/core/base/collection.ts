/** What the in-memory store has to know of a kind of record. */
export interface Ordered<T> {
  /** No two records are kept under the same key. */
  keyOf(this: void, record: T): string
  /** Compares two records: which comes first in the list. */
  order(this: void, one: T, other: T): number
}

/** One kind of record. The database, memory, backups and the tests' fakes all follow this definition. */
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
  /** What other windows are sent after a change. Missing: they are not notified. */
  readonly part?: string
  /** A record in the backup's form. Missing: the stored form. */
  forBackup?(this: void, record: T): T
  /** Prepares records, in their order, for joining those already stored. Missing: they stay as they are. */
  arrange?(this: void, added: readonly T[], present: readonly T[]): readonly T[]
}

/** Where the records of one kind are stored. It handles every failure of the database by falling back to memory. */
export interface RecordStore<T> {
  /** Resolves to the records in their order, at most `most` (1 or more) of them where that is given. */
  all(most?: number): Promise<readonly T[]>
  /** Stores a record, replacing any with the same key. */
  put(record: T): Promise<void>
  remove(key: string): Promise<void>
  /** Changes the stored record; no-op where there is none. `change` may be called twice. */
  update(key: string, change: (record: T) => T): Promise<void>
  /**
   * Changes the stored list: all of it, or nothing.
   * @param change returns the records that are new or changed; may be called twice
   * @returns the list after the change
   */
  updateAll(change: (list: readonly T[]) => readonly T[]): Promise<readonly T[]>
  /** Adds, all or none, the records whose key is not taken; existing ones stay. Resolves to the number added. */
  add(records: readonly T[]): Promise<number>
}

/** The records of unknown origin that can be read. */
export function readable<T>({ parse }: Collection<T>, records: readonly unknown[]): readonly T[] {
  return records.map(parse).filter(record => record !== undefined)
}

/**
 * The records whose keys are not taken yet, prepared for joining those already stored. Of records that share a key the
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
