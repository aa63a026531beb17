import type { TonightModel } from '../recipe/tonight-model.ts'
import type { PlayerModel } from './player-model.ts'

/** Plays tonight's prepared sound. Must be called from a tap, synchronously. */
export function startTonight({
  player,
  tonight
}: {
  readonly player: PlayerModel
  readonly tonight: TonightModel
}): void {
  player.start(tonight.recipe.peek(), tonight.night.peek()?.mark, tonight.file.peek())
}
