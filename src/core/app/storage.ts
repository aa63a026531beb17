import type { RecordStore } from '../base/collection.ts'
import type { Undo } from '../base/listeners.ts'
import type { AnyRecord, CollectionName, RecordPart, Records } from './collections.ts'
import type { StoredKey } from './stored-values.ts'

/** A store for each kind of record. */
export type RecordStores = { readonly [N in CollectionName]: RecordStore<Records[N]> }

/** What is kept between visits under one key each. Reads come back unchecked: whoever asks parses. */
export interface KeyValueStore {
  get(key: StoredKey): Promise<unknown>
  /** Puts a value in the place of whatever is there: for what is chosen as a whole. */
  set(key: StoredKey, value: unknown): Promise<void>
  /**
   * Changes a value as it stands there by then, so that no window undoes another one's change.
   * @param change may be called twice; where it gives back what it was given, nothing is written
   * @returns the value as it then is
   */
  update(key: StoredKey, change: (stored: unknown) => unknown): Promise<unknown>
}

/** All that is stored, wherever that is. */
export interface Stores extends RecordStores {
  readonly values: KeyValueStore
  /** Forgets all of it, or nothing. */
  clear(): Promise<void>
}

/** The same for code to which every kind of record is alike. */
export type AnyStores = Readonly<Record<CollectionName, RecordStore<AnyRecord>>> &
  Pick<Stores, 'values' | 'clear'>

/** All that is stored, and whether it will outlive the page. */
export interface Storage extends Stores {
  /**
   * Calls when the database cannot be used (any more) and memory has taken over, and with false when it can be used again
   * and has all that was written meanwhile. Late subscribers are told of the first as well.
   */
  onMemoryOnly(listener: (memoryOnly: boolean) => void): Undo
  /** Calls when others have, or may have, changed a part: another window, or a database that came late. */
  onChanged(part: StoredPart, listener: () => void): Undo
}

/** What of the storage another window may have changed: one value, one kind of record, or anything. */
export type StoredPart = StoredKey | RecordPart | 'everything'

/** Word from window to window that a part of the storage was changed. */
export interface StorageNews {
  /** Called once the change is stored. */
  tell(part: StoredPart): void
  /** Calls for each change by another window. */
  subscribe(listener: (part: StoredPart) => void): Undo
}
