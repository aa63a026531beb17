import type { AppModel } from '../../state/app-model.ts'
import { createAgainModel } from '../../state/again-model.ts'
import { allWords } from '../../state/words.ts'
import { ProgrammeLine } from './programme-line.tsx'

/** Two quiet ways to another sound than the one prepared: the one heard last, and the favourites. */
export function OtherSounds({ model }: { readonly model: AppModel }) {
  const { again, start } = model.part(createAgainModel)
  const { player, capabilities } = model
  const words = allWords().favourites
  const last = again.value
  const able = capabilities.webAudio && !player.playingElsewhere.value
  return (
    <>
      <ProgrammeLine model={model} />
      {last && able && (
        <button class="text-button quiet" type="button" onClick={start}>
          {last.lastNight ? words.again : words.againBefore}
        </button>
      )}
      <a href="#/favourites">{allWords().navigation.favourites}</a>
    </>
  )
}
