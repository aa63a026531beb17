import { unlessUnfetched } from '../core/base/late-code.ts'

export type Moves = typeof import('../core/score/retime.ts')

let moves: Moves | undefined

/** Fetches how a score that plays is moved to another end or level: the first paint does without. */
export async function fetchMoves(): Promise<void> {
  moves ??= await import('../core/score/retime.ts')
}

/** Calls back with it: at once where it is there, as it is from the first idle moment on. */
export function withMoves(then: (moves: Moves) => void): void {
  if (moves) then(moves)
  else fetchMoves().then(() => moves && then(moves), unlessUnfetched)
}

/** Fetches how a file of the field that was kept is read. Rejects without a network on a first visit. */
export const fetchReopen = async () => (await import('./files/reopen.ts')).reopen
