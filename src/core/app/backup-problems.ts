/** A record of a backup that could not be used; everything else of it could. */
export interface BackupProblem {
  /** The part of the backup it belongs to. */
  readonly section: string
  /** Where in that part: its place in the list, from 1, or its key. Missing when the whole part is meant. */
  readonly at?: number | string
  /** `repeated`: an earlier record has the same id. `unknown`: this version of the app does not know it. */
  readonly why: 'unreadable' | 'repeated' | 'unknown'
}

/** What could not be used of a backup. Capped, since a small file can hold a million bad records. */
export interface BackupProblems {
  /** At most {@link MOST_NAMED}. */
  readonly named: readonly BackupProblem[]
  /** How many more there are. */
  readonly more: number
}

/** At most this many are named; the others are counted. */
export const MOST_NAMED = 10
/** Longest name shown back to the listener, in characters: it may be as long as the file. */
const LONGEST_NAME = 60

/** Collects any number of problems. */
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
