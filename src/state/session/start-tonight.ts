import type { AppModel } from '../app/app-model.ts'

/** Plays what is prepared for tonight. In the tap itself. */
export function startTonight({ player, tonight }: Pick<AppModel, 'player' | 'tonight'>): void {
  player.start(tonight.recipe.peek(), tonight.night.peek()?.mark, tonight.file.peek())
}
