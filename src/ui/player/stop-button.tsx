import { allWords } from '../../state/base/words.ts'
import type { PlayerModel } from '../../state/session/player-model.ts'

/** Ends the session. It stands in the header, apart from every other button of the player. */
export function StopButton({ player }: { readonly player: PlayerModel }) {
  return (
    <button class="stop-button" type="button" onClick={player.stop}>
      {allWords().playing.stop}
    </button>
  )
}
