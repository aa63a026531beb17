import type { Undo } from './listeners.ts'

/**
 * For code that is fetched late, as its promise's `catch`: where it cannot be had (the network went before the first
 * visit was over) there is nothing instead. A chunk that did not arrive is a TypeError in every browser.
 * @throws whatever else went wrong: a fault of ours
 */
export function unlessMissing(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error
  return undefined
}

/** Begins with what comes late as soon as it is there, unless that is undone before. */
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
