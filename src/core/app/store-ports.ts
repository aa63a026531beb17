import type { Undo } from '../base/listeners.ts'
import type { CheckIn } from '../diary/check-in.ts'
import type { Favourite } from '../files/favourite.ts'
import type { SessionRow } from '../session/journal.ts'
import type { NightDate } from '../base/night-date.ts'
import type { StoredKey } from '../ports.ts'

/** The journal's sessions. Every failure of the database is handled behind it: memory takes over, the listener is told once. */
export interface SessionStore {
  put(row: SessionRow): Promise<void>
  /** Newest first; only so many where `most` (1 or more) is given. */
  all(most?: number): Promise<readonly SessionRow[]>
  remove(id: string): Promise<void>
  /** Changes a row as it stands there by then; nothing happens where there is none. `change` may be called twice. */
  update(id: string, change: (row: SessionRow) => SessionRow): Promise<void>
  /** Adds, all or none, the rows whose id is not there yet; what is there stays as it is. Gives the number added. */
  add(rows: readonly SessionRow[]): Promise<number>
}

/** The mornings' check-ins, one for a night. */
export interface CheckInStore {
  /** Keeps one, in the place of an earlier one of the same night. */
  put(checkIn: CheckIn): Promise<void>
  /** The latest night first; only so many where `most` (1 or more) is given. */
  all(most?: number): Promise<readonly CheckIn[]>
  remove(night: NightDate): Promise<void>
  /** Adds, all or none, those of nights that have none yet; what is there stays as it is. Gives the number added. */
  add(checkIns: readonly CheckIn[]): Promise<number>
}

/** The sounds the listener has named and kept. */
export interface FavouriteStore {
  /** In their order. */
  all(): Promise<readonly Favourite[]>
  /** Keeps all of them or none: new ones, and those of the same id anew. A list is put in order by their places. */
  put(favourites: readonly Favourite[]): Promise<void>
  remove(id: string): Promise<void>
  /**
   * Changes the list as it stands there by then.
   * @param change gives those that are new or other than they were; may be called twice
   * @returns the list as it then is
   */
  update(
    change: (list: readonly Favourite[]) => readonly Favourite[]
  ): Promise<readonly Favourite[]>
}

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

/** What of the storage another window may have changed: one value, one kind of record, or anything. */
export type StoredPart = StoredKey | 'favourites' | 'check-ins' | 'everything'

/** Word from window to window that a part of the storage was changed. */
export interface StorageNews {
  /** Called once the change is stored. */
  tell(part: StoredPart): void
  /** Calls for each change by another window. */
  subscribe(listener: (part: StoredPart) => void): Undo
}
