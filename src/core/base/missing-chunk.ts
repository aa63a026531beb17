import type { Undo } from './listeners.ts'

/**
 * `catch` handler for the import of a late chunk: resolves to undefined where it could not be fetched (offline before
 * the first visit was over). A chunk that did not arrive is a TypeError in every browser.
 * @throws anything else: a fault of ours
 */
export function unlessMissing(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error
  return undefined
}

/** Calls `begin` as soon as the promise resolves, unless undone before. */
export function onceThere<T>(coming: Promise<T | undefined>, begin: (found: T) => Undo): Undo {
  let undo: Undo | undefined
  let wanted = true
  void coming.then(found => {
    if (wanted && found !== undefined) undo = begin(found)
  })
  return () => {
    wanted = false
    undo?.()
  }
}
