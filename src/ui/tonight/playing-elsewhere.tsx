import { playingPosition } from '../../core/session/window-handover.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { createHandoverModel } from '../../state/session/handover-model.ts'
import { titleOf } from '../../state/session/lock-screen-model.ts'
import { allWords } from '../../state/base/words.ts'

/** Instead of Start: what plays in another window, and a button to continue it here. */
export function PlayingElsewhere({ model }: { readonly model: AppModel }) {
  const { elsewhere, playHere } = model.part(createHandoverModel)
  const words = allWords().elsewhere
  const playing = elsewhere.value
  return (
    <div class="start-instead">
      <p>{words.playing}</p>
      {playing ? (
        <>
          <p class="quiet">
            {titleOf(
              playing.row.recipe,
              playing.score,
              playingPosition(playing, model.now.value),
              playing.row,
              playing.row.imported
            )}
          </p>
          <button class="pill card-take" type="button" onClick={playHere}>
            {words.playHere}
          </button>
        </>
      ) : (
        <p class="quiet">{words.stopThere}</p>
      )}
    </div>
  )
}
