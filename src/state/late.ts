import { unlessMissing } from '../core/base/missing-chunk.ts'

export type Moves = typeof import('./session/session-changes.ts')

let moves: Moves | undefined
const waiting: ((moves: Moves) => void)[] = []

/** Fetches the code that changes an open session, and that for recipes of all kinds: the first paint does without. */
export async function fetchMoves(): Promise<void> {
  moves ??= await import('./session/session-changes.ts')
  for (const call of waiting.splice(0)) call(moves)
}

/** Calls back with it once it is there, and does not ask for it: what can wait until the first idle moment. */
export function onceMoves(then: (moves: Moves) => void): void {
  if (moves) then(moves)
  else waiting.push(then)
}

/** Calls back with it: synchronously where it has loaded, as after the first idle moment. */
export function withMoves(then: (moves: Moves) => void): void {
  if (moves) then(moves)
  else fetchMoves().then(() => moves && then(moves), unlessMissing)
}

/** Fetches the code that reads a stored file. Rejects without a network on a first visit. */
export const fetchReopen = async () => (await import('../core/files/reopen.ts')).reopen
