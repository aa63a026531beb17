/** What was, what is and what was undone. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  /** The next to redo comes first. */
  readonly future: readonly T[]
  /** What made the present out of the one before; missing after an undo. */
  readonly by?: string
}

/** How many steps can be undone. */
const MOST_STEPS = 100

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/**
 * One step more; nothing is left to redo.
 * @param by what makes it: steps in a row by the same are one, as a hand that drags makes many
 */
export function record<T>(
  { past, present, by: last }: History<T>,
  next: T,
  by: string
): History<T> {
  const kept = last === by ? past : [...past, present].slice(-MOST_STEPS)
  return { past: kept, present: next, future: [], by }
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

/** One step forth again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: rest }
}
