/** A record of a backup that could not be used; everything else of it could. */
export interface BackupProblem {
  /** The part of the backup it stands in. */
  readonly section: string
  /** Where in that part: its place in the list, from 1, or its key. Missing when the whole part is meant. */
  readonly at?: number | string
  /** `repeated`: an earlier record has the same id. `unknown`: this version of the app has no place for it. */
  readonly why: 'unreadable' | 'repeated' | 'unknown'
}

/** What of a backup could not be used: a small file can hold a million wrong records, which nobody reads. */
export interface BackupProblems {
  /** {@link MOST_NAMED} at most. */
  readonly named: readonly BackupProblem[]
  /** How many there are besides. */
  readonly more: number
}

/** So many are named; the others are counted. */
export const MOST_NAMED = 10
/** Most characters of a name that is repeated to the listener: it may be as long as the file. */
const LONGEST_NAME = 60

/** Gathers problems, of however many. */
export interface ProblemList {
  add(problem: BackupProblem): void
  found(): BackupProblems
}

export function createProblemList(): ProblemList {
  const named: BackupProblem[] = []
  let more = 0
  return {
    add({ section, at, why }) {
      if (named.length < MOST_NAMED)
        named.push({ section: short(section), ...(at !== undefined && { at: short(at) }), why })
      else more++
    },
    found: () => ({ named, more })
  }
}

function short<T extends string | number>(name: T): T | string {
  if (typeof name === 'number' || name.length <= LONGEST_NAME) return name
  return `${name.slice(0, LONGEST_NAME - 1)}…`
}
