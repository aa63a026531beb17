import type { AppModel } from './app-model.ts'

/** Plays what is prepared for tonight. In the tap itself. */
export function startTonight({ player, tonight }: Pick<AppModel, 'player' | 'tonight'>): void {
  const file = tonight.file.peek()
  // A file is not the night's sound: nothing of it is sealed or silent.
  player.start(tonight.recipe.peek(), file ? undefined : tonight.night.peek()?.mark, file)
}
