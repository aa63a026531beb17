import { useEffect } from 'preact/hooks'
import type { AppModel } from '../../state/app/app-model.ts'
import { createFavouritesModel } from '../../state/files/favourites-model.ts'
import { createAgainModel } from '../../state/session/again-model.ts'
import { createReplayModel } from '../../state/session/replay-model.ts'
import { createProgrammeModel } from '../../state/programme/programme-model.ts'
import { allWords } from '../../state/base/words.ts'
import { AgainOffer } from './again-offer.tsx'
import { ProgrammeLine } from '../programme/programme-line.tsx'

/**
 * Links to other sounds than the prepared one: the one to go back to sleep by, the listener's own, the last one heard,
 * and the favourites. Before the first session, when hardly anybody has favourites, they make room for what must be
 * read.
 */
export function OtherSounds({ model }: { readonly model: AppModel }) {
  const { again: replayed, start } = model.part(createReplayModel)
  const again = model.part(createAgainModel)
  const { planned } = model.part(createProgrammeModel)
  const favourites = model.part(createFavouritesModel)
  const introduction = model.settings.settings.value.introduction === 'ahead'
  useEffect(() => {
    if (introduction) void favourites.load()
  }, [favourites, introduction])
  const { player, capabilities } = model
  const words = allWords().favourites
  const last = replayed.value
  const sound = again.ready.value
  const able = capabilities.webAudio && !player.playingElsewhere.value
  // Beside a night there is one other choice, the listener's own sound, which is also the last one heard unless that
  // was a night.
  const offered = able && !planned.value?.prepared
  return (
    <>
      <ProgrammeLine model={model} />
      {sound ? (
        <AgainOffer again={again} minutes={sound.minutes} />
      ) : (
        last &&
        offered && (
          <button class="text-button quiet" type="button" onClick={start}>
            {last.lastNight ? words.again : words.againBefore}
          </button>
        )
      )}
      {(!introduction || !!favourites.favourites.value?.length) && (
        <a href="#/favourites">{allWords().navigation.favourites}</a>
      )}
    </>
  )
}
