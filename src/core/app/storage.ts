import type { RecordStore } from '../base/collection.ts'
import type { Undo } from '../base/listeners.ts'
import type { AnyRecord, CollectionName, RecordPart, Records } from './collections.ts'
import type { StoredKey } from './stored-values.ts'

/** A store for each kind of record. */
export type RecordStores = { readonly [N in CollectionName]: RecordStore<Records[N]> }

/** Values stored between visits, each under its own key. Reads are unchecked: the caller parses. */
export interface KeyValueStore {
  get(key: StoredKey): Promise<unknown>
  /** Replaces a value, for what is chosen as a whole. */
  set(key: StoredKey, value: unknown): Promise<void>
  /**
   * Changes the stored value, read again in the same transaction, so that no window undoes another one's change.
   * @param change may be called twice; where it returns its argument, nothing is written
   * @returns the value after the change
   */
  update(key: StoredKey, change: (stored: unknown) => unknown): Promise<unknown>
}

/** Everything that is stored. */
export interface Stores extends RecordStores {
  readonly values: KeyValueStore
  /** Deletes all of it, or nothing. */
  clear(): Promise<void>
}

/** The same, for code that treats every kind of record alike. */
export type AnyStores = Readonly<Record<CollectionName, RecordStore<AnyRecord>>> &
  Pick<Stores, 'values' | 'clear'>

/** All that is stored, and whether it will outlive the page. */
export interface Storage extends Stores {
  /**
   * Notifies with true when the database has become unusable and memory has taken over, and with false when it works
   * again and holds everything written meanwhile. A late subscriber is notified of the former as well.
   */
  onMemoryOnly(listener: (memoryOnly: boolean) => void): Undo
  /** Emits when another window, or a database that opened late, has changed a part or may have. */
  onChanged(part: StoredPart, listener: () => void): Undo
}

/** What another window may have changed: one value, one kind of record, or anything. */
export type StoredPart = StoredKey | RecordPart | 'everything'

/** Notifies other windows that a part of the storage was changed. */
export interface StorageNews {
  /** Called once the change is stored. */
  tell(part: StoredPart): void
  /** Calls for each change by another window. */
  subscribe(listener: (part: StoredPart) => void): Undo
}
