import type { PlayerModel } from './player-model.ts'

/** Whether a tap on another sound changes the session that plays: a night of the self-test is not given up by one. */
export function changesAtOnce({ open, mark }: Pick<PlayerModel, 'open' | 'mark'>): boolean {
  return open.peek() && mark.peek()?.seal === undefined
}
