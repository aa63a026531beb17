import type { CheckIn } from './check-in.ts'
import type { Favourite } from './favourite.ts'
import type { SessionRow } from './journal.ts'
import type { NightDate } from './night-date.ts'

/** The journal's sessions. Every failure of the database is handled behind it: memory takes over, the listener is told once. */
export interface SessionStore {
  put(row: SessionRow): Promise<void>
  /** Newest first; only so many where `most` (1 or more) is given. */
  all(most?: number): Promise<readonly SessionRow[]>
  remove(id: string): Promise<void>
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
}
