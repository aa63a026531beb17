import type { AnyStores } from '../core/app/storage.ts'
import { StorageFailure } from './storage-failure.ts'

/** Failures after which the database is left alone until the next attempt. */
const FAILURES = 3

/** Something that is asked of stores. A write must be fit to be repeated. */
export type Verb<T> = (stores: AnyStores) => Promise<T>

/** What only memory could take so far. */
export interface UnsavedWrites {
  /** Adds a write in the place of the last one of that name, if any. */
  add(name: string, verb: Verb<unknown>): void
  isEmpty(): boolean
  /**
   * Writes all of it to the database, in order; where there is nothing to write, only reads.
   * @returns whether the database works again and has it all
   * @throws whatever is a fault of ours
   */
  save(): Promise<boolean>
}

/** @param stored where the writes are to go in the end */
export function createUnsavedWrites(stored: AnyStores): UnsavedWrites {
  const unsaved = new Map<string, Verb<unknown>>()

  /** Whether the database could do it. */
  async function works(verb: Verb<unknown>): Promise<boolean> {
    try {
      await verb(stored)
      return true
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error
      return false
    }
  }

  return {
    add(name, verb) {
      // The last of one name comes last.
      unsaved.delete(name)
      unsaved.set(name, verb)
    },
    isEmpty: () => unsaved.size === 0,
    async save() {
      if (unsaved.size === 0) return works(({ values }) => values.get('settings'))
      // What is not taken must not keep the rest from being stored; a database that takes nothing is not asked for long.
      let failures = 0
      for (const [name, verb] of unsaved) {
        if (await works(verb)) unsaved.delete(name)
        else if (++failures === FAILURES) return false
      }
      return failures === 0
    }
  }
}
