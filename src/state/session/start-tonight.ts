import type { TonightModel } from '../recipe/tonight-model.ts'
import type { PlayerModel } from './player-model.ts'

/** Plays what is prepared for tonight. In the tap itself. */
export function startTonight({
  player,
  tonight
}: {
  readonly player: PlayerModel
  readonly tonight: TonightModel
}): void {
  player.start(tonight.recipe.peek(), tonight.night.peek()?.mark, tonight.file.peek())
}
