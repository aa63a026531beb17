import { unlessMissing } from '../core/base/missing-chunk.ts'

export type Moves = typeof import('./session/session-changes.ts')

let moves: Moves | undefined

/** Fetches how a session that plays is changed: the first paint does without. */
export async function fetchMoves(): Promise<void> {
  moves ??= await import('./session/session-changes.ts')
}

/** Calls back with it: at once where it is there, as it is from the first idle moment on. */
export function withMoves(then: (moves: Moves) => void): void {
  if (moves) then(moves)
  else fetchMoves().then(() => moves && then(moves), unlessMissing)
}

/** Fetches how a file of the field that was kept is read. Rejects without a network on a first visit. */
export const fetchReopen = async () => (await import('../core/files/reopen.ts')).reopen
